// A report's trace in; parts of other reports of its thread out: of the same weeks, of those that await something for its days, of days for which it awaits
// something itself, and of a year and more those with which it has most in common.
import { othersOnce } from '../findings/others-once.ts';
import type { TracePart } from '../findings/trace.ts';
import { type Ask, keysOfKind } from '../findings/trace-index.ts';
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
  const ahead = awaitedIn(body.lines).map(daysTold);
  const asks: readonly Ask[] = [
    { keys: focus, days: NEAR.month, least: LEAST_PAIRS.near },
    { keys: focus, days: THREAD_DAYS, least: LEAST_PAIRS.far },
    { keys: keysForAwaiting(body, day), days: { before: THREAD_DAYS, after: 0 }, least: LEAST_WORDS.near },
    ...ahead.map(({ from, to }) => ({ keys: focus, days: { before: day - from, after: to - day }, least: LEAST_PAIRS.near })),
  ]; // biome-ignore format: one line
  return await index.meetingParts(trace, THREADS, asks, (other) => areOfThread(own, other));
});
