// Weights of a pair of lines in; what the pair's features say for it at most, out, whatever its two reports have in common: of some fifty pairs of two reports hardly
// one may be what is asked, and what the reports have in common is then never worked out.
import type { Line } from './line.ts';
import { FLAG_NAMES, readLine } from './read-line.ts';
import type { Shared } from './share-lines.ts';
import { NOTHING_IN_COMMON } from './thread.ts';
import { LINE_FEATURES, OF_COMMON, pairFeatures, type ThreadSide } from './weigh-lines.ts';

/** What is added up in another order may differ by so much. */
const SLACK = 1e-9;

export interface LineBound {
  /** Whether lines `n` and `m` may be likely by `least` or more, 0 to 1. */
  mayReach(least: number, first: ThreadSide, second: ThreadSide, n: number, m: number, shared: Shared): boolean;
}

/** `weights`: in the order of LINE_FEATURES. */
export function lineBound(weights: readonly number[]): LineBound {
  const [ofFirst, ofSecond] = [1, 1 + FLAG_NAMES.length].map((from) => weighFlags(weights.slice(from, from + FLAG_NAMES.length))) as [OfLine, OfLine]; // biome-ignore format: one line
  const ofPair = weights.slice(1 + 2 * FLAG_NAMES.length);
  const atMost = LINE_FEATURES.reduce((sum, name, n) => sum + (OF_COMMON.has(name) ? Math.max(0, weights[n]!) : 0), 0);
  return {
    mayReach(least, first, second, n, m, shared) {
      let sum = weights[0]! + atMost + ofFirst(first.lines[n]!) + ofSecond(second.lines[m]!);
      const features = pairFeatures(first, second, n, m, shared, NOTHING_IN_COMMON);
      for (let at = 0; at < ofPair.length; at++) sum += ofPair[at]! * features[at]!;
      return sum + SLACK >= Math.log(least / (1 - least));
    },
  };
}

type OfLine = (line: Line) => number;

function weighFlags(weights: readonly number[]): OfLine {
  const known = new WeakMap<Line, number>();
  return (line) => {
    const there = known.get(line);
    if (there !== undefined) return there;
    const sum = readLine(line).flags.reduce((all, flag, n) => all + flag * weights[n]!, 0);
    known.set(line, sum);
    return sum;
  };
}
