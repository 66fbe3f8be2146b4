// A conditional logit, fitted: antecedents as rows of numbers and the right one of each example in; weights out. The sums of one
// example’s antecedents, and one of "nobody", go through a softmax; gradient ascent with a Gaussian prior, the same steps on every
// machine.
import type { Antecedent } from '../src/extract/actors/antecedent.ts';
import { weighAntecedents } from '../src/extract/actors/pick-antecedent.ts';

export interface Example {
  readonly antecedents: readonly Antecedent[];
  /** Index of the right one, -1 when it is not among them. */
  readonly right: number;
  /** Indexes of those that stand for nobody who has a name: with -1 any of them is right. */
  readonly unnamed?: readonly number[];
  readonly fold: number;
  readonly weight: number;
  readonly by: string;
}
export interface Weights {
  readonly weights: readonly number[];
  /** The sum of its being none of them. */
  readonly nobody: number;
}
export interface Fitting {
  readonly prior: number;
  readonly rounds: number;
  readonly rate: number;
  /** Share of the last step that goes into the next one. */
  readonly momentum?: number;
  /** By feature a weight that is held; null: fitted. */
  readonly held: readonly (number | null)[];
}

export function fitLogit(all: readonly Example[], { prior, rounds, rate, momentum = 0, held }: Fitting): Weights {
  const weights: number[] = held.map((weight) => weight ?? 0);
  const steps: number[] = held.map(() => 0);
  let nobody = 0;
  let stepOfNobody = 0;
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => -prior * weight);
    let slopeOfNobody = -prior * nobody;
    for (const { antecedents, right, weight, unnamed = [] } of all) {
      const shares = weighAntecedents(antecedents, weights, nobody);
      const part = weight / total;
      const none = 1 - shares.reduce((sum, share) => sum + share, 0);
      // what is right, as likely as they are to each other now
      const wanted = right === -1 ? none + unnamed.reduce((sum, i) => sum + shares[i]!, 0) : 1;
      for (const [i, { features }] of antecedents.entries()) {
        const aim = right === -1 ? (unnamed.includes(i) ? shares[i]! / wanted : 0) : i === right ? 1 : 0;
        const pull = part * (aim - shares[i]!);
        for (let k = 0; k < held.length; k++) slope[k]! += pull * features[k]!;
      }
      slopeOfNobody += part * ((right === -1 ? none / wanted : 0) - none);
    }
    for (let k = 0; k < held.length; k++) {
      if (held[k] !== null) continue;
      steps[k] = momentum * steps[k]! + rate * slope[k]!;
      weights[k]! += steps[k]!;
    }
    stepOfNobody = momentum * stepOfNobody + rate * slopeOfNobody;
    nobody += stepOfNobody;
  }
  return { weights, nobody };
}

/** What the likeliest of an example is, when a share under `threshold` counts as unknown. */
export function judge({ antecedents, right, unnamed = [] }: Example, { weights, nobody }: Weights, threshold: number) {
  const shares = weighAntecedents(antecedents, weights, nobody);
  const most = Math.max(0, ...shares);
  const best = shares.indexOf(most);
  return most < threshold || unnamed.includes(best) ? 'unknown' : best === right ? 'right' : 'wrong';
}
