// Boosted trees for choosing one of several, fitted: the same examples in as in fit-logit.ts, trees out. The sums of one example’s
// antecedents, and one of “nobody”, go through a softmax; each round grows a tree on what the rounds before left, by second order, with
// the same steps on every machine.
import { mulberry32 } from '../src/analyse/gauges/intervals.ts';
import { sharesOf } from '../src/extract/actors/pick-antecedent.ts';
import { type Forest, leafOf, type Tree } from '../src/text/tree.ts';
import type { Example } from './fit-logit.ts';

export interface Growing {
  readonly rounds: number;
  readonly depth: number;
  /** Share of a leaf that a round keeps. */
  readonly rate: number;
  /** Added to the weight of a leaf: draws leaves of few rows to nothing. */
  readonly prior: number;
  /** The least weight (of second order) in a leaf. */
  readonly least: number;
  /** Shares of the rows and of the features that a round looks at, drawn anew for each, the same on every machine; all where not given. */
  readonly drawn?: { readonly rows: number; readonly features: number };
}

/** Cuts that a feature is tried at, at most. */
const MOST_CUTS = 23;

/** One of these is right, or none: numbers of each. */
export interface Choice extends Pick<Example, 'right' | 'unnamed' | 'weight'> {
  readonly antecedents: readonly { readonly features: readonly number[] }[];
}

export function fitTrees(all: readonly Choice[], { rounds, depth, rate, prior, least, drawn }: Growing): Forest {
  const rows = all.flatMap(({ antecedents }) => antecedents.map(({ features }) => features));
  const size = rows[0]!.length;
  const cuts = Array.from({ length: size }, (_, k) => cutsOf(rows.map((row) => row[k]!)));
  const bins = cuts.map((own, k) => Uint8Array.from(rows, (row) => binOf(own, row[k]!)));
  const sums = new Float64Array(rows.length);
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  const trees: Tree[] = [];
  const every = cuts.map((_, k) => k);
  let asked = every;
  let nobody = 0;
  for (let round = 0; round < rounds; round++) {
    const [slope, bend] = differentiate();
    const draw = mulberry32(round);
    asked = drawn === undefined ? every : every.filter(() => draw() < drawn.features);
    const own = Int32Array.from(rows.keys());
    const tree = grow(drawn === undefined ? own : own.filter(() => draw() < drawn.rows), depth);
    trees.push(tree);
    for (const [i, row] of rows.entries()) sums[i]! += leafOf(tree, row);
    nobody = rounded(nobody + (rate * slope) / (bend + prior));
  }
  return { trees, nobody };

  /** The slope and bend of “nobody”; those of the rows are put into `slopes` and `bends`. */
  function differentiate(): readonly [number, number] {
    let [slope, bend, first] = [0, 0, 0];
    for (const { antecedents, right, unnamed = [], weight } of all) {
      const own = [...sums.subarray(first, first + antecedents.length)];
      const shares = sharesOf(own, nobody);
      const none = 1 - shares.reduce((sum, share) => sum + share, 0);
      // what is right, as likely as they are to each other now
      const wanted = right === -1 ? none + unnamed.reduce((sum, i) => sum + shares[i]!, 0) : 1;
      for (const [i, share] of shares.entries()) {
        const aim = right === -1 ? (unnamed.includes(i) ? share / wanted : 0) : +(i === right);
        slopes[first + i] = weight * (aim - share);
        bends[first + i] = weight * share * (1 - share);
      }
      slope += weight * ((right === -1 ? none / wanted : 0) - none);
      bend += weight * none * (1 - none);
      first += antecedents.length;
    }
    return [slope, bend];
  }
  function grow(own: Int32Array, left: number): Tree {
    let [slope, bend] = [0, 0];
    for (const i of own) {
      slope += slopes[i]!;
      bend += bends[i]!;
    }
    const split = left === 0 || bend < 2 * least ? null : bestSplit(own, slope, bend);
    if (split === null) return rounded((rate * slope) / (bend + prior));
    const [k, cut] = split;
    const low = own.filter((i) => bins[k]![i]! <= cut);
    const high = own.filter((i) => bins[k]![i]! > cut);
    return [k, cuts[k]![cut]!, grow(low, left - 1), grow(high, left - 1)];
  }
  function bestSplit(own: Int32Array, slope: number, bend: number): readonly [number, number] | null {
    const worth = (s: number, b: number) => (s * s) / (b + prior);
    let best: readonly [number, number] | null = null;
    let most = 1e-6;
    for (const k of asked) {
      const count = cuts[k]!.length;
      const ofSlope = new Float64Array(count + 1);
      const ofBend = new Float64Array(count + 1);
      for (const i of own) {
        ofSlope[bins[k]![i]!]! += slopes[i]!;
        ofBend[bins[k]![i]!]! += bends[i]!;
      }
      let [s, b] = [0, 0];
      for (let cut = 0; cut < count; cut++) {
        s += ofSlope[cut]!;
        b += ofBend[cut]!;
        if (b < least || bend - b < least) continue;
        const gain = worth(s, b) + worth(slope - s, bend - b) - worth(slope, bend);
        if (gain > most) [most, best] = [gain, [k, cut]];
      }
    }
    return best;
  }
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Between the values, where they are few; else those at which equal shares of the rows lie below. */
function cutsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const known = [...new Set(sorted)];
  const cuts =
    known.length <= MOST_CUTS + 1
      ? known.slice(1).map((value, i) => (value + known[i]!) / 2)
      : Array.from({ length: MOST_CUTS }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / (MOST_CUTS + 1))]!);
  return [...new Set(cuts.map(rounded))];
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > cuts[bin]!) bin++;
  return bin;
}

/** What the likeliest of an example is, when a share under `threshold` counts as unknown. */
export function judgeBy(
  { antecedents, right, unnamed = [] }: Example,
  shares: readonly number[],
  threshold: number,
): 'right' | 'wrong' | 'unknown' {
  const most = Math.max(0, ...shares);
  const best = shares.indexOf(most);
  if (antecedents.length === 0 || most < threshold || unnamed.includes(best)) return 'unknown';
  return best === right ? 'right' : 'wrong';
}
