// What rules or weights say came of what is awaited, in; what a reader of pairs makes of that, out: nothing, where it sees none in the two passages, and which outcome it
// is, where it is sure of one. Of 87 such steps in eight lots that neither had learnt from, the reader says of 9 with less than 0.1 that anything came of it, of which 1 was
// planted; of the 51 planted ones where it is sure of an outcome the rules tell 27 right and the reader 39, most others as kept that were kept in part.
import { DISOWNS } from '../../lexicon/disowning-words.ts';
import type { PairReading } from '../../understand/pairs/pair-reader.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { readTwo, type Standing } from '../threads/read-two.ts';
import { outcomeIn, outcomeShares } from '../threads/reading-features.ts';
import type { Outcome } from './outcome-of.ts';
import type { Pledge } from './pledge.ts';
import type { Telling } from './telling.ts';
import { hasWords } from './words-of-outcome.ts';

type Kind = Pledge['kind'];

/** What a reading says came of it; of what was announced nothing takes place in part, and what did not take place was called off. */
const OUTCOME_READ: Readonly<Record<Kind, Readonly<Record<keyof ReturnType<typeof outcomeShares>, Outcome>>>> = {
  commitment: {
    met: 'met',
    part: 'partly-met',
    'not-met': 'not-met',
    moved: 'superseded',
    off: 'not-met',
    'under-way': 'in-progress',
  },
  schedule: {
    met: 'took-place',
    part: 'took-place',
    'not-met': 'called-off',
    moved: 'moved',
    off: 'called-off',
    'under-way': 'took-place',
  },
};

/** What it says most likely came of it, and with which share of all that may have. */
export function outcomeRead(kind: Kind, reading: PairReading): { readonly outcome: Outcome; readonly share: number } {
  const shares = new Map<Outcome, number>();
  for (const [relation, share] of Object.entries(outcomeShares(reading))) {
    const outcome = OUTCOME_READ[kind][relation as keyof typeof OUTCOME_READ.commitment];
    shares.set(outcome, (shares.get(outcome) ?? 0) + share);
  }
  const [[outcome, share]] = [...shares].sort(([, a], [, b]) => b - a) as [[Outcome, number], ...[Outcome, number][]];
  return { outcome, share };
}

/** What a later report, of `day`, tells. */
type Told = Pick<Telling, 'passage' | 'days'>;

/**
 * Null where a sentence has no word for it that what was announced was not held: “a day after the deadline ships were at sea” calls no meeting off. What is told as done of some of all is kept in part: “has withdrawn 48 of its 60 guns”.
 * Null too where the sentence's own days speak against it: see isOfItsDays, liesAhead and isYetToCome.
 */
export const outcomeReadOf = (pledge: Awaited, reading: PairReading, telling: Told, day: number): Outcome | null => {
  const { passage: told } = telling;
  const { outcome } = outcomeRead(pledge.kind, reading);
  const isHeld = outcome === 'took-place' || (outcome === 'moved' && isOfItsDays(pledge, telling));
  if (isHeld) return isBeforeItsDay(pledge, outcome, day) || liesAhead(pledge, telling, day) ? null : 'took-place';
  if (outcome === 'met' && (isYetToCome(telling, day) || isOnlyRecalled(told))) return null;
  // “Forty barges lie there as they did in April”: to a reader as good as some of them gone
  if ((outcome === 'met' || outcome === 'partly-met') && !pledge.isNegated && hasWords(told, 'unchanged') && !hasWords(told, 'hasDone')) return 'not-met'; // biome-ignore format: one line
  if (outcome === 'not-met' && DISOWNS.test(told.text)) return null;
  if (outcome === 'called-off' && !hasWords(told, 'notHeld')) return null;
  const isOfSome = outcome === 'not-met' && hasWords(told, 'someOfAll') && hasWords(told, 'hasDone');
  return isOfSome && !hasWords(told, 'notHeld') ? 'partly-met' : outcome;
};

type Awaited = Pick<Pledge, 'kind' | 'from' | 'by'> & Partial<Pick<Pledge, 'isNegated'>>;

