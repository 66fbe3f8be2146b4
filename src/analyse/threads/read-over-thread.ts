// A report's trace in; what a reader of pairs says of its lines and those of each other report of its thread, out.
import { isRelated } from '../copies/is-related.ts';
import type { Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import type { ThreadPart } from './likely-lines.ts';
import { type OfThread, othersOfThread } from './others-of-thread.ts';
import { type ReadPair, readPairs } from './read-pairs.ts';
import type { ReadQuestion } from './read-questions.ts';

type Side = ThreadPart & Pick<Trace, 'reportId'>;

export interface ReadOverThread {
  readonly early: Side;
  readonly late: Side;
  /** At least one. */
  readonly pairs: readonly ReadPair[];
}

export interface ReadFor {
  readonly question: ReadQuestion;
  /** Reports of which nothing is asked. */
  readonly skips: (other: OfThread) => boolean;
  /** Of the pairs that count, those that are kept. */
  readonly fits?: (pair: ReadPair) => boolean;
}

/** Of what is asked of one report by itself: pairs of its own lines, in their order. Nothing where nothing reads pairs. */
export const readWithin = async (
  question: ReadQuestion,
  trace: ThreadPart,
  { readings }: Pick<TraceIndex, 'readings'>,
): Promise<readonly ReadPair[]> => (readings === null ? [] : readPairs(question, trace, trace, readings));

/** Nothing where nothing reads pairs. Without copies and versions: how those differ is told by what they are. Of two reports of one day each may be the earlier. */
export async function readOverThread(
  trace: Trace,
  index: TraceIndex,
  { question, skips, fits = () => true }: ReadFor,
): Promise<ReadOverThread[]> {
  const { readings } = index;
  if (readings === null) return [];
  const found: ReadOverThread[] = [];
  for (const other of await othersOfThread(trace, index)) {
    if (skips(other)) continue;
    for (const [early, late] of [
      [trace, other],
      [other, trace],
    ] as const) {
      if (early.day! > late.day!) continue;
      const pairs = (await readPairs(question, early, late, readings)).filter(fits);
      if (pairs.length > 0 && !(await isRelated(trace, other, index))) found.push({ early, late, pairs });
    }
  }
  return found;
}
