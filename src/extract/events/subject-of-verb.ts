// A verb in its sentence in, the phrase that is its subject out.
import { BE } from '../../lexicon/function-words.ts';
import { findSubject } from '../statements/find-source.ts';
import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPreposition,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { namesActor } from './names-actor.ts';
import { phraseFrom, splitCompound } from './noun-phrase.ts';
import { groupStart } from './verb-group.ts';

/** The pieces of whatever the verb at `verb`, whose group begins at `groupFrom`, is told of; empty where none stands there. */
export function subjectOfVerb(view: SentenceView, groupFrom: number, verb: number): Tokens[] {
  // “will send four observers and [has put] two battalions on alert”: of the verb that “and” joins it to
  const joined = joinedSubject(view, groupFrom);
  if (joined !== null && joined.length > 0) return joined;
  const subject = subjectOf(view, groupFrom, verb, view.bodyFrom);
  return subject.length > 0 ? subject : openingOf(view, groupFrom);
}

/** The subject before a verb group; of a bare infinitive the phrase before “to”: “urged [Tarsk] to withdraw”. */
export function subjectOf(view: SentenceView, groupFrom: number, from: number, low: number): Tokens[] {
  if (groupFrom === from && view.tokens[from - 1]?.norm === 'to') {
    const [phrase, ...more] = phraseBefore(view, from - 1, low);
    if (phrase === undefined) return [];
    // [Varga] was the first minister to ▸visit◂
    const be = phrase.from - 1;
    const named = be > low && BE.has(view.tokens[be]!.norm) ? findSubject(view, be, low) : null;
    return named === null ? [phrase, ...more] : splitCompound(view, named);
  }
  if (groupFrom <= low) return [];
  // ordered [Orlik] to be ▸freed◂; not “has yet to be freed”
  if (view.tokens[groupFrom]?.norm === 'be' && view.tokens[groupFrom - 1]!.norm === 'to') {
    const phrases = phraseBefore(view, groupFrom - 1, low);
    if (phrases.length > 0 && phrases.every((phrase) => namesActor(view, phrase))) return phrases;
  }
  const subject = findSubject(view, groupFrom, low);
  if (subject === null || subject.to > from) return [];
  const whole = isAuxiliary(view.tokens[groupFrom]) ? (behindRelative(view, subject, low) ?? subject) : subject;
  return splitCompound(view, whole);
}

/** “[the exercise] that was due to begin off Sund has been ▸cancelled◂”: what stands behind the relative’s own verb is no subject. */
function behindRelative(view: SentenceView, { from }: Tokens, low: number): Tokens | null {
  const { tokens } = view;
  let that = from - 1;
  while (that > low && isAuxiliary(tokens[that])) that--;
  if (that === from - 1 || that <= low || !/^(?:that|which|who)$/.test(tokens[that]!.norm)) return null;
  const noun = tokens[that - 1]!.text === ',' ? that - 1 : that;
  const [phrase] = phraseBefore(view, noun, low);
  return phrase === undefined || isVerbLike(tokens[noun - 1]) ? null : phrase;
}

// [The mission in Sund], on Sunday, strongly condemned: what opens the sentence, with no verb between
export function openingOf(view: SentenceView, groupFrom: number): Tokens[] {
  const opening = phraseFrom(view, view.bodyFrom, groupFrom);
  if (opening === null) return [];
  for (let i = opening.to; i < groupFrom; i++) if (isVerbLike(view.tokens[i])) return [];
  return splitCompound(view, opening);
}

const CLAUSE_OPENS = /^(?:that|which|who|whom|because|although|though|while|when|if|after|before|as|whether|where)$/;

/**
 * “said that [the delegations] had met and ▸agreed◂ to go on”: the subject of the verb that “and” joins it to, in the same clause. “[Oranov]
 * declared that the pact was over and ▸threatened◂ to leave”: where that verb is a mere “was”, of the verb that the clause hangs on. Null where no verb
 * stands before it.
 */
export function joinedSubject(view: SentenceView, groupFrom: number): Tokens[] | null {
  const { tokens, bodyFrom } = view;
  let and = groupFrom - 1;
  if (tokens[and]?.norm === 'then') and--;
  if (and <= bodyFrom || !/^(?:and|but)$/.test(tokens[and]!.norm)) return null;
  for (let i = and - 1; i > bodyFrom && and - i < 30; i--) {
    const token = tokens[i]!;
    if (/^[;:—–"“”]$/.test(token.text)) return null;
    if (CLAUSE_OPENS.test(token.norm) && token.norm !== 'that') return null;
    // the [banned] league, 300 [displaced] children: no verbs
    if (!isVerbLike(token) || i + 1 >= and || isDeterminer(tokens[i - 1]) || tokens[i - 1]!.kind === 'number') continue;
    const from = groupStart(view, i);
    const subject = findSubject(view, from, bodyFrom);
    if (subject === null || subject.to > from) continue;
    const before = tokens[subject.from - 1];
    if (before?.norm !== 'that' || !isMereBeing(view, from)) return splitCompound(view, withoutComma(view, subject));
    // past the clause: the verb that it hangs on
    i = subject.from - 1;
  }
  return null;
}

/** “has [become] obsolete”, “[was] over”, by the verb group that begins at `from`; not “was [shelled]”, which is done to its subject. */
function isMereBeing({ tokens, wordsTo }: SentenceView, from: number): boolean {
  let isBeing = false;
  for (let i = from; i < wordsTo; i++) {
    const { norm } = tokens[i]!;
    if (BE.has(norm) && norm !== "'s") isBeing = true;
    if (isAuxiliary(tokens[i]) || isAdverb(tokens[i])) continue;
    return (
      /^(?:became|become|becomes|remained|remains|seemed|seems)$/.test(norm) ||
      (isBeing && !isVerbLike(tokens[i]) && !/[a-z]ing$/.test(norm))
    );
  }
  return false;
}

const withoutComma = ({ tokens }: SentenceView, { from, to }: Tokens): Tokens => ({
  from,
  to: to - from > 1 && tokens[to - 1]!.text === ',' ? to - 1 : to,
});

// [Oranov] declared that the pact was over and ▸threatened◂ to leave: the subject of the sentence’s first verb
export function mainSubject(view: SentenceView, groupFrom: number): Tokens[] {
  if (view.tokens[groupFrom - 1]?.norm !== 'and') return [];
  for (let i = view.bodyFrom + 1; i < groupFrom; i++) {
    if (!isVerbLike(view.tokens[i])) continue;
    const subject = findSubject(view, i, view.bodyFrom);
    return subject === null ? [] : splitCompound(view, subject);
  }
  return [];
}

/** The words before token `end` back to a verb, a preposition or a mark. */
export function phraseBefore(view: SentenceView, end: number, low: number): Tokens[] {
  let from = end;
  while (from > low && end - from < 8) {
    const token = view.tokens[from - 1]!;
    if (token.kind === 'punctuation' || isVerbLike(token) || (isPreposition(token) && token.norm !== 'of')) break;
    from--;
  }
  return from === end ? [] : splitCompound(view, { from, to: end });
}
