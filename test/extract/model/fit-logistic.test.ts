import { expect, test } from 'vitest';
import { fitLogistic } from '../../../scripts/fit-logistic.ts';
import { between } from '../../../src/extract/model/calibrate.ts';

test('a logistic line that made the answers is found again, and it rises', () => {
  const trueShare = (score: number) => 1 / (1 + Math.exp(-(0.5 * Math.log(score / (1 - score)) + 0.3)));
  const judged = Array.from({ length: 18 }, (_, i) => 0.05 * (i + 1)).flatMap((score) => {
    const right = Math.round(200 * trueShare(score));
    return Array.from({ length: 200 }, (_, k) => ({ score, isRight: k < right }));
  });
  const knots = fitLogistic(judged);
  for (const score of [0.1, 0.33, 0.5, 0.87]) expect(between(knots, score)).toBeCloseTo(trueShare(score), 2);
  expect(knots.every(([, share], i) => i === 0 || share >= knots[i - 1]![1])).toBe(true);
});

test('answers that are all right, or none at all, give a flat line', () => {
  const flat = (knots: readonly (readonly [number, number])[]) => new Set(knots.map(([, share]) => share)).size;
  expect(
    flat(
      fitLogistic([
        { score: 0.2, isRight: true },
        { score: 0.7, isRight: true },
      ]),
    ),
  ).toBe(1);
  expect(flat(fitLogistic([]))).toBe(1);
});
