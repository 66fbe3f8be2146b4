// Weights of a pair of lines in; what the pair's features say for it at most, out, whatever its two reports have in common, or by their names alone: of some fifty
// pairs of two reports hardly one may be what is asked, and what else the reports have in common is then never worked out.
import type { Line } from './line.ts';
import { FLAG_NAMES } from './line-flags.ts';
import { readLine } from './read-line.ts';
import type { Shared } from './share-lines.ts';
import { type CommonNames, NOTHING_IN_COMMON, onlyNames } from './thread.ts';
import { commonFeatures, LINE_FEATURES, OF_COMMON, pairFeatures, type ThreadSide } from './weigh-lines.ts';

/** What is added up in another order may differ by so much. */
const SLACK = 1e-9;

export interface LineBound {
  /** What lines `n` and `m` say for it by themselves, as logarithm of the odds. */
  ofLines(first: ThreadSide, second: ThreadSide, n: number, m: number, shared: Shared): number;
  /** Whether lines that say so much may be likely by `least` or more, 0 to 1. `names`: of both reports, where these are known. */
  mayReach(least: number, ofLines: number, names?: CommonNames): boolean;
}

/** `weights`: in the order of LINE_FEATURES. */
export function lineBound(weights: readonly number[]): LineBound {
  const [ofFirst, ofSecond] = [1, 1 + FLAG_NAMES.length].map((from) => weighFlags(weights.slice(from, from + FLAG_NAMES.length))) as [OfLine, OfLine]; // biome-ignore format: one line
  const ofPair = weights.slice(1 + 2 * FLAG_NAMES.length);
  const ofCommon = new Map(
    LINE_FEATURES.flatMap((name, n) => (OF_COMMON.has(name) ? [[name, weights[n]!] as const] : [])),
  );
  const most = [...ofCommon.values()].reduce((sum, weight) => sum + Math.max(0, weight), 0);
  const [ofNames, ofBits] = ['thread of names', 'thread bits'].map((name) => ofCommon.get(name)!) as [number, number];
  const mostBeside = most - Math.max(0, ofNames) - Math.max(0, ofBits);
  return {
    ofLines(first, second, n, m, shared) {
      let sum = weights[0]! + ofFirst(first.lines[n]!) + ofSecond(second.lines[m]!);
      const features = pairFeatures(first, second, n, m, shared, NOTHING_IN_COMMON);
      for (let at = 0; at < ofPair.length; at++) sum += ofPair[at]! * features[at]!;
      return sum;
    },
    mayReach(least, ofLines, names) {
      let atMost = most;
      if (names !== undefined) {
        // of all that they have in common the names are a part
        const { ofNames: share, bits } = commonFeatures(onlyNames(names));
        atMost = mostBeside + ofNames * share + (ofBits > 0 ? ofBits : ofBits * bits);
      }
      return ofLines + atMost + SLACK >= Math.log(least / (1 - least));
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
