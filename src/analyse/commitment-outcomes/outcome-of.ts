// What is awaited and a sentence of a later report in; what came of it by that sentence out.

import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import {
  AFTER_VOW,
  CALLED_OFF,
  DEADLINE_PAST,
  DONE,
  FALLS_SHORT,
  MOVED,
  NOT_DONE,
  OF_PROMISE,
  ONLY_PART,
  SOME_OF_ALL,
  STILL_THERE,
  SUPERSEDED,
  UNCHANGED,
  UNDER_WAY,
} from '../../lexicon/outcome-words.ts';
import { occasionIn } from '../../lexicon/schedule-words.ts';
import type { PartRole } from '../../record/finding.ts';
import { namesIn } from '../disputes/names-in.ts';
import { overlapOf, sharedBy, weighWords } from '../findings/weigh-words.ts';
import type { Count } from '../happenings/deed.ts';
import { namesDeed, tellsDone, tellsGivenUp, tellsNotDone, undoesDeed } from './deed-kin.ts';
import { isOtherSum } from './other-sum.ts';
import { AFTER_DEADLINE, OUTCOME_DAYS, PAST_DEADLINE } from './outcome-days.ts';
import type { Pledge } from './pledge.ts';
import { ALIKE, isStretched, sharedNames } from './same-pledge.ts';
import type { Telling } from './telling.ts';

export type Outcome = Extract<
  PartRole,
  'met' | 'partly-met' | 'not-met' | 'in-progress' | 'superseded' | 'took-place' | 'moved' | 'called-off'
>;

/** What was announced for a day is reported while it goes on and for a week after. */
const REPORTED_WITHIN = 7;
/** A change is still told so long after the day. */
const CHANGE_TOLD_WITHIN = 30;

/**
 * Words that promise and telling must share: stems (a sum counts as one), bits (a sum says 8), share of the promise’s. `named` holds where they
 * also share a name of who is bound, `recalled` where the sentence itself speaks of a promise and shares that name, a sum or the day; neither where it
 * tells of another sum.
 */
export const MATTER = {
  named: { stems: 2, bits: 10, share: 0.35 },
  recalled: { stems: 2, bits: 10, share: 0.25 },
  other: { stems: 3, bits: 14, share: 0.6 },
  /** Where some of so many are told of, and so many were promised. */
  part: { stems: 2, bits: 14, share: 0.15 },
};
/** Of a sentence that says neither “as promised” nor a sum: without these, it must have half of the promise. */
const WITHOUT_SIGN = 0.5;
export const SUM_BITS = 8;

/** null where the sentence tells nothing of it. `days`: from the report of the promise to that of the sentence; `day`: that of the sentence. */
export function outcomeOf(pledge: Pledge, telling: Telling, days: number, day: number): Outcome | null {
  if (days <= 0 || days > OUTCOME_DAYS) return null;
  if (pledge.by !== null && day > pledge.by + AFTER_DEADLINE) return null;
  if (pledge.kind === 'schedule' && tookPlace(pledge, telling, day)) return 'took-place';
  if (!isOneMatter(pledge, telling)) return null;
  return pledge.kind === 'schedule' ? ofSchedule(pledge, telling, day) : ofCommitment(pledge, telling, day);
}

function isOneMatter(pledge: Pledge, telling: Telling): boolean {
  const isOther = pledge.kind === 'commitment' && isOtherSum(pledge, telling);
  if (isMatter(pledge, toldBy(telling), isOther)) return true;
  // “The exchange was completed. Tarsk handed over 41, and received 60.”: the sentence goes on with what the one before is about
  if (telling.before === '' || pledge.kind === 'schedule' || !isMatter(pledge, toldWithBefore(telling), isOther))
    return false;
  return (
    overlapOf(weighWords(pledge.plain), weighWords(telling.passage.text)).weight >= GOES_ON &&
    (namesDeed(pledge.verb, telling.passage.text) || SUPERSEDED.test(telling.passage.text))
  );
}

/** Bits of the promise that a sentence needs which goes on with the one before: a number, or one rare word. */
const GOES_ON = 8;

/** A sentence that is held against hundreds of pledges: what is asked of its words is found once. */
interface Told extends Pick<Telling, 'names' | 'sums' | 'days'> {
  readonly text: string;
  readonly words: ReadonlyMap<string, number>;
  /** With the names that it means. */
  readonly all: ReadonlyMap<string, number>;
  readonly ofPromise: boolean;
  readonly ofDeadline: boolean;
  readonly isDone: boolean;
  readonly part: SomeOfAll | null;
}

