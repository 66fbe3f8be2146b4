// What a report is about and awaits in; keys by which those of its thread are met, out.
//
//   story    (two words of the focus)          ◀──▶ story      within a month, and three of them within a year; and of later reports, where it awaits something
//   awaited  (a word, four weeks to come)      ◀──  awaited    (a word, the four weeks of the later report)
import { meetingKey } from '../findings/meeting-key.ts';
import { aboutOf, type Told } from './about.ts';
import { awaitedIn, daysTold } from './awaited.ts';
import { THREAD_DAYS } from './thread-outline.ts';

/** Days of one stretch, and stretches beyond which something is as good as awaited at any time. */
const STRETCH = 28;
const MOST_STRETCHES = 5;
const ANY_TIME = 'any';

const stretchOf = (day: number): string => String(Math.floor(day / STRETCH));

/** Every two words of its focus. */
export function keysOfFocus(told: Told): number[] {
  const { focus } = aboutOf(told);
  return focus.flatMap((a, n) => focus.slice(n + 1).map((b) => meetingKey('story', b, a)));
}

const keysOfStretches = (told: Told, stretches: Iterable<string>): number[] =>
  [...stretches].flatMap((stretch) => aboutOf(told).focus.map((word) => meetingKey('awaited', word, stretch)));

/** What the earlier report keeps. */
export function keysOfAwaited(told: Told, day: number | null): number[] {
  if (day === null) return [];
  const stretches = new Set<string>();
  for (const due of awaitedIn(told.lines)) {
    const { from, to } = daysTold(due);
    const [first, last] = [Math.max(day, from), Math.min(day + THREAD_DAYS, to)];
    if (last - first > STRETCH * MOST_STRETCHES) stretches.add(ANY_TIME);
    else for (let at = first; at < last + STRETCH; at += STRETCH) stretches.add(stretchOf(Math.min(at, last)));
  }
  return keysOfStretches(told, stretches);
}

/** What the later report asks for. */
export const keysForAwaiting = (told: Told, day: number): number[] => keysOfStretches(told, [stretchOf(day), ANY_TIME]);
