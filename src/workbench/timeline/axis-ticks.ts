// The units of a time axis: a window and room for so many labels in, ticks with short labels out. The unit follows the zoom.
import { utcTicks } from 'd3-time';
import { SHORT_MONTHS } from '../components/format-date.ts';
import { type Day, dateOf } from './date-entry.ts';
import type { Window } from './lay-out.ts';

export interface Tick {
  readonly day: Day;
  readonly label: string;
  /** The first of a year, or the first label: it carries the year. */
  readonly isMajor: boolean;
}

/** What lies between two ticks: "a day", "2 weeks", "a month", "5 years"; empty where there is no second tick. */
export function unitOf(ticks: readonly Tick[]): string {
  const [first, second] = ticks;
  if (!first || !second) return '';
  const days = second.day - first.day;
  const [count, unit] =
    days >= 360
      ? [Math.round(days / 365.25), 'year']
      : days >= 28
        ? [Math.round(days / 30.4), 'month']
        : days % 7 === 0
          ? [days / 7, 'week']
          : [days, 'day'];
  return count === 1 ? `a ${unit}` : `${count} ${unit}s`;
}

export function axisTicks({ from, to }: Window, most: number): Tick[] {
  const dates = utcTicks(dateOf(from), dateOf(to + 1), Math.max(2, most)).filter(
    (date) => date.getTime() % 86_400_000 === 0,
  );
  return dates.map((date, index) => {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const isNewYear = month === 0 && day === 1;
    const isYears = dates.length > 1 && dates[1]!.getTime() - dates[0]!.getTime() > 300 * 86_400_000;
    const isMajor = isNewYear || index === 0;
    const short = day === 1 ? SHORT_MONTHS[month]! : `${day} ${SHORT_MONTHS[month]}`;
    const label = isYears ? String(year) : isNewYear ? String(year) : index === 0 ? `${short} ${year}` : short;
    return { day: date.getTime() / 86_400_000, label, isMajor };
  });
}

/** About one letter of an axis label, in pixels; those of a major one are bold. */
const LETTER = 6.2;
const BOLD = 7.2;

/** `x` of a day and `width` in pixels. A label stays blank where it would run into the one before, or out of the chart. */
export function spacedTicks(ticks: readonly Tick[], x: (day: number) => number, width: number): Tick[] {
  let free = 0;
  return ticks.map((tick) => {
    const start = x(tick.day);
    const end = start + tick.label.length * (tick.isMajor ? BOLD : LETTER);
    if (start < free || end > width) return { ...tick, label: '' };
    free = end + LETTER;
    return tick;
  });
}
