// Two reports of one thread in; the few pairs of their lines that a reader of pairs is asked about, out: those that most likely tell what came of the other by weights,
// and those that have most in common, in words, names and speaker. A reading costs some milliseconds, and two reports have hundreds of pairs.
import { likelihoodBy } from '../findings/likelihood.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import { mayBegin, type ThreadPart } from './likely-lines.ts';
import type { Line } from './line.ts';
import { LINE_WEIGHTS } from './line-weights.ts';
import { readLine } from './read-line.ts';
import { shareLines } from './share-lines.ts';
import { ALL_IN_COMMON, commonOf } from './thread.ts';
import { lineFeatures } from './weigh-lines.ts';

export interface AskedPair {
  readonly first: Line;
  readonly second: Line;
  /** In the order of LINE_FEATURES. */
  readonly features: readonly number[];
}

/** Pairs by each of both ways. */
const MOST = 8;
/** What stands for so many bits in common. */
const WORTH = { name: 4, best: 8, speaker: 8 };

/** The later report may be of the same day. In the order of the lines. */
export function askedPairs(early: ThreadPart, late: ThreadPart): AskedPair[] {
  const [a, b] = [early.body.lines, late.body.lines];
  const shared = shareLines(a, b);
  const sides = [
    { day: early.day!, lines: a },
    { day: late.day!, lines: b },
  ] as const;
  const common = commonOf(early.body, late.body);
  const featuresOf = (n: number, m: number) => lineFeatures(...sides, n, m, shared, common);
  const all = a.flatMap((first, n) =>
    b.map((second, m) => {
      // of a few hundred pairs most can be no outcome, and a dozen are asked about
      const features = mayBegin('outcome', first, second, false, late.day!) ? featuresOf(n, m) : null;
      const names = readLine(first).names.intersection(readLine(second).names).size;
      const isBest = shared.rows[n]!.at === m && shared.columns[m]!.at === n;
      const isOfOne = isSameSpeaker(first.speaker, second.speaker) === true;
      return {
        ...{ first, second, n, m, features },
        likelihood: features === null ? 0 : likelihoodBy(features, LINE_WEIGHTS.outcome),
        inCommon:
          shared.bits[n * shared.width + m]! + WORTH.name * names + WORTH.best * +isBest + WORTH.speaker * +isOfOne,
      };
    }),
  );
  const best = (by: 'likelihood' | 'inCommon') =>
    all
      .filter((one) => one[by] > 0)
      .sort((x, y) => y[by] - x[by] || x.first.at - y.first.at || x.second.at - y.second.at)
      .slice(0, MOST);
  return [...new Set([...best('likelihood'), ...best('inCommon')])]
    .sort((x, y) => x.first.at - y.first.at || x.second.at - y.second.at)
    .map(({ first, second, n, m, features }) => ({ first, second, features: features ?? featuresOf(n, m) }));
}

/** Of one report, what may be said and denied there: what stands behind is asked whether it denies. */
export function askedWithin(part: ThreadPart): AskedPair[] {
  const { lines } = part.body;
  const shared = shareLines(lines, lines);
  const side = { day: part.day!, lines };
  return lines
    .flatMap((first, n) =>
      lines.slice(n + 1).flatMap((second, k) => {
        if (!mayBegin('denial', first, second, true, part.day!)) return [];
        const features = lineFeatures(side, side, n, n + 1 + k, shared, ALL_IN_COMMON);
        return [{ first, second, features, likelihood: likelihoodBy(features, LINE_WEIGHTS.denial) }];
      }),
    )
    .sort((x, y) => y.likelihood - x.likelihood || x.first.at - y.first.at || x.second.at - y.second.at)
    .slice(0, MOST)
    .sort((x, y) => x.first.at - y.first.at || x.second.at - y.second.at);
}
