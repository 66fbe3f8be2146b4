// Who spoke, told right behind speech by words that no rule of cues knows.
//   catches:      “Not a brick,” she snorted.      “Not a brick,” was Venn’s answer.      “Not a brick”: that’s how Venn puts it.
//   catches not:  “Not a brick,” which made them laugh.      “A train is a promise,” was his motto.      “Woman with a Lamp” is Venn’s.
import { BE, POSSESSIVES } from '../../lexicon/function-words.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import type { Token } from '../../understand/reading.ts';
import { findPhraseAfter } from './find-source.ts';
import { draftOf, type LeftDraft, type LeftSpeech } from './left-speech.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from './sentence-view.ts';
import { whoSpeaks } from './who-speaks.ts';

export function readTag(speech: LeftSpeech): LeftDraft | null {
  const { last: view, to } = speech;
  const { tokens } = view;
  if (!opens(speech) || to >= view.wordsTo) return null;
  const isPaused = /^[,!?…—–]$/.test(tokens[to - 2]?.text ?? '');
  const at = /^[,:—–]$/.test(tokens[to]!.text) ? to + 1 : to;
  if (at >= view.wordsTo || view.quotedAt(at) !== null) return null;
  return nounTag(speech, at) ?? howTag(speech, at) ?? (isPaused || at > to ? verbTag(speech, at) : null);
}

/** The quotation, or its last sentence, stands first in its sentence, or behind a colon. */
const opens = ({ from, last }: LeftSpeech): boolean => from <= last.from || /^[:]$/.test(last.tokens[from - 1]!.text);

/** Nouns for what somebody said. Not “motto”, “slogan”, “title”. */
const SAYING =
  /^(?:answer|reply|response|retort|rejoinder|comment|verdict|summary|explanation|advice|message|assessment|description|warning|conclusion|reaction|view|plea|promise|statement|remark|joke|greeting|contribution|offer)$/;
const LONGEST_NOUN = 6;

