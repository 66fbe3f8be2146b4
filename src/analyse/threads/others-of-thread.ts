// A report's trace in; parts of other reports of its thread out: of the same weeks, of those that await something for its days, of days for which it awaits
// something itself, and of a year and more those with which it has most in common.
import { othersOnce } from '../findings/others-once.ts';
import type { TracePart } from '../findings/trace.ts';
import { type Around, keysOfKind } from '../findings/trace-index.ts';
import { awaitedIn, daysTold } from './awaited.ts';
import { keysForAwaiting } from './thread-keys.ts';
import { areOfThread, LEAST_WORDS, NEAR, THREAD_DAYS, THREADS, threadOutline } from './thread-outline.ts';

export type OfThread = TracePart<'lines' | 'lead' | 'pledges' | 'tellings'>;

/** Every two of the words that both have are a key. */
const pairsOf = (words: number) => (words * (words - 1)) / 2;
const LEAST_PAIRS = { near: pairsOf(LEAST_WORDS.near), far: pairsOf(LEAST_WORDS.far) };

/** Copies and versions too. */
export const othersOfThread = othersOnce(async (trace, index): Promise<readonly OfThread[]> => {
  const { day, body } = trace;
  if (day === null) return [];
  const own = threadOutline(trace);
  const focus = keysOfKind(trace, 'story');
  const meeting = (keys: readonly number[], around: number | Around, least: number) =>
    index.meetingParts(trace, THREADS, keys, around, (other) => areOfThread(own, other), least);
  const ahead = awaitedIn(body.lines).map(daysTold);
  const all = await Promise.all([
    meeting(focus, NEAR.month, LEAST_PAIRS.near),
    meeting(focus, THREAD_DAYS, LEAST_PAIRS.far),
    meeting(keysForAwaiting(body, day), { before: THREAD_DAYS, after: 0 }, LEAST_WORDS.near),
    ...ahead.map(({ from, to }) => meeting(focus, { before: day - from, after: to - day }, LEAST_PAIRS.near)),
  ]);
  const met = new Map<string, OfThread>();
  // of known reports no outline was asked
  for (const other of all.flat()) if (areOfThread(own, threadOutline(other))) met.set(other.reportId, other);
  return [...met.values()];
});
