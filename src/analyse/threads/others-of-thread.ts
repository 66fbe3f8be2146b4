// A report's trace in; parts of other reports of its thread out, of a year and more before and behind it.
import { othersOnce } from '../findings/others-once.ts';
import type { TracePart } from '../findings/trace.ts';
import { keysOfKind } from '../findings/trace-index.ts';
import { areOfThread, THREAD_DAYS, THREADS, threadOutline } from './thread-outline.ts';

export type OfThread = TracePart<'lines' | 'lead' | 'pledges' | 'tellings'>;

/**
 * Every two words of a focus are one key, and two reports are held against each other where between them fewer than so many others hold one that both have. Else each report of
 * a store would have the more others the more are there: two words of its focus come in one report of thirty of a desk that tells of nothing else.
 */
export const NEAR = { days: THREAD_DAYS, places: 16 };

/** Copies and versions too. */
export const othersOfThread = othersOnce(async (trace, index): Promise<readonly OfThread[]> => {
  if (trace.day === null) return [];
  const own = threadOutline(trace);
  const asked = { keys: keysOfKind(trace, 'story'), ...NEAR };
  return await index.meetingParts(trace, THREADS, [asked], (other) => areOfThread(own, other));
});
