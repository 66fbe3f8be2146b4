// Features of a pair and fitted weights in; how likely the pair is what it is taken for, out.

/** The logistic of the weighted sum, 0 to 1. Both in one order and of one length. */
export const likelihoodBy = (features: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, n) => sum + weight * features[n]!, 0)));