const told = new WeakMap<Telling, Told>();
const toldWith = new WeakMap<Telling, Told>();

function toldBy(telling: Telling): Told {
  const there = told.get(telling) ?? toTold(telling, telling.passage.text, telling.names);
  told.set(telling, there);
  return there;
}

function toldWithBefore(telling: Telling): Told {
  const { before, passage, names } = telling;
  const there = toldWith.get(telling) ?? toTold(telling, `${before} ${passage.text}`, [...names, ...namesIn(before)]);
  toldWith.set(telling, there);
  return there;
}

const toTold = ({ sums, days }: Telling, text: string, names: readonly string[]): Told => ({
  names,
  sums,
  days,
  text,
  words: weighWords(text),
  all: weighWords(`${text} ${names.join(' ')}`),
  ofPromise: OF_PROMISE.test(text),
  ofDeadline: DEADLINE_PAST.test(text),
  isDone: DONE.test(text),
  part: someOfAll(text),
});

/** What any pledge and sentence of one matter have at least. */
export const LEAST_MATTER = {
  stems: Math.min(...Object.values(MATTER).map(({ stems }) => stems)),
  bits: Math.min(...Object.values(MATTER).map(({ bits }) => bits)),
};

function isMatter(
  pledge: Pledge,
  { names, sums, days, words, all: toldWords, ofPromise, ofDeadline, isDone, part }: Told,
  isOther: boolean,
): boolean {
  const promised = weighWords(pledge.words);
  const { stems, weight } = sharedBy(promised, toldWords);
  // its day, told again, says as much as a sum
  const isSameDay = pledge.by !== null && isDayOf(pledge.by, days, ofDeadline);
  const shared = pledge.sums.filter((sum) => sums.includes(sum)).length + (isSameDay ? 1 : 0);
  const bits = weight + SUM_BITS * shared;
  if (stems + shared < LEAST_MATTER.stems || bits < LEAST_MATTER.bits) return false;
  const all = promised.values().reduce((sum, one) => sum + one, 0);
  const isNamed = pledge.who.some((name) => names.includes(name));
  const isRecalled = pledge.kind === 'commitment' && ofPromise && (isNamed || shared > 0) && !isOther;
  // “Seventeen of the 26 fishermen”: the very ones that were promised
  const isOfThem = pledge.kind === 'commitment' && isOfPromised(pledge, part);
  const least = isOfThem
    ? MATTER.part
    : isRecalled
      ? MATTER.recalled
      : isNamed && !isOther
        ? MATTER.named
        : MATTER.other;
  if (stems + shared < least.stems || bits < least.bits) return false;
  const hasSign = shared > 0 || isRecalled || isDone;
  if (bits < (hasSign ? least.share : Math.max(WITHOUT_SIGN, least.share)) * all) return false;
  if (pledge.kind === 'schedule') return true;
  const plain = overlapOf(weighWords(pledge.plain), words);
  const leastPlain = isRecalled ? PLAIN_RECALLED : PLAIN;
  return plain.stems + shared >= leastPlain.stems && plain.weight + SUM_BITS * shared >= leastPlain.bits;
}

/** The day by which it was to be done, or one shortly behind it in a sentence about a deadline. */
const isDayOf = (by: number, days: readonly number[], ofDeadline: boolean) =>
  days.includes(by) || (ofDeadline && days.some((day) => Math.abs(day - by) <= PAST_DEADLINE));

/** Of the promise’s own words, names left out: a sentence about the same people tells nothing of it. */
const PLAIN = { stems: 2, bits: 8 };
const PLAIN_RECALLED = { stems: 2, bits: 7 };

