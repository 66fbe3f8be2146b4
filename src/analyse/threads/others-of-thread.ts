// A report's trace in; parts of other reports of its thread out, of a year and more before and behind it.
import { othersOnce } from '../findings/others-once.ts';
import type { TracePart } from '../findings/trace.ts';
import { keysOfKind } from '../findings/trace-index.ts';
import { areOfThread, LEAST_WORDS, THREAD_DAYS, THREADS, threadOutline } from './thread-outline.ts';

export type OfThread = TracePart<'lines' | 'lead' | 'pledges' | 'tellings'>;

/** Every two words of a focus are one key. */
const LEAST_KEYS = (LEAST_WORDS * (LEAST_WORDS - 1)) / 2;

/** Copies and versions too. */
export const othersOfThread = othersOnce(async (trace, index): Promise<readonly OfThread[]> => {
  if (trace.day === null) return [];
  const own = threadOutline(trace);
  const focus = keysOfKind(trace, 'story');
  const asked = { keys: focus, days: THREAD_DAYS, least: LEAST_KEYS };
  return await index.meetingParts(trace, THREADS, [asked], (other) => areOfThread(own, other));
});