/** “…,” was [Venn’s] answer; was the dry summary of [the mayor]; was the reply, whose speaker nobody names. */
function nounTag(speech: LeftSpeech, at: number): LeftDraft | null {
  const { last: view } = speech;
  const { tokens, wordsTo } = view;
  if (!/^(?:was|were|is|are|came|comes)$/.test(tokens[at]!.norm)) return null;
  for (let i = at + 1; i < Math.min(wordsTo, at + LONGEST_NOUN + 2); i++) {
    const { norm, kind } = tokens[i]!;
    if (kind === 'punctuation' && !/^[’']$/.test(tokens[i]!.text)) return null;
    if (!SAYING.test(norm)) continue;
    const owner = ownerBefore(view, at + 1, i);
    if (owner !== null) return draftOf(speech, 'speech-then-noun', owner, { from: owner.to, to: i + 1 }, 'say');
    const behind = /^(?:of|from|by)$/.test(tokens[i + 1]?.norm ?? '')
      ? findPhraseAfter(view, i + 2, wordsTo, false)
      : null;
    return behind !== null && whoSpeaks(tokens, behind) !== null
      ? draftOf(speech, 'speech-then-noun', behind, { from: at, to: i + 2 }, 'say')
      : draftOf(speech, 'speech-then-noun', null, { from: at, to: i + 1 }, 'say');
  }
  return null;
}

/** [her] answer, [Ms Venn’s] dry answer. */
function ownerBefore({ tokens }: SentenceView, from: number, noun: number): Tokens | null {
  if (POSSESSIVES.has(tokens[from]!.norm)) return { from, to: from + 1 };
  for (let i = from + 1; i < noun; i++)
    if (tokens[i]!.norm === "'s" || (/^[’']$/.test(tokens[i]!.text) && /s$/.test(tokens[i - 1]!.norm)))
      return { from, to: i + 1 };
  return null;
}

/** “…” is how [Venn] sums it up; “…”: that’s how [Venn] puts it; “…” was all [she] would say. */
function howTag(speech: LeftSpeech, at: number): LeftDraft | null {
  const { last: view } = speech;
  const { tokens } = view;
  let i = at;
  if (/^(?:that|this|so|which)$/.test(tokens[i]!.norm)) i++;
  if (!BE.has(tokens[i]?.norm ?? '') || !/^(?:how|all)$/.test(tokens[i + 1]?.norm ?? '')) return null;
  const source = subjectAt(view, i + 2);
  return source === null || whoSpeaks(tokens, source) === null
    ? null
    : draftOf(speech, 'speech-then-noun', source, { from: at, to: i + 2 }, 'say');
}

/** A subject that begins at `from`: [she], [Senator Ruth Venn] now speaks, [the managing director] was quoted. */
function subjectAt(view: SentenceView, from: number): Tokens | null {
  const { tokens, wordsTo } = view;
  const first = tokens[from];
  if (first === undefined || from >= wordsTo || first.kind !== 'word') return null;
  if (isPronoun(first)) return { from, to: from + 1 };
  if (!isCapital(first) && !isDeterminer(first)) return null;
  let to = from + 1;
  while (to < wordsTo && to < from + LONGEST_SUBJECT && view.quotedAt(to) === null) {
    const token = tokens[to]!;
    if (isVerbLike(token) || isAdverb(token) || isPreposition(token) || token.kind === 'punctuation') break;
    // Looby [sums]
    if (isCapital(tokens[to - 1]) && !isCapital(token) && /[^s]s$/.test(token.norm) && token.norm !== "'s") break;
    to++;
  }
  return to > from + 1 || isCapital(first) ? { from, to } : null;
}
const LONGEST_SUBJECT = 8;

/** Verbs behind speech that say what somebody else did with it. */
const NO_SAYING = /^(?:quotes?|quoted|cites?|cited|made|makes|left|met|brought|came|won|became|followed|greeted)$/;

/** “Not a brick,” [she] snorted; [Venn] was heard to say; snorted [Mrs Venn]. */
function verbTag(speech: LeftSpeech, at: number): LeftDraft | null {
  const { last: view } = speech;
  const { tokens, wordsTo } = view;
  let source = subjectAt(view, at);
  if (source !== null) {
    let verb = source.to;
    while (verb < wordsTo && isAdverb(tokens[verb])) verb++;
    if (verb >= wordsTo || !isVerbLike(tokens[verb]) || NO_SAYING.test(tokens[verb]!.norm)) return null;
    if (whoSpeaks(tokens, source) === null || isOwnSentence(tokens[source.from]!)) return null;
    const cue = { from: source.to, to: verbEnd(view, verb) };
    const isGroup = isAuxiliary(tokens[verb]);
    const act = /^ask/.test(tokens[cue.to - 1]!.norm) ? 'ask' : 'say';
    return draftOf(speech, 'speech-then-verb', source, cue, isGroup ? act : null);
  }
  if (!isVerbLike(tokens[at]) || isAuxiliary(tokens[at]) || NO_SAYING.test(tokens[at]!.norm)) return null;
  source = findPhraseAfter(view, at + 1, wordsTo);
  return source === null || whoSpeaks(tokens, source) === null
    ? null
    : draftOf(speech, 'speech-then-verb', source, { from: at, to: at + 1 }, null);
}

/** “Mr Venn?” [I] had not seen him: the report’s own words. */
const isOwnSentence = ({ text, norm }: Token): boolean => /^(?:i|we)$/.test(norm) || /^(?:He|She|They)$/.test(text);

/** was heard [telling]; is on record as [saying]: up to the last verb of speaking near `verb`, if that one is none. */
function verbEnd({ tokens, wordsTo, quotedAt }: SentenceView, verb: number): number {
  if (!isAuxiliary(tokens[verb])) return verb + 1;
  for (let i = Math.min(wordsTo, verb + LONGEST_GROUP) - 1; i > verb; i--)
    if (quotedAt(i) === null && VERB_CUES.has(tokens[i]!.norm)) return i + 1;
  return verb + 1;
}
const LONGEST_GROUP = 6;
