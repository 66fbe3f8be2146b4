// A report's trace in; those of other reports of its story out.
import { relationOf } from '../copies/compare-reports.ts';
import { isOneStory, STORY_DAYS } from './story.ts';
import type { Trace } from './trace.ts';
import type { TraceIndex } from './trace-index.ts';

/** Without its copies and versions: how those differ is told by what they are. */
export async function othersOfStory(trace: Trace, index: TraceIndex): Promise<Trace[]> {
  const met = await index.meeting(trace, 'story', STORY_DAYS);
  return met.filter((other) => isOneStory(trace, other) && relationOf(trace, other) === null);
}
