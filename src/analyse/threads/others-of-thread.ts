// A report's trace in; parts of other reports of its thread out, of four years before and behind it.
import { othersOnce } from '../findings/others-once.ts';
import type { Outline } from '../findings/outline.ts';
import { STORY_DAYS } from '../findings/story.ts';
import type { TracePart } from '../findings/trace.ts';
import { keysOfKind, type TraceIndex } from '../findings/trace-index.ts';
import { areOfThread, mayBeOfThread, mayTellOutcome, REACHES, THREADS, threadOutline } from './thread-outline.ts';

export type OfThread = TracePart<'lines' | 'lead' | 'pledges' | 'tellings'>;

/**
 * Every two words of a focus are one key, and two reports are held against each other where between them fewer than so many others hold one that both have. Else each report of
 * a store would have the more others the more are there: two words of its focus come in one report of thirty of a desk that tells of nothing else. Those of a story are asked along.
 */
export const NEAR = { days: Math.max(...REACHES.map(({ days }) => days)), places: 16, all: STORY_DAYS };

/** Of two that are near. Where nothing reads pairs, only if one may tell what came of something in the other: nothing else is asked of their lines then. */
export const areHeldTogether = (a: Outline, b: Outline, { readings }: Pick<TraceIndex, 'readings'>): boolean =>
  readings === null ? areOfThread(a, b) && mayTellOutcome(a, b) : mayBeOfThread(a, b);

/** Copies and versions too. */
export const othersOfThread = othersOnce(async (trace, index): Promise<readonly OfThread[]> => {
  if (trace.day === null) return [];
  const own = threadOutline(trace);
  const asked = { keys: keysOfKind(trace, 'story'), ...NEAR };
  return await index.meetingParts(trace, THREADS, [asked], (other) => areHeldTogether(own, other, index));
});
