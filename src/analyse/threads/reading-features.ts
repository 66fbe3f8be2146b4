// What a reader of pairs says of two passages in; what of it is weighed beside the features of their lines, out.
import { PAIR_RELATIONS, type PairReading } from '../../understand/pairs/pair-reader.ts';
import type { ReadQuestion } from './read-questions.ts';

const OUTCOMES = ['met', 'part', 'not-met', 'moved', 'off', 'under-way'] as const;
export const outcomeIn = (reading: PairReading): number => OUTCOMES.reduce((sum, one) => sum + reading[one], 0);

/** Of what may have come of it, which share each has; they add up to 1. */
export function outcomeShares(reading: PairReading): Readonly<Record<(typeof OUTCOMES)[number], number>> {
  const all = outcomeIn(reading);
  const shareOf = (one: (typeof OUTCOMES)[number]) => (all > 0 ? reading[one] / all : 1 / OUTCOMES.length);
  return {
    met: shareOf('met'),
    part: shareOf('part'),
    'not-met': shareOf('not-met'),
    moved: shareOf('moved'),
    off: shareOf('off'),
    'under-way': shareOf('under-way'),
  };
}

const SURE = 1e-5;
const logit = (p: number) => {
  const held = Math.min(1 - SURE, Math.max(SURE, p));
  return Math.log(held / (1 - held));
};

/** What a reading says of what a question asks, 0 to 1. */
export const TOLD: Readonly<Record<ReadQuestion, (reading: PairReading) => number>> = {
  outcome: outcomeIn,
  reversal: ({ reversal }) => reversal,
  same: ({ same }) => same,
  denial: ({ denies }) => denies,
  conflict: ({ conflict }) => conflict,
  answer: ({ denies }) => denies,
  disagreement: ({ conflict }) => conflict,
};

/** Whether a reading tells most of these is a number for every question. */
const ASKED_OF_ALL: ReadonlySet<ReadQuestion> = new Set(['outcome', 'reversal', 'same']);

/** What a reading says, beside those of the other pairs that were asked of the same two reports: numbers about -3 to 3. */
export function readingFeatures(question: ReadQuestion, reading: PairReading, all: readonly PairReading[]): number[] {
  const isBest = (told: (one: PairReading) => number) => +all.every((one) => told(one) <= told(reading));
  return [
    logit(outcomeIn(reading)) / 4,
    logit(1 - reading.none) / 4,
    ...PAIR_RELATIONS.filter((one) => one !== 'none').map((one) => logit(reading[one]) / 6),
    isBest(TOLD.outcome),
    isBest((one) => 1 - one.none),
    isBest(TOLD.reversal),
    isBest(TOLD.same),
    ...(ASKED_OF_ALL.has(question) ? [] : [isBest(TOLD[question])]),
  ];
}
