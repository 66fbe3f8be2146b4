// Pledges and tellings in, their outline out, by which most others are told to have nothing to do with them without their words.
import { SOME_OF_ALL } from '../../lexicon/outcome-words.ts';
import { namesIn } from '../disputes/names-in.ts';
import {
  behind,
  countShared,
  isAtLeast,
  type Marks,
  markOf,
  marksOf,
  marksOfWeights,
  meet,
  type Outline,
  type OutlineKind,
  packDay,
  packLists,
  sharedWeight,
} from '../findings/outline.ts';
import type { TraceBody } from '../findings/trace.ts';
import { weighWords } from '../findings/weigh-words.ts';
import { AFTER_DEADLINE, OUTCOME_DAYS, PAST_DEADLINE } from './outcome-days.ts';
import { LEAST_MATTER, MATTER, SUM_BITS } from './outcome-of.ts';
import type { Pledge } from './pledge.ts';
import { SAME, TOLD_AGAIN_DAYS } from './same-pledge.ts';
import type { Telling } from './telling.ts';
import { NEAR } from './weighed-outcome.ts';

const PLEDGE = 1;
const SCHEDULE = 2;
const NEGATED = 4;
const CONDITION = 8;
/** Of a telling: “two of the five”. */
const PART = 16;

/** Of a pledge or a telling: flags, marks of type and passage, and what it has. */
interface Lists {
  readonly flags: number;
  readonly type: number;
  readonly text: number;
  readonly names: Marks;
  readonly sums: Marks;
  readonly words: Marks;
  readonly days: readonly number[];
}

const listsOfPledge = ({ kind, type, isNegated, condition, passage, who, places, sums, words, by }: Pledge): Lists => ({
  flags: PLEDGE | (kind === 'schedule' ? SCHEDULE : 0) | (isNegated ? NEGATED : 0) | (condition === '' ? 0 : CONDITION),
  type: markOf(type ?? ''),
  text: markOf(passage.text),
  names: marksOf([...who, ...places]),
  sums: marksOf(sums),
  words: marksOfWeights(weighWords(words)),
  days: by === null ? [] : [packDay(by)],
});

/** With the sentence that it goes on with. */
function listsOfTelling({ before, passage, names, sums, days }: Telling): Lists {
  const all = [...names, ...namesIn(before)];
  const text = `${before} ${passage.text}`;
  return {
    ...{ flags: SOME_OF_ALL.test(text) ? PART : 0, type: 0, text: 0 },
    names: marksOf(all),
    sums: marksOf(sums),
    words: marksOfWeights(weighWords(`${text} ${all.join(' ')}`)),
    days: days.map(packDay),
  };
}

export const listsOf = ({ pledges, tellings }: Pick<TraceBody, 'pledges' | 'tellings'>): Lists[] => [
  ...pledges.map(listsOfPledge),
  ...tellings.map(listsOfTelling),
];

export const PLEDGES: OutlineKind<'pledges' | 'tellings' | 'lead'> = {
  place: 1,
  names: ['pledges', 'tellings', 'lead'],
  outline: (body, day) =>
    packLists([
      day === null ? [] : [packDay(day)],
      ...listsOf(body).flatMap(({ flags, type, text, names, sums, words, days }) => [[flags, type, text], names, sums, words, days]), // biome-ignore format: one line
    ]),
};

/** Never false where a pledge of one of the two reports is one with a pledge of the other, or told of by it, whichever was first. `day`: of the report that has `own`. */
export function mayMeet(own: readonly Lists[], day: number | null, other: Outline): boolean {
  const later = other[0] === 0 || day === null ? null : other[1]! - packDay(day);
  if (later !== null && Math.abs(later) > Math.max(OUTCOME_DAYS, TOLD_AGAIN_DAYS)) return false;
  for (let at = behind(other, 0); at < other.length; ) {
    const there = placesIn(other, at);
    for (const one of own) {
      const isPledge = (one.flags & PLEDGE) !== 0;
      const isTheirs = (there.flags & PLEDGE) !== 0;
      if (isPledge && isTheirs) {
        if (mayBeOne(one, other, there)) return true;
      } else if (isPledge !== isTheirs && later !== null && (isPledge ? later > 0 : later < 0)) {
        const isLate = isPledge ? isTooLate(one.flags, one.days[0], other[1]!) : isTooLate(there.flags, dayIn(other, there.days), packDay(day!)); // biome-ignore format: one line
        if (!isLate && mayTell(one, other, there)) return true;
      }
    }
    at = there.next;
  }
  return false;
}

const dayIn = (outline: Outline, at: number): number | undefined => (outline[at] === 0 ? undefined : outline[at + 1]);

/** So long after the day by which it was to be kept only its condition is told of. */
const isTooLate = (flags: number, by: number | undefined, told: number): boolean =>
  (flags & CONDITION) === 0 && by !== undefined && told > by + AFTER_DEADLINE;

interface Places {
  readonly flags: number;
  readonly at: number;
  readonly names: number;
  readonly sums: number;
  readonly words: number;
  readonly days: number;
  readonly next: number;
}

function placesIn(outline: Outline, at: number): Places {
  const names = behind(outline, at);
  const sums = behind(outline, names);
  const words = behind(outline, sums);
  const days = behind(outline, words);
  return { flags: outline[at + 1]!, at, names, sums, words, days, next: behind(outline, days) };
}

/** See same-pledge.ts. */
function mayBeOne({ flags, type, text, names, sums, words }: Lists, other: Outline, there: Places): boolean {
  if (((flags ^ there.flags) & (SCHEDULE | NEGATED)) !== 0) return false;
  const areNamed = names.length > 0 && other[there.names]! > 0;
  const isNamed = areNamed && meet(names, other, there.names);
  if ((flags & SCHEDULE) !== 0) return isNamed && type === other[there.at + 2];
  if (areNamed && !isNamed) return false;
  if (sums.length > 0 && other[there.sums]! > 0 && !meet(sums, other, there.sums)) return false;
  return text === other[there.at + 3] || isAtLeast(sharedWeight(words, other, there.words), SAME.stems, SAME.bits);
}

/** See outcome-of.ts and watch-condition.ts. */
function mayTell({ flags, names, sums, words, days }: Lists, other: Outline, there: Places): boolean {
  const both = flags | there.flags;
  if ((both & CONDITION) !== 0) return true;
  const isNamed = meet(names, other, there.names);
  if (isNamed && (both & SCHEDULE) !== 0) return true;
  const shared = countShared(sums, other, there.sums) + (isNearDay(days, other, there.days) ? 1 : 0);
  const told = sharedWeight(words, other, there.words);
  if ((isNamed || shared > 0) && isAtLeast(told, NEAR.stems, NEAR.bits - SUM_BITS * shared)) return true;
  const least = isNamed || shared > 0 || (both & PART) !== 0 ? LEAST_MATTER : MATTER.other;
  return isAtLeast(told, least.stems - shared, least.bits - SUM_BITS * shared);
}

function isNearDay(days: readonly number[], outline: Outline, at: number): boolean {
  const end = behind(outline, at);
  for (let n = at + 1; n < end; n++)
    for (const day of days) if (Math.abs(day - outline[n]!) <= PAST_DEADLINE) return true;
  return false;
}
