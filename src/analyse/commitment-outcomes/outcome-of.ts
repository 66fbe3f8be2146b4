// What is awaited and a sentence of a later report in; what came of it by that sentence out.
import {
  AFTER_VOW,
  CALLED_OFF,
  DONE,
  HAS_DONE,
  MOVED,
  NOT_DONE,
  ONLY_PART,
  SOME_OF_ALL,
  STILL_THERE,
  TO_COME,
  UNDER_WAY,
} from '../../lexicon/outcome-words.ts';
import type { PartRole } from '../../record/finding.ts';
import { listWords } from '../../text/list-words.ts';
import { overlapOf, stemOf, weighWords } from '../findings/weigh-words.ts';
import type { Count } from '../happenings/deed.ts';
import type { Pledge, Telling } from './pledge.ts';
import { sharedNames } from './same-pledge.ts';

export type Outcome = Extract<
  PartRole,
  'met' | 'partly-met' | 'not-met' | 'in-progress' | 'superseded' | 'took-place' | 'moved' | 'called-off'
>;

/** A promise is spoken of this long after it was made … */
export const OUTCOME_DAYS = 400;
/** … and this long after the day by which it was to be kept: later the same words tell of something else. */
const AFTER_DEADLINE = 180;
/** What was announced for a day is reported while it goes on and for a week after. */
const REPORTED_WITHIN = 7;
/** A change is still told so long after the day. */
const CHANGE_TOLD_WITHIN = 30;

/**
 * Words that promise and telling must share: stems (a sum counts as one), bits (a sum says 8), share of the promise’s. `named` holds where they
 * also share a name of who is bound.
 */
const MATTER = { named: { stems: 2, bits: 10, share: 0.35 }, other: { stems: 3, bits: 14, share: 0.6 } };
/** Of a sentence that says neither “as promised” nor a sum: without these, it must have half of the promise. */
const WITHOUT_SIGN = 0.5;
const SUM_BITS = 8;

/** null where the sentence tells nothing of it. `days`: from the report of the promise to that of the sentence; `day`: that of the sentence. */
export function outcomeOf(pledge: Pledge, telling: Telling, days: number, day: number): Outcome | null {
  if (days <= 0 || days > OUTCOME_DAYS) return null;
  if (pledge.by !== null && day > pledge.by + AFTER_DEADLINE) return null;
  if (pledge.kind === 'schedule' && tookPlace(pledge, telling, day)) return 'took-place';
  if (!isOneMatter(pledge, telling)) return null;
  return pledge.kind === 'schedule' ? ofSchedule(pledge, telling, day) : ofCommitment(pledge, telling, day);
}

function isOneMatter(pledge: Pledge, { passage, names, sums, days }: Telling): boolean {
  const promised = weighWords(pledge.words);
  const { stems, weight } = overlapOf(promised, weighWords(`${passage.text} ${names.join(' ')}`));
  // its day, told again, says as much as a sum
  const isSameDay = pledge.kind === 'commitment' && pledge.by !== null && days.includes(pledge.by);
  const sameSums = pledge.sums.filter((sum) => sums.includes(sum)).length + (isSameDay ? 1 : 0);
  const all = promised.values().reduce((sum, bits) => sum + bits, 0);
  const bits = weight + SUM_BITS * sameSums;
  const least = pledge.who.some((name) => names.includes(name)) ? MATTER.named : MATTER.other;
  if (stems + sameSums < least.stems || bits < least.bits) return false;
  if (bits < (sameSums > 0 || DONE.test(passage.text) ? least.share : Math.max(WITHOUT_SIGN, least.share)) * all)
    return false;
  if (pledge.kind === 'schedule') return true;
  const plain = overlapOf(weighWords(pledge.plain), weighWords(passage.text));
  return plain.stems + sameSums >= PLAIN.stems && plain.weight + SUM_BITS * sameSums >= PLAIN.bits;
}

/** Of the promise’s own words, names left out: a sentence about the same people tells nothing of it. */
const PLAIN = { stems: 2, bits: 8 };

/** What is told as kept, broken or begun; a promise that is only told again moves nothing. */
function ofCommitment(
  { isNegated, counts, by, verb }: Pledge,
  { passage: { text }, happened, counts: told }: Telling,
  day: number,
): Outcome | null {
  if (MOVED.test(text)) return 'superseded';
  if (NOT_DONE.test(text) || STILL_THERE.test(text) || CALLED_OFF.test(text)) return isNegated ? null : 'not-met';
  if (UNDER_WAY.test(text)) return 'in-progress';
  const [, some, all] = SOME_OF_ALL.exec(text) ?? [];
  if ((some !== undefined && toNumber(some) < toNumber(all!)) || ONLY_PART.test(text))
    return by !== null && day <= by ? 'in-progress' : 'partly-met';
  if (isNegated && AFTER_VOW.test(text)) return 'not-met';
  // who only speaks of it again has not done it: the deed itself is told
  const isTold = listWords(text).some(({ folded }) => stemOf(folded) === verb);
  const isDone =
    DONE.test(text) ||
    (isTold && (HAS_DONE.test(text) || (happened.some(({ type }) => type !== 'AGREE') && !TO_COME.test(text))));
  if (!isDone) return null;
  if (isNegated) return 'not-met';
  return isFewer(counts, told) ? 'partly-met' : 'met';
}

/** Promised “two of the five banks”, told “one of five banks”: of the same whole less. Not “4,000”, told “4,000 when 310 came ashore”. */
const isFewer = (promised: readonly Count[], told: readonly Count[]): boolean =>
  promised.some(({ unit, high: whole }) => {
    const partOf = (counts: readonly Count[]) =>
      Math.min(...counts.filter((one) => one.unit === unit).map(({ high }) => high));
    const isShared = told.some((one) => one.unit === unit && one.high === whole);
    return isShared && partOf(promised) < whole && partOf(told) < partOf(promised);
  });

const toNumber = (digits: string) => Number(digits.replaceAll(',', '').replace(/\.$/, ''));

function ofSchedule({ by }: Pledge, { passage: { text } }: Telling, day: number): Outcome | null {
  if (day > by! + CHANGE_TOLD_WITHIN) return null;
  if (CALLED_OFF.test(text)) return 'called-off';
  return MOVED.test(text) ? 'moved' : null;
}

/** An event of that kind has happened on those days, with two of the names in common, or at the place that was told. */
function tookPlace({ type, from, by, who, places }: Pledge, { names, happened }: Telling, day: number): boolean {
  const first = from ?? by!;
  if (day < first || day > by! + REPORTED_WITHIN) return false;
  const isThen = happened.some(
    (event) =>
      // ministers who agree on something on the day have met
      (event.type === type || (type === 'CONSULT' && event.type === 'AGREE')) &&
      event.from !== null &&
      event.to !== null &&
      event.from <= by! &&
      event.to >= first,
  );
  if (!isThen) return false;
  return sharedNames(who, names) >= 2 || places.some((name) => names.includes(name));
}
