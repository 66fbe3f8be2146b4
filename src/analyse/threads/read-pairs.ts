// Two reports of one thread in; the pairs of their lines of which the later one keeps or breaks, turns or tells again the earlier, by a reader of pairs, out.
//
//   what stands out ──by features──▶ what may be ──by the reader──▶ what is, where features and reading together say so
import { PAIR_RELATIONS, type PairReading, type PairSide } from '../../understand/pairs/pair-reader.ts';
import { likelihoodBy } from '../findings/likelihood.ts';
import { type AskedPair, askedPairs } from './asked-lines.ts';
import type { LinePair, ThreadPart } from './likely-lines.ts';
import type { Line } from './line.ts';
import type { PairReadings } from './pair-readings.ts';
import { READ_WEIGHTS } from './read-weights.ts';
import { areOfThread, threadOutline } from './thread-outline.ts';
import { unlessIn } from './who-says.ts';

export type ReadQuestion = keyof typeof READ_WEIGHTS;
export const READ_QUESTIONS = Object.keys(READ_WEIGHTS) as readonly ReadQuestion[];

export interface ReadPair extends LinePair {
  readonly reading: PairReading;
}

/** From which likelihood by features alone the reader is asked at all, and how many pairs of two reports: a reading costs some milliseconds. */
const ASKED_FROM = 0.1;
const MOST_ASKED = 6;
/** Likelihood from which a pair counts: at which of 100 pairs 69 of outcomes, 62 of turns and 75 of utterances were planted, on stories that neither reader nor weights had learnt from; with LEAST_READ more. */
const LEAST: Readonly<Record<ReadQuestion, number>> = { outcome: 0.65, reversal: 0.65, same: 0.5, denial: 0.65 };
/** Pairs that two reports have at most, of one question. */
const MOST_PAIRS = 2;

const OUTCOMES = ['met', 'part', 'not-met', 'moved', 'off', 'under-way'] as const;
export const outcomeIn = (reading: PairReading): number => OUTCOMES.reduce((sum, one) => sum + reading[one], 0);

/** The likeliest of what may have come of it. */
export const likeliestOutcome = (reading: PairReading): (typeof OUTCOMES)[number] =>
  OUTCOMES.reduce((best, one) => (reading[one] > reading[best] ? one : best));

const SURE = 1e-5;
const logit = (p: number) => {
  const held = Math.min(1 - SURE, Math.max(SURE, p));
  return Math.log(held / (1 - held));
};

/** What a reading says, beside those of the other pairs that were asked of the same two reports: numbers about -3 to 3. */
export function readingFeatures(question: ReadQuestion, reading: PairReading, all: readonly PairReading[]): number[] {
  const isBest = (told: (one: PairReading) => number) => +all.every((one) => told(one) <= told(reading));
  return [
    logit(outcomeIn(reading)) / 4,
    logit(1 - reading.none) / 4,
    ...PAIR_RELATIONS.filter((one) => one !== 'none').map((one) => logit(reading[one]) / 6),
    isBest(outcomeIn),
    isBest((one) => 1 - one.none),
    isBest((one) => one.reversal),
    isBest((one) => one.same),
    ...(question === 'denial' ? [isBest((one) => one.denies)] : []),
  ];
}

const sideOf = ({ passage: { text }, speaker }: Line): PairSide => ({ text, who: unlessIn(text, speaker?.name ?? '') });

/** What is asked of the reader. */
export const passagesOf = ({ first, second }: AskedPair, days: number) => ({
  earlier: sideOf(first),
  later: sideOf(second),
  days,
});

/** What the reader itself says at least, where a line has much else that speaks for it; and that it says nothing else of the two rather. */
const LEAST_READ: Readonly<Record<ReadQuestion, number>> = { outcome: 0.1, reversal: 0.07, same: 0.01, denial: 0.05 };

function isRead(question: ReadQuestion, reading: PairReading): boolean {
  const told = { outcome: outcomeIn(reading), reversal: reading.reversal, same: reading.same, denial: reading.denies };
  return told[question] >= LEAST_READ[question] && READ_QUESTIONS.every((one) => told[one] <= told[question]);
}

type Judged = Readonly<Record<ReadQuestion, readonly ReadPair[]>>;
const known = new WeakMap<PairReadings, WeakMap<readonly Line[], WeakMap<readonly Line[], Promise<Judged>>>>();

/** `early` and `late` may be of one day, and then be asked in both orders. The likeliest first; no line stands in two pairs. */
export async function readPairs(
  question: ReadQuestion,
  early: ThreadPart,
  late: ThreadPart,
  readings: PairReadings,
): Promise<readonly ReadPair[]> {
  const [a, b] = [early.body.lines, late.body.lines];
  const ofReader = known.get(readings) ?? new WeakMap<readonly Line[], WeakMap<readonly Line[], Promise<Judged>>>();
  known.set(readings, ofReader);
  const ofFirst = ofReader.get(a) ?? new WeakMap<readonly Line[], Promise<Judged>>();
  ofReader.set(a, ofFirst);
  const judged = ofFirst.get(b) ?? judge(early, late, readings);
  ofFirst.set(b, judged);
  return (await judged)[question];
}

const NOTHING: Judged = { outcome: [], reversal: [], same: [], denial: [] };

/** The likeliest of them by features alone, in the order of their lines. */
function worthAsking(pairs: readonly AskedPair[]): AskedPair[] {
  const likelihoods = new Map(pairs.map((pair) => [pair, Math.max(...READ_QUESTIONS.map((question) => likelihoodBy(pair.features, READ_WEIGHTS[question].before)))])); // biome-ignore format: one line
  const best = pairs
    .filter((pair) => likelihoods.get(pair)! >= ASKED_FROM)
    .sort((a, b) => likelihoods.get(b)! - likelihoods.get(a)! || pairs.indexOf(a) - pairs.indexOf(b))
    .slice(0, MOST_ASKED);
  return pairs.filter((pair) => best.includes(pair));
}

async function judge(early: ThreadPart, late: ThreadPart, readings: PairReadings): Promise<Judged> {
  if (early.day === null || late.day === null || late.day < early.day) return NOTHING;
  if ([early, late].some(({ body }) => body.lines[0]?.isByRules)) return NOTHING;
  if (!areOfThread(threadOutline(early), threadOutline(late))) return NOTHING;
  const days = late.day - early.day;
  const asked = worthAsking(askedPairs(early, late));
  if (asked.length === 0) return NOTHING;
  const read = await readings.read(asked.map((pair) => passagesOf(pair, days)));
  const likeliest = (question: ReadQuestion): ReadPair[] => {
    const taken = new Set<Line>();
    return asked
      .map(({ first, second, features }, n) => ({
        first,
        second,
        reading: read[n]!,
        likelihood: likelihoodBy(
          [...features, ...readingFeatures(question, read[n]!, read)],
          READ_WEIGHTS[question].behind,
        ),
      }))
      .filter(({ likelihood, reading }) => likelihood >= LEAST[question] && isRead(question, reading))
      .sort((x, y) => y.likelihood - x.likelihood || x.first.at - y.first.at || x.second.at - y.second.at)
      .filter(({ first, second }) => {
        if (taken.has(first) || taken.has(second) || taken.size >= 2 * MOST_PAIRS) return false;
        taken.add(first).add(second);
        return true;
      });
  };
  return {
    outcome: likeliest('outcome'),
    reversal: likeliest('reversal'),
    same: likeliest('same'),
    denial: likeliest('denial'),
  };
}
