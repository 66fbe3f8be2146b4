// The words of a promise, plan or decision in, who is to act (where they say so) and what is to be done out.
//
//   to | pay its share                          what: pay its share; of “never to pay” all of it
//   that | Kestria | would | pay its share      who: Kestria
//   its own army | by spring                    a thing: what is the words themselves
import { BE, DETERMINERS, HAVE, MODALS, POSSESSIVES } from '../../lexicon/function-words.ts';
import { sectorOf } from '../../lexicon/sector-words.ts';
import { IRREGULAR_PASTS, NOT_PAST } from '../../lexicon/verb-shapes.ts';
import type { Token } from '../../understand/reading.ts';
import type { Part } from './find-condition.ts';

export interface SplitPromise {
  readonly is: 'infinitive' | 'clause' | 'thing';
  /** Who the words say will act; null where they leave it to the source. */
  readonly who: Part | null;
  readonly what: Part;
}

const FUTURE = /^(?:will|would|shall|'ll|wo|'d)$/;
const PRONOUN = /^(?:i|he|she|it|they|we|you)$/;
/** A subject is no longer than this, in tokens. */
const LONGEST_SUBJECT = 16;

/**
 * A content of several clauses, cut where the next begins: “[that the fishermen were right] and [that the grounds would reopen]”,
 * “[he had seen the plans,] and [that it would pay]”. One piece where there is no such joint.
 */
export function clausesOf(words: readonly Token[]): (readonly Token[])[] {
  const cuts = words.flatMap(({ norm }, at) =>
    norm === 'and' && at > 1 && (words[at + 1]?.norm === 'that' || isNewClause(words, at)) ? [at] : [],
  );
  return [0, ...cuts.map((at) => at + 1)].map((from, n) => words.slice(from, cuts[n] ?? words.length));
}

/** “there were never more than 900, [and] the last would come home”: a verb before it, a subject of its own and “would” behind it. */
function isNewClause(words: readonly Token[], at: number): boolean {
  // “they chose otherwise [and I will] go home”
  if (PRONOUN.test(words[at + 1]?.norm ?? '') && FUTURE.test(words[at + 2]?.norm ?? '') && at > 2) return true;
  const modal = words.slice(at + 1, at + 7).findIndex(({ norm }) => FUTURE.test(norm));
  if (modal < 1 || words.slice(at + 1, at + 1 + modal).some(({ kind }) => kind === 'punctuation')) return false;
  return words.slice(0, at).some(({ norm }) => BE.has(norm) || HAVE.has(norm) || MODALS.has(norm));
}

/** null where the words tell nothing to be done: a clause about what is or was so. `skip`: words of a condition, left out. */
export function splitPromise(words: readonly Token[], skip: Part | null): SplitPromise | null {
  const opening = skip !== null && words.slice(0, skip.from).every(isLead) ? skip.to : 0;
  let from = opening;
  while (from < words.length && isLead(words[from]!)) from++;
  const first = words[from];
  if (first === undefined) return null;
  const to = skip !== null && skip.from > from ? skip.from : words.length;
  const infinitive = skipAdjunct(words, from);
  if (infinitive !== null) return part(words, 'infinitive', null, { from: infinitive + 1, to });
  if (first.norm === 'to') return part(words, 'thing', null, { from: from + 1, to });
  if (/^(?:not|never)$/.test(first.norm) && words[from + 1]?.norm === 'to')
    return part(words, 'infinitive', null, { from, to });
  const modal = modalAfter(words, from, to);
  if (modal >= 0) {
    if (!FUTURE.test(words[modal]!.norm)) return null;
    return part(words, 'clause', { from: subjectFrom(words, from, modal), to: modal }, { from: modal + 1, to });
  }
  return hasFiniteVerb(words, from, to) ? null : part(words, 'thing', null, { from, to });
}

/** “on market day, [I] will vote”: where the subject begins, behind a time or place that a comma closes. */
function subjectFrom(words: readonly Token[], from: number, modal: number): number {
  if (!/^(?:on|in|at|after|before|by|from|during|within|under|next|this)$/.test(words[from]!.norm)) return from;
  const comma = words.slice(from, modal).findLastIndex(({ text }) => text === ',');
  return comma < 0 || from + comma + 1 >= modal ? from : from + comma + 1;
}

/** Before “to” with a verb behind it: “[on Tuesday] to send”, “[her by letter] to pay”, “[the mayor] to come”. */
const ADJUNCT = /^(?:on|in|at|by|with|over|during|late|early|yesterday|today|tonight|him|her|them|us|me|it)$/;
const LONGEST_ADJUNCT = 9;

/**
 * Index of the “to” that opens what is to be done: at once, or behind the time, the means and whom it is told to; null where there is none.
 *
 *   agreed [on Tuesday] to send home the prisoners       promised [the secretary general by letter] to send engineers
 *   not: agreed on a plan to build, promised aid to Lumen
 */
