// Lines in, the days for which something is awaited by them out.
import type { Line } from './line.ts';
import { readLine } from './read-line.ts';

/** What was awaited is told of so many days before the first day of it, as put off, and behind the last. Of 139 planted 120. */
const TOLD = { before: 14, after: 35 };

/** First and last day on which it may be told of. */
const daysTold = ([from, by]: readonly [number, number]): { from: number; to: number } => ({
  from: from - TOLD.before,
  to: by + TOLD.after,
});

export function isTimelyFor(due: readonly [number, number], day: number): boolean {
  const { from, to } = daysTold(due);
  return from <= day && day <= to;
}

/** First and last days. */
export const awaitedIn = (lines: readonly Line[]): (readonly [number, number])[] =>
  lines.flatMap((line) => (line.due !== null && readLine(line).isAwaited ? [line.due] : []));

/** What is awaited without a day. */
export const awaitsAtAnyTime = (lines: readonly Line[]): boolean =>
  lines.some((line) => line.due === null && readLine(line).isAwaited);
