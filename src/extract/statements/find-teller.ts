// The words of a clause in, whoever it tells of out: its first name or noun, where that can speak, else the subject of its first verb.
//   [Union leader Petra Venn], 51, with a megaphone      [Venn] wears one on her coat      Asked about it, [she] was brief      [Miss Venn’s] answer was short
import { CONJUNCTIONS } from '../../lexicon/function-words.ts';
import { NOUN_CUES } from '../../lexicon/speech-cues.ts';
import type { Token } from '../../understand/reading.ts';
import { findSubject } from './find-source.ts';
import { findToken } from './left-speech.ts';
import { isAdverb, isAuxiliary, isPreposition, isVerbLike, type SentenceView, type Tokens } from './sentence-view.ts';
import { isNameWord, whoSpeaks } from './who-speaks.ts';

/** Of the words from `bodyFrom` to `wordsTo`; null where nobody who can speak is told of first. */
export function findTeller(clause: SentenceView): Tokens | null {
  const { tokens, bodyFrom } = clause;
  if (/^(?:he|she|they|i|we)$/.test(tokens[bodyFrom]!.norm)) return pronounAt(clause, bodyFrom);
  const named = nameAt(clause);
  if (named !== null && whoSpeaks(tokens, named) !== null) return named;
  const subject = subjectOf(clause);
  if (subject === null) return null;
  const said = findToken(tokens, subject, ({ norm }) => SAYING.test(norm) || NOUN_CUES.has(norm));
  if (said > subject.from && findToken(tokens, { from: subject.from, to: said }, isPreposition) < 0) {
    const clitic = findToken(tokens, { from: subject.from, to: said }, ({ norm }) => norm === "'s");
    const owner = { from: subject.from, to: clitic };
    return clitic > subject.from && whoSpeaks(tokens, owner) !== null ? { from: owner.from, to: clitic + 1 } : null;
  }
  return whoSpeaks(tokens, subject) === null ? null : subject;
}
const SAYING = /^(?:mot|quip|answer|reply|response|retort|verdict|words?|joke)$/;

function pronounAt({ tokens, wordsTo }: SentenceView, from: number): Tokens {
  const goesOn = from + 1 < wordsTo && /^(?:himself|herself)$/.test(tokens[from + 1]!.norm);
  return { from, to: goesOn ? from + 2 : from + 1 };
}

/** [Union leader Petra Venn], 51, …; [The harbour master, Captain Venn,] …; [Pacific Tow’s Gary Venn] stood …: up to the end of its first name. */
function nameAt({ tokens, bodyFrom, wordsTo }: SentenceView): Tokens | null {
  let from = bodyFrom;
  // 21:40 Venn, in the studio
  while (from < wordsTo && (tokens[from]!.kind !== 'word' || CONJUNCTIONS.has(tokens[from]!.norm))) from++;
  let to = from;
  for (; to < wordsTo; to++) {
    const token = tokens[to]!;
    const { text, norm } = token;
    const next = tokens[to + 1];
    if (text === ',' || text === '(') {
      if (next === undefined || to + 1 >= wordsTo) break;
      // Venn, 51, …; Venn (Ind) …
      if (next.kind === 'number' || text === '(') {
        to += 2;
        if (to < wordsTo && text === '(' && tokens[to]!.text === ')') to++;
        break;
      }
      if (next.kind !== 'word' || !/^\p{Lu}/u.test(next.text) || !isApposed(tokens, from, to)) break;
      continue;
    }
    if (token.kind !== 'word' && !/^[.-]$/.test(text) && norm !== "'s") break;
    if (
      isPreposition(token)
        ? norm !== 'of' && norm !== 'for'
        : isVerbLike(token) || (isAdverb(token) && !isNameWord(token))
    )
      break;
    if (/^[a-z]{2,}ing$/.test(text) || /^(?:who|which|that|what|how|where|whose|and|or|not)$/.test(norm)) break;
    if (to > from && isNameWord(tokens[to - 1]) && endsName(token)) break;
  }
  while (to > from && /^[,(-]$/.test(tokens[to - 1]!.text)) to--;
  return to > from ? { from, to } : null;
}

/** Venn [wears] one: a verb that only its place shows. */
const endsName = (token: Token): boolean =>
  !isNameWord(token) && token.norm !== "'s" && token.norm !== 'of' && /[a-z]s$|ed$/.test(token.norm);

/** “The harbour master[, Captain Venn]”, not “Venn[, Okker]”. */
const isApposed = (tokens: SentenceView['tokens'], from: number, comma: number): boolean =>
  !isNameWord(tokens[comma - 1]) || tokens.slice(from, comma).some((token) => !isNameWord(token));

/** The subject of the first verb that has one. */
function subjectOf(clause: SentenceView): Tokens | null {
  const { tokens, bodyFrom, wordsTo } = clause;
  for (let i = bodyFrom + 1; i < wordsTo; i++) {
    if (clause.quotedAt(i) !== null || !isVerbLike(tokens[i])) continue;
    const subject = subjectBefore(clause, i);
    if (subject !== null) return subject;
  }
  return null;
}

const NO_SUBJECT = /^(?:'s|but|and|what|that|how|so)$/;

/** The subject of the verb at `i`, also over adverbs: [He] also gave. Not of a verb taken for a noun: [Venn] beat Okker by six votes. */
export function subjectBefore(clause: SentenceView, i: number): Tokens | null {
  const { tokens, bodyFrom } = clause;
  let verb = i;
  while (verb - 1 > bodyFrom && (isAdverb(tokens[verb - 1]) || isAuxiliary(tokens[verb - 1]))) verb--;
  const subject = findSubject(clause, verb, bodyFrom);
  if (subject === null) return null;
  let { from } = subject;
  while (from < subject.to && NO_SUBJECT.test(tokens[from]!.norm)) from++;
  if (from >= subject.to) return null;
  const opens = from === bodyFrom || /^(?:,|;|:|and|but)$/.test(tokens[from - 1]!.norm);
  const isBare =
    /^[a-z]/.test(tokens[from]!.text) &&
    !opens &&
    !/^(?:the|an?|his|her|its|their|he|she|they|one)$/.test(tokens[from]!.norm);
  return isBare ? null : { from, to: subject.to };
}