function skipAdjunct(words: readonly Token[], from: number): number | null {
  const opens = (at: number) => words[at]?.norm === 'to' && isVerb(words[at + 1]);
  if (opens(from)) return from;
  if (!ADJUNCT.test(words[from]!.norm) && !isPerson(words, from)) return null;
  // “on a plan to build”: what follows belongs to the noun
  if (ADJUNCT.test(words[from]!.norm) && /^(?:a|an|the|its|their|his|her)$/.test(words[from + 1]?.norm ?? ''))
    return null;
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_ADJUNCT); at++) {
    const { kind, norm } = words[at]!;
    if (kind === 'punctuation' || /^(?:that|and|or|who|which|not)$/.test(norm)) return null;
    if (MODALS.has(norm) || BE.has(norm) || HAVE.has(norm)) return null;
    if (opens(at)) return at;
    // “the Isles [became] the first to reach”
    if (IRREGULAR_PASTS.has(norm) || (/ed$/.test(norm) && !NOT_PAST.has(norm))) return null;
  }
  return null;
}

/** “[the secretary general] by letter”, “[voters] to”: whom it is told to, by a word for people or a name. */
function isPerson(words: readonly Token[], from: number): boolean {
  const near = words.slice(from, from + 4);
  const end = near.findIndex(({ norm }) => /^(?:to|by|in|on|at|over)$/.test(norm));
  const phrase = near
    .slice(0, end < 0 ? near.length : end)
    .map(({ text }) => text)
    .join(' ');
  return end !== 0 && (sectorOf(phrase) !== null || /^(?:the\s)?\p{Lu}/u.test(phrase));
}

function part(
  words: readonly Token[],
  is: SplitPromise['is'],
  who: Part | null,
  { from, to }: Part,
): SplitPromise | null {
  const clause = nextClause(words, from, to);
  const end = is === 'thing' ? clause : nextFinite(words, from, clause);
  return end > from ? { is, who, what: { from, to: end } } : null;
}

/** “not to repeat it | [and established] a policy”: the content was cut too long, and another finite verb begins. */
function nextFinite(words: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    const next = words[i + 1]!;
    const isPast = /^[a-z]{3,}ed$/.test(next.text) && !NOT_PAST.has(next.norm);
    if (words[i]!.norm === 'and' && isPast && !/ed$/.test(words[i - 1]!.norm)) return i;
  }
  return to;
}

/** Opens a clause that is set against the deed: “…, [though] he has not”. */
const SET_AGAINST = /^(?:though|although|while|whereas)$/;
const FINITE =
  /^(?:is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|did|didn't|does|doesn't|do|don't)$/;

/**
 * Where the words go on to another clause: “close the pass | , [though he had not] …”, “send ferries | , [and we] welcome”, “back the nominee | [but
 * is not] planning”. Not “send ferries and crews, and pay for both”.
 */
function nextClause(words: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++)
    if ((words[i]!.text === ',' && opensOther(words, i + 1)) || (words[i]!.norm === 'but' && opensOther(words, i)))
      return i;
  return to;
}

/** “[though] he had”, “[just as] we have”, “[and we] welcome”, “but [is not] planning”, “but beyond that, [he] wants”. */
function opensOther(words: readonly Token[], at: number): boolean {
  const near = words.slice(at, at + 6).filter(({ kind }) => kind === 'word');
  const [first = '', second = ''] = near.map(({ norm }) => norm);
  if (SET_AGAINST.test(first) || (first === 'just' && second === 'as')) return true;
  if (first !== 'and' && first !== 'but') return false;
  if (PRONOUN.test(second)) return true;
  return first === 'but' && near.slice(1).some(({ norm }, n) => PRONOUN.test(norm) || (n === 0 && FINITE.test(norm)));
}

// “agreed to [a settlement]”, “committed to [Clinton]”: a thing, not “agreed to [send]”
const isVerb = (token: Token | undefined) =>
  token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !DETERMINERS.has(token.norm) && !POSSESSIVES.has(token.norm);

const isLead = ({ kind, norm }: Token) => kind === 'punctuation' || norm === 'that' || norm === 'and' || norm === 'but';

/** Index of the modal that follows the subject that opens the words; -1 when there is none. */
function modalAfter(words: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
    const { norm } = words[i]!;
    if (MODALS.has(norm) && !isWillOfSomebody(words, i)) return i;
    // “a bridge [to the school] would”: no infinitive
    if (norm === 'to' && opensPhrase(words[i + 1])) continue;
    // A subject has no verb in it: “the man [who] …”, “it [is] …”
    if (/^(?:who|which|that|is|are|was|were|has|have|had|do|does|did|to|because|when|while)$/.test(norm)) return -1;
  }
  return -1;
}

/** “bore her no [ill will]”, “showed [their will]”, “the [political will] to act”: a noun. Not “Tarsk [will] pay”. */
const isWillOfSomebody = (words: readonly Token[], at: number): boolean =>
  words[at]!.norm === 'will' && (POSSESSIVES.has(words[at - 1]!.norm) || WILLED.test(words[at - 1]!.norm));
const WILLED = /^(?:the|an?|no|ill|good|free|strong|iron|sheer|political|popular|national|collective|last|own)$/;

const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINERS.has(token.norm) || POSSESSIVES.has(token.norm) || /^\p{Lu}/u.test(token.text));

// “the talks [were] over”, “it [is] late”: near the opening only, a thing may have a clause behind it
const hasFiniteVerb = (words: readonly Token[], from: number, to: number) =>
  words
    .slice(from + 1, Math.min(to, from + 7))
    .some(({ norm }) => /^(?:is|are|was|were|has|have|had|does|did|am|'s|'re|'ve|'m)$/.test(norm));