/** What is told as kept, broken or begun; a promise that is only told again moves nothing. */
function ofCommitment(
  { isNegated, counts, by, verb, passage: promised }: Pledge,
  { passage: { text }, counts: told }: Telling,
  day: number,
): Outcome | null {
  if (MOVED.test(text) || SUPERSEDED.test(text)) return 'superseded';
  if (
    NOT_DONE.test(text) ||
    tellsNotDone(verb, text) ||
    STILL_THERE.test(text) ||
    UNCHANGED.test(text) ||
    CALLED_OFF.test(text)
  )
    return isNegated ? null : 'not-met';
  if (!isNegated && tellsGivenUp(verb, text)) return 'not-met';
  if (UNDER_WAY.test(text)) return 'in-progress';
  if (isPart(promised.text, text)) return by !== null && day <= by ? 'in-progress' : 'partly-met';
  if (isNegated && AFTER_VOW.test(text)) return 'not-met';
  // who only speaks of it again has not done it: the deed itself is told
  if (!DONE.test(text) && !tellsDone(verb, text)) return !isNegated && undoesDeed(verb, text) ? 'not-met' : null;
  if (isNegated) return 'not-met';
  return isFewer(counts, told) ? 'partly-met' : 'met';
}

const FEW = 5;
const isOfPromised = ({ counts }: Pledge, told: SomeOfAll | null): boolean =>
  told !== null && told.all >= FEW && counts.some(({ low, high }) => low === told.all && high === told.all);

/** “Two of the five”, where all five were promised, or three of them. */
function isPart(promised: string, text: string): boolean {
  if (ONLY_PART.test(text) || FALLS_SHORT.test(text)) return true;
  const told = someOfAll(text);
  if (told === null || told.some >= told.all) return false;
  const before = someOfAll(promised);
  return before === null || before.all !== told.all || told.some < before.some;
}

interface SomeOfAll {
  readonly some: number;
  readonly all: number;
}

function someOfAll(text: string): SomeOfAll | null {
  const [, some, all] = SOME_OF_ALL.exec(text) ?? [];
  return some === undefined ? null : { some: toNumber(some), all: toNumber(all!) };
}

/** Promised “60 prisoners”, told “41 persons”; promised “two of the five banks”, told “one of five banks”. Not “4,000”, told “4,000 when 310 came ashore”. */
const isFewer = (promised: readonly Count[], told: readonly Count[]): boolean =>
  promised.some(({ unit, high: whole }) => {
    const partOf = (counts: readonly Count[]) =>
      Math.min(...counts.filter((one) => one.unit === unit).map(({ high }) => high));
    const ofUnit = told.filter((one) => one.unit === unit);
    const ofPromise = promised.filter((one) => one.unit === unit);
    if (ofPromise.length === 1 && ofUnit.length > 0) return ofUnit.every(({ high }) => high < whole);
    const isShared = ofUnit.some((one) => one.high === whole);
    return isShared && partOf(promised) < whole && partOf(told) < partOf(promised);
  });

const toNumber = (digits: string) =>
  SMALL_NUMBERS.get(digits.toLowerCase()) ??
  TENS.get(digits.toLowerCase()) ??
  Number(digits.replaceAll(',', '').replace(/\.$/, ''));

function ofSchedule(
  { by, type, who, passage }: Pledge,
  { passage: { text }, names }: Telling,
  day: number,
): Outcome | null {
  if (day > by! + CHANGE_TOLD_WITHIN) return null;
  // that somebody will not go to one thing tells nothing of another
  const noun = occasionIn(passage.text, type);
  const isOneNoun = noun !== undefined && text.toLowerCase().includes(noun);
  const other = occasionIn(text, type);
  const isAnyNoun =
    other !== undefined && (type !== 'CONSULT' || ((noun === undefined || ALIKE.has(noun)) && ALIKE.has(other)));
  if (!isOneNoun && !isAnyNoun && sharedNames(who, names) < 2) return null;
  if (CALLED_OFF.test(text)) return 'called-off';
  return MOVED.test(text) ? 'moved' : null;
}

/** An event of that kind has happened on those days, with two of the names in common, or at the place that was told. */
function tookPlace(
  { type, from, by, who, places, passage }: Pledge,
  { names, happened, passage: told }: Telling,
  day: number,
): boolean {
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
  const shared = sharedNames(who, names);
  const noun = occasionIn(passage.text, type);
  const isOneNoun = noun !== undefined && new RegExp(`\\b${noun}\\b`, 'iu').test(told.text);
  // of a whole month many things of one kind are told
  if (isStretched({ from, by })) return isOneNoun && shared >= 2;
  // an election is known by its day and whose it is, a parade by its name
  if (type === 'VOTE' || type === 'TRIAL' || isOneNoun) {
    if (shared >= 1 && (type !== 'CONSULT' || shared >= 2)) return true;
  } else if (shared >= (noun === undefined || ALIKE.has(noun) ? 2 : 3)) return true;
  return places.some((name) => names.includes(name));
}
