// Places for marks on one side of the axis: days in, pixels and lanes out. Nothing is drawn over anything else.
import type { DatedEntry, Day } from './date-entry.ts';

export interface Window {
  readonly from: Day;
  readonly to: Day;
}

export interface Placed {
  readonly item: DatedEntry;
  /** Middle of the mark. */
  readonly x: number;
  /** Ends of the whisker; the same as x where the day is known. */
  readonly left: number;
  readonly right: number;
  /** 0 is next to the axis. */
  readonly lane: number;
}

/** Half a mark and the air beside it, in pixels. */
const HALF = 8;

/** Pixels of `day`'s start in a chart of `width`; `window` is inclusive at both ends. */
export const xOf = (day: Day, { from, to }: Window, width: number): number => ((day - from) / (to - from + 1)) * width;

/** The day at `x`, within the window. */
export const dayAt = (x: number, { from, to }: Window, width: number): Day =>
  Math.max(from, Math.min(to, Math.floor(from + (x / width) * (to - from + 1))));

/** Whether a dated item touches the window; null is all of time, in which what has no day stands too. */
export const isInside = ({ days }: Pick<DatedEntry, 'days'>, window: Window | null): boolean =>
  window === null || (days !== null && days.to >= window.from && days.from <= window.to);

/** Days of a window, both ends counted. */
const lengthOf = ({ from, to }: Window) => to - from + 1;

/** The window made `factor` times as long, a day at the least, four centuries at the most; `about` keeps its place, else the middle does. */
export function zoomWindow(window: Window, factor: number, about: Day | null = null): Window {
  const length = Math.max(1, Math.min(146_097, Math.round(lengthOf(window) * factor)));
  const share = about === null ? 0.5 : (about + 0.5 - window.from) / lengthOf(window);
  const from = Math.round(window.from + share * (lengthOf(window) - length));
  return { from, to: from + length - 1 };
}

/** The window moved by half its length. */
export function panWindow({ from, to }: Window, direction: 1 | -1): Window {
  const by = direction * Math.max(1, Math.round(lengthOf({ from, to }) / 2));
  return { from: from + by, to: to + by };
}

/** Every dated item that touches the window, by day. Work: items × lanes. */
export function layOut(items: readonly DatedEntry[], window: Window, width: number): Placed[] {
  const ends: number[] = [];
  return items
    .filter((item) => isInside(item, window))
    .map((item) => {
      const { from, to } = item.days!;
      const left = Math.max(0, xOf(from, window, width));
      const right = Math.min(width, xOf(to + 1, window, width));
      return { item, left, right, x: (left + right) / 2 };
    })
    .sort((a, b) => a.left - b.left || a.right - b.right || (a.item.told.entry.id < b.item.told.entry.id ? -1 : 1))
    .map((place) => {
      const start = Math.min(place.left, place.x - HALF);
      const free = ends.findIndex((end) => end <= start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = Math.max(place.right, place.x + HALF);
      return { ...place, lane };
    });
}

/** What is shown at first: from the first to the last day of printing, with air, and what lies ahead of it by a season. */
export function firstWindow(items: readonly DatedEntry[]): Window | null {
  const all = wholeWindow(items);
  if (all === null) return null;
  const printed = items.flatMap(({ told, basis, days }) => {
    const day = told.report.published ? Date.parse(told.report.published.slice(0, 10)) / 86_400_000 : Number.NaN;
    return Number.isNaN(day) ? (basis === 'told' ? [days!.from] : []) : [Math.floor(day)];
  });
  const [first, last] = [Math.min(...printed), Math.max(...printed)];
  const air = Math.max(7, Math.round((last - first) * 0.04));
  return { from: Math.max(all.from, first - air * 2) - 1, to: Math.max(last, Math.min(all.to, last + 92)) + air };
}

/** From the first day to the last of all that is dated. */
export function wholeWindow(items: readonly DatedEntry[]): Window | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { days } of items) {
    if (days === null) continue;
    from = Math.min(from, days.from);
    to = Math.max(to, days.to);
  }
  if (from > to) return null;
  const air = Math.max(1, Math.round((to - from) * 0.02));
  return { from: from - air, to: to + air };
}
