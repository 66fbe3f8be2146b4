// A report's trace in; those of other reports of its story out.
import { relationOf } from '../copies/compare-reports.ts';
import { isOneStory, STORY_DAYS } from './story.ts';
import type { Trace } from './trace.ts';
import type { TraceIndex } from './trace-index.ts';

/** Three families ask it of the same reports. Goes with the index, which stays as it is while a batch is traced. */
const found = new WeakMap<TraceIndex, Map<string, Promise<readonly Trace[]>>>();

/** Without its copies and versions: how those differ is told by what they are. */
export function othersOfStory(trace: Trace, index: TraceIndex): Promise<readonly Trace[]> {
  const known = found.get(index) ?? new Map<string, Promise<readonly Trace[]>>();
  found.set(index, known);
  const others = known.get(trace.reportId) ?? findOthers(trace, index);
  known.set(trace.reportId, others);
  return others;
}

async function findOthers(trace: Trace, index: TraceIndex): Promise<readonly Trace[]> {
  const met = await index.meeting(trace, 'story', STORY_DAYS);
  return met.filter((other) => isOneStory(trace, other) && relationOf(trace, other) === null);
}