/**
 * The sentence names a day of what was announced, or a week with it, and no word for another: “The ministers meet in Sund the week after next” moves no meeting of that week. Not “on the
 * 22nd, not the 15th as first planned”.
 */
function isOfItsDays({ from, by }: Awaited, { passage, days }: Told): boolean {
  if (from === null || days.length === 0 || hasWords(passage, 'moved') || OTHER_DAY.test(passage.text)) return false;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const isWithin = (day: number) => day >= from && day <= (by ?? from);
  // first and last days of all times stand in one list: of two, no more than a week apart, they are one time
  return days.some(isWithin) || (days.length === 2 && last - first < WEEK && first < from && last > (by ?? from));
}
const WEEK = 7;
const OTHER_DAY =
  /\b(?:not|instead|rather than|no longer|now|origin\p{L}+|planned|scheduled|due|expected|later|had been|was to|were to)\b|n['’]t\b/iu;

/** What was to come on a day that is still to come was not held: it is told again. Only where the reader had it moved, since a day may be read wrong. */
const isBeforeItsDay = ({ from }: Awaited, outcome: Outcome, day: number): boolean =>
  outcome === 'moved' && from !== null && day < from;

/** Days behind what was announced within which a report may tell of it beside what is to come. */
const LATELY = 7;
/**
 * It tells what is to come, and no day of what was announced, which is long past: “will meet in Tessaly on 5 July, her office said on Monday” tells of no meeting in April. Not “met on
 * Friday and will meet again in May”.
 */
const liesAhead = (awaited: Awaited, telling: Told, day: number): boolean =>
  telling.days.some((one) => one > day) &&
  hasWords(telling.passage, 'toCome') &&
  (telling.days.every((one) => one > day) || (awaited.by !== null && awaited.by < day - LATELY));

/** “They will meet in Tessaly on 5 July, her office announced on Tuesday” keeps no promise to meet yet. Not “has paid the arrears and will pay the rest in May”. */
const isYetToCome = ({ passage, days }: Told, day: number): boolean =>
  days.some((one) => one > day) &&
  hasWords(passage, 'toCome') &&
  !hasWords(passage, 'done') &&
  !hasWords(passage, 'hasDone');

/** “Venn had promised in May that the tracks would be laid by August” says what was promised, and not that it was done. Not “had promised them for August, as she has laid them in May”. */
const isOnlyRecalled = (passage: Told['passage']): boolean => {
  const promised = RECALLED.exec(passage.text)?.[1] ?? '';
  const behind = BEHIND_LAST_VERB.exec(promised)?.[1] ?? null;
  if (behind === null || / (?:and|but|as|which|who) /iu.test(behind)) return false;
  return !hasWords(passage, 'done') && !hasWords(passage, 'hasDone');
};
/** In hostile text a sentence may be as long as the report: what may stand anywhere in it is looked for step by step. */
const RECALLED =
  /^["“«„‘']?(?:[\p{L}\p{N}’'.-]+,? ){1,8}?had (?:\p{L}+ly |also |once )?(?:promised|pledged|vowed|sworn|announced)\b([^;:]*)$/iu;
const BEHIND_LAST_VERB = /.*\b(?:would|to)\b(.*)$/isu;

/** What the reader says of it at least, but for what is told to be under way: of that it has read little. */
const LEAST = 0.1;
/** Share of all that may have come of it from which its outcome stands in place of the rules’. */
const SURE = 0.75;

/** Null where the reader sees nothing of it; `outcome` itself where it was not asked. */
export async function borneOut(
  outcome: Outcome,
  pledge: Pledge,
  early: Standing['part'],
  telling: Told & Pick<Standing, 'entryId'>,
  late: Standing['part'],
  readings: PairReadings | null,
): Promise<Outcome | null> {
  const reading = await readTwo({ part: early, ...pledge }, { part: late, ...telling }, readings);
  if (reading === null) return outcome;
  if (outcomeIn(reading) < LEAST) return outcome === 'in-progress' ? outcome : null;
  return outcomeRead(pledge.kind, reading).share >= SURE ? outcomeReadOf(pledge, reading, telling, late.day!) : outcome;
}
