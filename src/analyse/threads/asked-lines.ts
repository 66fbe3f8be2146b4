// Two reports of one thread in, or one report; the few pairs of their lines that a reader of pairs is asked about, out: those that by weights may most likely be what is
// asked, whatever that is (scripts/fit-asked.ts). A reading costs some milliseconds, and two reports have hundreds of pairs.
import { likelihoodBy } from '../findings/likelihood.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import { ASKED_WEIGHTS } from './asked-weights.ts';
import { mayBegin, type ThreadPart } from './likely-lines.ts';
import type { Line } from './line.ts';
import { questionsOf, type ReadQuestion } from './read-questions.ts';
import { shareLines } from './share-lines.ts';
import { ALL_IN_COMMON, commonOf } from './thread.ts';
import { LEAST_ALIKE, LEAST_ASKED, threadLikelihood, threadOutline } from './thread-outline.ts';
import { lineFeatures } from './weigh-lines.ts';

export interface AskedPair {
  readonly first: Line;
  readonly second: Line;
  /** In the order of LINE_FEATURES. */
  readonly features: readonly number[];
}

/** Likelihood from which the reader is asked at all, and how many pairs of two reports, or of one; fewer of two that are hardly of one thread. */
const ASKED = { from: 0.1, most: 16 };
const ASKED_WITHIN = { from: 0.15, most: 10 };
const ASKED_APART = { from: 0.2, most: 5 };

/**
 * Who says the same again in other words shares less with it than others do who tell of the matter: the likeliest two of two reports are asked about too. Of ten planted variants of two
 * reports of a thread in eight lots that were not asked about, they are three, at a likelihood from 0.05.
 */
const ASKED_AGAIN = { from: 0.05, days: 31 };

/** All that may be asked about, every two lines: the later report may be of the same day, or the same. */
export function pairsToAsk(early: ThreadPart, late: ThreadPart): AskedPair[] {
  const [a, b] = [early.body.lines, late.body.lines];
  const isOne = a === b;
  const shared = shareLines(a, b);
  const sides = [
    { day: early.day!, lines: a },
    { day: late.day!, lines: b },
  ] as const;
  const common = isOne ? ALL_IN_COMMON : commonOf(early.body, late.body);
  return a.flatMap((first, n) =>
    b.flatMap((second, m) =>
      isOne && m <= n ? [] : [{ first, second, features: lineFeatures(...sides, n, m, shared, common) }],
    ),
  );
}

/** Whether a question may be asked of two lines: only what is said is denied in the same report, and not far off. */
export const mayAsk = (question: ReadQuestion, { first, second }: Omit<AskedPair, 'features'>, day: number): boolean =>
  question !== 'answer' || mayBegin('denial', first, second, true, day);

/** The likeliest of them, in the order of the lines; none of two reports that cannot be of one thread. */
export function askedPairs(early: ThreadPart, late: ThreadPart): AskedPair[] {
  const isOne = early.body.lines === late.body.lines;
  const questions = questionsOf(isOne);
  const likelihoodOf = (pair: AskedPair) =>
    Math.max(
      ...questions.map((question) =>
        mayAsk(question, pair, late.day!) ? likelihoodBy(pair.features, ASKED_WEIGHTS[question]) : 0,
      ),
    );
  const alike = isOne ? 1 : threadLikelihood(threadOutline(early), threadOutline(late));
  if (alike < LEAST_ASKED) return [];
  const { from, most } = isOne ? ASKED_WITHIN : alike >= LEAST_ALIKE ? ASKED : ASKED_APART;
  const all = pairsToAsk(early, late);
  const likeliest = byLikelihood(all, likelihoodOf, from).slice(0, most);
  const mayBeSaidAgain = !isOne && late.day! - early.day! <= ASKED_AGAIN.days;
  const again = mayBeSaidAgain ? byLikelihood(all.filter(maySayOne), saidAgain, ASKED_AGAIN.from).slice(0, 1) : [];
  return [...new Set([...likeliest, ...again])].sort((x, y) => x.first.at - y.first.at || x.second.at - y.second.at);
}

const saidAgain = ({ features }: AskedPair): number => likelihoodBy(features, ASKED_WEIGHTS.same);
const maySayOne = ({ first, second }: AskedPair): boolean =>
  (first.speaker ?? second.speaker) !== null && isSameSpeaker(first.speaker, second.speaker) !== false;

const byLikelihood = (
  pairs: readonly AskedPair[],
  likelihoodOf: (pair: AskedPair) => number,
  from: number,
): AskedPair[] =>
  pairs
    .map((pair) => ({ pair, likelihood: likelihoodOf(pair) }))
    .filter(({ likelihood }) => likelihood >= from)
    .sort((x, y) => y.likelihood - x.likelihood || x.pair.first.at - y.pair.first.at || x.pair.second.at - y.pair.second.at) // biome-ignore format: one line
    .map(({ pair }) => pair);
