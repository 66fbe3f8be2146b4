// Two pledges in; whether they are one, told twice, out, by their words alone.

import { occasionIn } from '../../lexicon/schedule-words.ts';
import { areOther, COMMON_NAMES, meets } from '../disputes/names-in.ts';
import { overlapOf, weighWords } from '../findings/weigh-words.ts';
import type { Pledge } from './pledge.ts';

/** A promise is told again this long after it was made. */
export const TOLD_AGAIN_DAYS = 400;
/** Words of what is to be done that both must have: stems, bits, share of the lighter and of the heavier one’s. */
export const SAME = { stems: 3, bits: 14, ofLighter: 0.65, ofHeavier: 0.4 };

/**
 *   Kestria would send 600 engineers by the end of September     ─┐
 *   600 engineers whom Kestria has promised for September        ─┘ one
 *   Kestria would send 80 engineers                              another sum
 *
 * A day that is moved leaves it one promise; a sum that differs does not. `days`: from the report of `a` to that of `b`, 0 for one report.
 */
export function isSamePledge(a: Pledge, b: Pledge, days: number): boolean {
  if (a.kind !== b.kind || a.isNegated !== b.isNegated || Math.abs(days) > TOLD_AGAIN_DAYS) return false;
  return a.kind === 'schedule' ? isSameEvent(a, b, days) : isSamePromise(a, b);
}

function isSamePromise(a: Pledge, b: Pledge): boolean {
  if (areOther(a.who, b.who)) return false;
  if (areOther(a.sums, b.sums)) return false;
  if (a.passage.text === b.passage.text) return true;
  const { stems, weight, ofLighter, ofHeavier } = overlapOf(weighWords(a.words), weighWords(b.words));
  return stems >= SAME.stems && weight >= SAME.bits && ofLighter >= SAME.ofLighter && ofHeavier >= SAME.ofHeavier;
}

/**
 * One kind of event on days that meet, with two names in common, or one and the place; where it is announced anew, of a day not long before:
 * then it may be at another place.
 */
function isSameEvent(a: Pledge, b: Pledge, days: number): boolean {
  if (a.type !== b.type) return false;
  const names = sharedNames(a.who, b.who);
  // what was put off in September is not what is announced in December
  if ((days >= 0 && isMovedTo(a, b)) || (days <= 0 && isMovedTo(b, a))) return names >= 2;
  if ((a.from ?? a.by!) > b.by! || (b.from ?? b.by!) > a.by!) return false;
  // a debate and a meeting of the same two are two; of a whole month many things are announced
  const [noun, other] = [occasionIn(a.passage.text, a.type), occasionIn(b.passage.text, b.type)];
  if (noun !== undefined && other !== undefined && noun !== other && !ALIKE.has(noun) && !ALIKE.has(other))
    return false;
  if ((isStretched(a) || isStretched(b)) && (noun === undefined || noun !== other)) return false;
  if (areOther(a.places, b.places)) return false;
  return names >= 2 || (names >= 1 && meets(a.places, b.places));
}

/** Words for any meeting. */
export const ALIKE: ReadonlySet<string> = new Set([
  'meeting',
  'talks',
  'session',
  'summit',
  'conference',
  'negotiations',
  'visit',
]);
/** Days within which what is announced is one thing. */
const ONE_THING = 7;
export const isStretched = ({ from, by }: Pick<Pledge, 'from' | 'by'>): boolean =>
  from !== null && by !== null && by - from > ONE_THING;

/** What is put off is put off by so many days, at most. */
const PUT_OFF = 120;
const isMovedTo = (before: Pledge, after: Pledge) =>
  after.isAnew && after.by! !== before.by! && Math.abs(after.by! - before.by!) <= PUT_OFF;

/** Names in common, without words that half of all bodies have in theirs: “Pact”, “House”, “United”. */
export const sharedNames = (a: readonly string[], b: readonly string[]): number =>
  a.filter((name) => !COMMON_NAMES.has(name) && b.includes(name)).length;
