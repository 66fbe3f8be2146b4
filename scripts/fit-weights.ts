// Weights of a logistic regression with a Gaussian prior, by Newton’s steps: rows of numbers with the answer of each in, weights out. The first
// number of a row is 1 and its weight is held by no prior. The same rows give the same weights on every machine.
import { likelihoodBy } from '../src/analyse/findings/likelihood.ts';

export interface Row {
  readonly features: readonly number[];
  readonly isSo: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 60;
const ENOUGH = 1e-6;

/** `prior`: strength of the pull of each weight to 0. */
export function fitWeights(rows: readonly Row[], prior: number): number[] {
  const size = rows[0]!.features.length;
  const weights = new Array<number>(size).fill(0);
  // most numbers of a row are 0
  const there = rows.map(({ features }) => features.flatMap((one, n) => (one === 0 ? [] : [n])));
  const holdOf = (n: number) => (n === 0 ? 1e-6 : prior);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, n) => -holdOf(n) * weight);
    const bend = weights.map((_, n) => weights.map((_, m) => (n === m ? holdOf(n) : 0)));
    for (const [at, { features, isSo, weight }] of rows.entries()) {
      const p = likelihoodBy(features, weights);
      const own = there[at]!;
      for (const n of own) {
        slope[n]! += weight * ((isSo ? 1 : 0) - p) * features[n]!;
        const part = weight * p * (1 - p) * features[n]!;
        const row = bend[n]!;
        for (const m of own) row[m]! += part * features[m]!;
      }
    }
    const change = solve(bend, slope);
    for (let n = 0; n < size; n++) weights[n]! += change[n]!;
    if (change.every((one) => Math.abs(one) < ENOUGH)) break;
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/** Gaussian elimination with the largest of each column first. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, n) => [...row, right[n]!]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let top = at;
    for (let n = at + 1; n < size; n++) if (Math.abs(rows[n]![at]!) > Math.abs(rows[top]![at]!)) top = n;
    [rows[at], rows[top]] = [rows[top]!, rows[at]!];
    for (let n = at + 1; n < size; n++) {
      const share = rows[n]![at]! / rows[at]![at]!;
      if (share !== 0) for (let m = at; m <= size; m++) rows[n]![m]! -= share * rows[at]![m]!;
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    let sum = rows[at]![size]!;
    for (let m = at + 1; m < size; m++) sum -= rows[at]![m]! * found[m]!;
    found[at] = sum / rows[at]![at]!;
  }
  return found;
}
