// Lines in, the days for which something is awaited by them out; and as an outline, by which a later report is told to be of none of them.
import { type Outline, type OutlineKind, packLists } from '../findings/outline.ts';
import type { Line } from './line.ts';
import { readLine } from './weigh-lines.ts';

/** What was awaited is told of so many days before the first day of it, as put off, and behind the last. Of 139 planted 120. */
const TOLD = { before: 14, after: 35 };

export const isTimelyFor = ([from, by]: readonly [number, number], day: number): boolean =>
  from - TOLD.before <= day && day <= by + TOLD.after;

/** First and last days. */
export const awaitedIn = (lines: readonly Line[]): (readonly [number, number])[] =>
  lines.flatMap((line) => (line.due !== null && readLine(line).isAwaited ? [line.due] : []));

/** Days to ask for around the report’s own. */
export const daysAround = ([from, by]: readonly [number, number], day: number) => ({
  before: day - (from - TOLD.before),
  after: by + TOLD.after - day,
});

/** Days may lie before 1970, and an outline holds none below 0. */
const DAY_ZERO = 1_000_000;

export const THREADS: OutlineKind<'lines' | 'lead' | 'pledges' | 'tellings'> = {
  place: 2,
  names: ['lines', 'lead', 'pledges', 'tellings'],
  outline: ({ lines }) =>
    packLists([awaitedIn(lines).flatMap((days) => days.map((day) => Math.max(0, day + DAY_ZERO)))]),
};

/** Whether any of it is awaited for about that day. */
export function mayAwait(outline: Outline, day: number): boolean {
  for (let n = 1; n + 1 <= outline[0]!; n += 2)
    if (isTimelyFor([outline[n]! - DAY_ZERO, outline[n + 1]! - DAY_ZERO], day)) return true;
  return false;
}
