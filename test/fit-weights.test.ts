import { expect, it } from 'vitest';
import { fitWeights } from '../scripts/fit-weights.ts';
import { likelihoodBy } from '../src/analyse/findings/likelihood.ts';

it('finds weights under which each share of a feature is as likely as it was', () => {
  // three in four with the feature, one in four without
  const row = (has: number, isSo: boolean) => ({ features: [1, has], isSo, weight: 1 });
  const rows = [row(1, true), row(1, true), row(1, true), row(1, false), row(0, true), row(0, false), row(0, false), row(0, false)]; // biome-ignore format: one line
  const weights = fitWeights(rows, 1e-6);
  expect(likelihoodBy([1, 1], weights)).toBeCloseTo(0.75, 2);
  expect(likelihoodBy([1, 0], weights)).toBeCloseTo(0.25, 2);
});
