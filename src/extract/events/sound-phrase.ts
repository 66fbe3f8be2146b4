// A phrase that a finder took for somebody in, the same without words that cannot belong to a name out; null where nothing is left of it that may.
//
//   catches:      [And Tarsk]      did not want [want Varga]’s backing      asked by [a caller why young men] left      [Entering] the hall, Okker …
//                 [none other than Tarsk]      [records show Okker] paid      I [hope the guild] will end      not [kowtowing to Drazic], who
//   catches not:  [Beijing] said      [the men and women of Sund]      [a caller from Vell]
import { CONJUNCTIONS } from '../../lexicon/function-words.ts';
import {
  isAdverb,
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';

const OPENS_CLAUSE = /^(?:why|how|what|whether)$/;
/** Words that open a clause and no name. */
const OPENERS = /^(?:maybe|perhaps|then|thus|however|meanwhile|instead|because|although|though|while|when|if|since)$/;
/** Behind these a word is a verb: “did not [want] Varga”. */
const BEFORE_VERB =
  /^(?:not|n't|n’t|to|will|would|could|can|did|do|does|may|might|must|should|shall|i|we|they|you|'ll|'d)$/;

export function soundPhrase(view: SentenceView, { from, to }: Tokens): Tokens | null {
  const { tokens } = view;
  const clause = tokens.slice(from + 1, to).findIndex(({ norm }) => OPENS_CLAUSE.test(norm));
  const end = clause < 0 ? to : from + 1 + clause;
  let start = behindInnerVerb(view, behindNobodyElse(view, from, end), end);
  while (start < end && (isOpener(view, start, end) || (start > from && isLedTo(view, start, end)))) start++;
  if (start === end) return null;
  // “chided Varga on Monday for leaving [instead of] making …”: no name ends in a preposition
  const last = tokens[end - 1]!;
  if (isPreposition(last) && !isCapital(last) && end - start > 1) return null;
  return { from: start, to: end };
}

/** “none other than [Tarsk]”, “nobody but [the premier]” */
function behindNobodyElse({ tokens }: SentenceView, from: number, end: number): number {
  const but = tokens.slice(from, end).findIndex(({ norm }) => /^(?:than|but|except)$/.test(norm));
  return but > 0 && from + but + 1 < end && /^(?:none|nobody|no-one|no)$/.test(tokens[from]!.norm) && but < 4
    ? from + but + 1
    : from;
}

/** Verbs that lead to a clause: its subject is meant. */
const SAYS =
  /^(?:shows?|showed|says?|said|hopes?|hoped|thinks?|thought|suggests?|suggested|believes?|believed|indicates?|indicated|wrote|writes)$/;

/** “records show [Okker]”, “show that [the guild]” */
function behindInnerVerb({ tokens }: SentenceView, from: number, end: number): number {
  for (let i = end - 2; i > from; i--) {
    if (!SAYS.test(tokens[i]!.norm) || isCapital(tokens[i]) || isDeterminer(tokens[i - 1])) continue;
    if (/^(?:who|which|that|what)$/.test(tokens[i - 1]!.norm)) continue;
    const next = i + 1 + (tokens[i + 1]!.norm === 'that' ? 1 : 0);
    if (next < end && (isCapital(tokens[next]) || isDeterminer(tokens[next]) || SUBJECT.test(tokens[next]!.norm)))
      return next;
  }
  return from;
}

const SUBJECT = /^(?:i|we|they|he|she|you|who)$/;

/** “I [hope] the guild”, “[kowtowing] [to] Drazic”; not “leading [Republicans]”, “retired [officers]”. */
function isVerbBefore({ tokens, bodyFrom }: SentenceView, i: number, end: number): boolean {
  const token = tokens[i]!;
  if (i + 1 >= end || token.text !== token.norm || isDeterminer(token) || isPreposition(token) || isPronoun(token))
    return false;
  const next = tokens[i + 1]!;
  if (/^[a-z]{3,}ing$/.test(token.norm)) return isDeterminer(next) || (isPreposition(next) && next.norm !== 'of');
  if (i > bodyFrom && SUBJECT.test(tokens[i - 1]!.norm)) return isCapital(next) || isDeterminer(next);
  return isVerbLike(token) && isDeterminer(next);
}

/** “kowtowing [to] Drazic”; not “killing [at least nine people]”, whose phrase begins behind the verb. */
const isLedTo = ({ tokens }: SentenceView, i: number, end: number): boolean =>
  isPreposition(tokens[i]) && /^[a-z]{3,}ing$/.test(tokens[i - 1]!.text) && i + 1 < end;

function isOpener(view: SentenceView, i: number, end: number): boolean {
  const { tokens } = view;
  const { norm, text } = tokens[i]!;
  if (CONJUNCTIONS.has(norm) || OPENERS.test(norm)) return true;
  if (isEntering(view, i) || isVerbBefore(view, i, end)) return true;
  if (i + 1 >= end || text !== norm || !isCapital(tokens[i + 1]) || isDeterminer(tokens[i]) || isPreposition(tokens[i]))
    return false;
  return isBehindAuxiliary(view, i);
}

/** “did not really [want] Varga”. */
function isBehindAuxiliary({ tokens, bodyFrom }: SentenceView, i: number): boolean {
  let before = i - 1;
  while (before > bodyFrom && isAdverb(tokens[before])) before--;
  return before >= bodyFrom && BEFORE_VERB.test(tokens[before]!.norm);
}

/** “[Entering] the hall, Okker …”: what opens the sentence with an object of its own; not “[Beijing] said”. */
const isEntering = ({ tokens, bodyFrom }: SentenceView, i: number): boolean =>
  i === bodyFrom &&
  /^[A-Z][a-z]{3,}ing$/.test(tokens[i]!.text) &&
  (isDeterminer(tokens[i + 1]) || isPreposition(tokens[i + 1]) || isPronoun(tokens[i + 1]));
