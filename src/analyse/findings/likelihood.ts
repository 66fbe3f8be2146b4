// Features of a pair and fitted weights in; how likely the pair is what it is taken for, out.

/** The weighted sum, as logarithm of the odds. Both in one order and of one length. */
export const logOddsBy = (features: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, n) => sum + weight * features[n]!, 0);

/** 0 to 1. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The logistic of the weighted sum, 0 to 1. */
export const likelihoodBy = (features: readonly number[], weights: readonly number[]): number =>
  logistic(logOddsBy(features, weights));
