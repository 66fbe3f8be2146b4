// What finds the other reports that a report has to do with in; the same, asked once a report and index, out.
import type { Trace } from './trace.ts';
import type { TraceIndex } from './trace-index.ts';

type FindOthers<Other> = (trace: Trace, index: TraceIndex) => Promise<readonly Other[]>;

/** Several families ask it of the same reports. What was found goes with the index, which stays as it is while a batch is traced. */
export function othersOnce<Other>(find: FindOthers<Other>): FindOthers<Other> {
  const found = new WeakMap<TraceIndex, Map<string, Promise<readonly Other[]>>>();
  return (trace, index) => {
    const known = found.get(index) ?? new Map<string, Promise<readonly Other[]>>();
    found.set(index, known);
    const others = known.get(trace.reportId) ?? find(trace, index);
    known.set(trace.reportId, others);
    return others;
  };
}
