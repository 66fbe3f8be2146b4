// A trace and a part of another in; whether the two are copies or versions of one report out.
import type { Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import { COPY_DAYS, relationOf } from './compare-reports.ts';

/** The other is read whole only where it may be: two that lie further apart are none. */
export async function isRelated(
  trace: Trace,
  { reportId, day }: Pick<Trace, 'reportId' | 'day'>,
  index: TraceIndex,
): Promise<boolean> {
  if (trace.day !== null && day !== null && Math.abs(trace.day - day) > COPY_DAYS) return false;
  const other = (await index.get([reportId])).get(reportId);
  return other !== undefined && relationOf(trace, other) !== null;
}
