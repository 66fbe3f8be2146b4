// What is known of two lines that were read, as numbers, in; how likely they are what a question asks for, out: by weights, and by trees where enough is planted to grow
// them, since the two err in different places.
import { type Forest, sumOf } from '../../text/tree.ts';
import { logistic, logOddsBy } from '../findings/likelihood.ts';
import { OUTCOME_TREES } from './outcome-trees.ts';
import type { ReadQuestion } from './read-questions.ts';
import { READ_WEIGHTS } from './read-weights.ts';
import { REVERSAL_TREES } from './reversal-trees.ts';

export const READ_TREES: Readonly<Partial<Record<ReadQuestion, Forest>>> = {
  outcome: OUTCOME_TREES,
  reversal: REVERSAL_TREES,
};

/** 0 to 1. `features`: in the order of LINE_FEATURES and behind them of readingFeatures. */
export const readLikelihood = (question: ReadQuestion, features: readonly number[]): number =>
  likelihoodByBoth(features, READ_WEIGHTS[question], READ_TREES[question]);

/** By weights alone where there are no trees; else the mean of the logarithms of both their odds. */
export function likelihoodByBoth(
  features: readonly number[],
  weights: readonly number[],
  forest: Forest | undefined,
): number {
  const byWeights = logOddsBy(features, weights);
  return logistic(forest === undefined ? byWeights : (byWeights + sumOf(forest.trees, features) - forest.nobody) / 2);
}
