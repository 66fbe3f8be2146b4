// A report's trace in; parts of other reports of its thread out: of the same days, of days for which something is awaited in it, and those in which something
// is awaited for its own.
import { othersOnce } from '../findings/others-once.ts';
import type { Outline } from '../findings/outline.ts';
import type { TracePart } from '../findings/trace.ts';
import { keysOfKind } from '../findings/trace-index.ts';
import { awaitedIn, daysAround, isTimelyFor, mayAwait, THREADS } from './awaited.ts';
import { LEAST_KEYS, NEAR_DAYS, THREAD_DAYS } from './thread.ts';

export type OfThread = TracePart<'lines' | 'lead' | 'pledges' | 'tellings'>;

/** Copies and versions too. */
export const othersOfThread = othersOnce(async (trace, index): Promise<readonly OfThread[]> => {
  const { day } = trace;
  if (day === null) return [];
  const keys = keysOfKind(trace, 'story');
  const meeting = (around: Parameters<typeof index.meetingParts>[3], least: number, may: (outline: Outline) => boolean = () => true) => index.meetingParts(trace, THREADS, keys, around, may, least); // biome-ignore format: one line
  const [near, ...awaited] = await Promise.all([
    meeting(NEAR_DAYS, LEAST_KEYS.near),
    meeting({ before: THREAD_DAYS, after: 0 }, LEAST_KEYS.far, (other) => mayAwait(other, day)),
    ...awaitedIn(trace.body.lines).map((days) => meeting(daysAround(days, day), LEAST_KEYS.far)),
  ]);
  const met = new Map<string, OfThread>();
  // what is read of known reports is more than what is asked for
  for (const other of awaited.flat()) if (isAwaited(trace, other) || isAwaited(other, trace)) met.set(other.reportId, other); // biome-ignore format: one line
  for (const other of near) if (other.day !== null) met.set(other.reportId, other);
  return [...met.values()];
});

/** Whether something is awaited in the earlier one for about the day of the later. */
const isAwaited = (early: OfThread, late: OfThread): boolean =>
  early.day !== null &&
  late.day !== null &&
  early.day <= late.day &&
  late.day - early.day <= THREAD_DAYS &&
  awaitedIn(early.body.lines).some((due) => isTimelyFor(due, late.day!));
