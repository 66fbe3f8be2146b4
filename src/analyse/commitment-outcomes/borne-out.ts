// What rules or weights say came of what is awaited, in; what a reader of pairs makes of that, out: nothing, where it sees none in the two passages, and which outcome it
// is, where it is sure of one. Of 87 such steps in eight lots that neither had learnt from, the reader says of 9 with less than 0.1 that anything came of it, of which 1 was
// planted; of the 51 planted ones where it is sure of an outcome the rules tell 27 right and the reader 39, most others as kept that were kept in part.
import type { Passage } from '../../record/passage.ts';
import type { PairReading } from '../../understand/pairs/pair-reader.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { readTwo, type Standing } from '../threads/read-two.ts';
import { outcomeIn, outcomeShares } from '../threads/reading-features.ts';
import type { Outcome } from './outcome-of.ts';
import type { Pledge } from './pledge.ts';
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

/**
 * Null where a sentence has no word for it that what was announced was not held: “a day after the deadline ships were at sea” calls no meeting off. What is told as done of some of all is kept in part: “has withdrawn 48 of its 60 guns”.
 */
export const outcomeReadOf = (kind: Kind, reading: PairReading, told: Passage): Outcome | null => {
  const { outcome } = outcomeRead(kind, reading);
  if (outcome === 'called-off' && !hasWords(told, 'notHeld')) return null;
  const isOfSome = outcome === 'not-met' && hasWords(told, 'someOfAll') && hasWords(told, 'hasDone');
  return isOfSome && !hasWords(told, 'notHeld') ? 'partly-met' : outcome;
};

/** What the reader says of it at least, but for what is told to be under way: of that it has read little. */
const LEAST = 0.1;
/** Share of all that may have come of it from which its outcome stands in place of the rules’. */
const SURE = 0.75;

/** Null where the reader sees nothing of it; `outcome` itself where it was not asked. */
export async function borneOut(
  outcome: Outcome,
  pledge: Pledge,
  early: Standing['part'],
  telling: Pick<Standing, 'entryId'> & { readonly passage: Passage },
  late: Standing['part'],
  readings: PairReadings | null,
): Promise<Outcome | null> {
  const reading = await readTwo({ part: early, ...pledge }, { part: late, ...telling }, readings);
  if (reading === null) return outcome;
  if (outcomeIn(reading) < LEAST) return outcome === 'in-progress' ? outcome : null;
  return outcomeRead(pledge.kind, reading).share >= SURE ? outcomeReadOf(pledge.kind, reading, telling.passage) : outcome; // biome-ignore format: one line
}
