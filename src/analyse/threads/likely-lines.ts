// Two reports of one thread in; the pairs of their lines of which the second most likely tells what came of the first, or what else is asked, out: by weights
// fitted to pairs (scripts/fit-lines.ts), whatever entries were read in either.
//
//   “The Coast Guard will have nine new cutters before the monsoon”      “the Coast Guard’s strength had gone up by four boats”
//   “Customs chiefs are to sit down in Orlu on Feb. 20”                  “they talked for six hours in the old railway hall”
//   not “The Navy asked for three frigates”                              “the navy chief opened a school”
import { likelihoodBy } from '../findings/likelihood.ts';
import { isTimelyFor } from './awaited.ts';
import type { Line } from './line.ts';
import { lineBound } from './line-bound.ts';
import { LINE_WEIGHTS } from './line-weights.ts';
import { areOtherOccasions } from './named-occasion.ts';
import { readLine } from './read-line.ts';
import { type Shared, shareLines } from './share-lines.ts';
import { ALL_IN_COMMON, type Common, type CommonNames, commonNames, commonOf } from './thread.ts';
import { areOfThread, threadOutline } from './thread-outline.ts';
import { lineFeatures } from './weigh-lines.ts';

/** What is asked of two lines. */
export type LineQuestion = keyof typeof LINE_WEIGHTS;
export const LINE_QUESTIONS = Object.keys(LINE_WEIGHTS) as readonly LineQuestion[];

export interface LinePair {
  readonly first: Line;
  readonly second: Line;
  readonly likelihood: number;
}

export interface ThreadPart {
  /** Days from 1970-01-01. */
  readonly day: number | null;
  readonly body: { readonly lead: string; readonly lines: readonly Line[] };
}

/** Likelihood from which a pair counts: where three of four were planted, or stand beside what is, on sets that the weights were not fitted to. */
const LEAST: Readonly<Record<LineQuestion, number>> = { outcome: 0.55, denial: 0.6 };
const BOUNDS = { outcome: lineBound(LINE_WEIGHTS.outcome), denial: lineBound(LINE_WEIGHTS.denial) };
/** Pairs that two reports have at most. */
const MOST_PAIRS = 2;

/** An answer stands so many sentences off, at most. */
const ANSWERED_WITHIN = 8;

/** Whether two lines may be a pair at all: asked before anything is weighed. `isOne`: they are of one report; `day`: of the second. */
export function mayBegin(question: LineQuestion, first: Line, second: Line, isOne: boolean, day: number): boolean {
  const isSaid = first.acts.length > 0 || second.acts.length > 0;
  const off = Math.abs(first.at - second.at);
  if (question === 'denial') return isOne && isSaid && off > 0 && off <= ANSWERED_WITHIN;
  return !isOne && awaitsOn(first, day) && !areOtherOccasions(readLine(first).called, readLine(second).called);
}

/** Whether something is awaited by a line that may be told of on that day. */
const awaitsOn = (line: Line, day: number): boolean =>
  readLine(line).isAwaited && (line.due === null || isTimelyFor(line.due, day));

/** Bits that any two of a pair share, where the second is none of the first sentences. */
const LEAST_BITS = 3;
const LEAD = 2;

type Known = WeakMap<readonly Line[], WeakMap<readonly Line[], readonly LinePair[]>>;
const known: Readonly<Record<LineQuestion, Known>> = { outcome: new WeakMap(), denial: new WeakMap() };
/** Most have none, and these are many. */
const NO_PAIRS: readonly LinePair[] = [];

/** `early` and `late` may be of one day, and then be asked in both orders. The likeliest first; no line stands in two pairs. */
export function likelyPairs(question: LineQuestion, early: ThreadPart, late: ThreadPart): readonly LinePair[] {
  const [a, b] = [early.body.lines, late.body.lines];
  const ofFirst = known[question].get(a) ?? new WeakMap<readonly Line[], readonly LinePair[]>();
  known[question].set(a, ofFirst);
  const there = ofFirst.get(b);
  if (there !== undefined) return there;
  const found = findPairs(question, early, late);
  const pairs = found.length === 0 ? NO_PAIRS : found;
  ofFirst.set(b, pairs);
  return pairs;
}

function findPairs(question: LineQuestion, early: ThreadPart, late: ThreadPart): LinePair[] {
  if (early.day === null || late.day === null || late.day < early.day) return [];
  const [a, b] = [early.body.lines, late.body.lines];
  const isOne = early === late;
  const mayBeFirst = (line: Line) => (question === 'outcome' ? !isOne && awaitsOn(line, late.day!) : isOne);
  if (!a.some(mayBeFirst)) return [];
  if (!isOne && !areOfThread(threadOutline(early), threadOutline(late))) return [];
  const shared = shareLines(a, b);
  const sides = [
    { day: early.day, lines: a },
    { day: late.day, lines: b },
  ] as const;
  let names: CommonNames | undefined;
  let common: Common | undefined;
  const [weights, least, bound] = [LINE_WEIGHTS[question], LEAST[question], BOUNDS[question]];
  const pairs = a.flatMap((first, n) => {
    if (!mayBeFirst(first)) return [];
    return b.flatMap((second, m): LinePair[] => {
      if (!mayBegin(question, first, second, isOne, late.day!) || !(isOne || mayEnd(second, n, m, shared))) return [];
      const ofLines = bound.ofLines(...sides, n, m, shared);
      if (!bound.mayReach(least, ofLines)) return [];
      names ??= isOne ? undefined : commonNames(early.body, late.body);
      if (!bound.mayReach(least, ofLines, names)) return [];
      common ??= isOne ? ALL_IN_COMMON : commonOf(early.body, late.body);
      const likelihood = likelihoodBy(lineFeatures(...sides, n, m, shared, common), weights);
      return likelihood < least ? [] : [{ first, second, likelihood }];
    });
  });
  pairs.sort((x, y) => y.likelihood - x.likelihood || x.first.at - y.first.at || x.second.at - y.second.at);
  const taken = new Set<Line>();
  const best: LinePair[] = [];
  for (const pair of pairs) {
    if (best.length === MOST_PAIRS) break;
    if (taken.has(pair.first) || taken.has(pair.second)) continue;
    taken.add(pair.first).add(pair.second);
    best.push(pair);
  }
  return best;
}

export const mayEnd = (second: Line, n: number, m: number, shared: Shared): boolean =>
  second.at <= LEAD || shared.bits[n * shared.width + m]! >= LEAST_BITS || shared.rows[n]!.at === m;
