// Calendar units in, their first and last day and TIMEX3 value out. Proleptic Gregorian calendar, weeks by ISO 8601.
import { Temporal } from 'temporal-polyfill';
import type { SeasonCode } from '../../lexicon/calendar-words.ts';
import type { HolidayRule } from '../../lexicon/holidays.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import { pad } from './write-timex.ts';

export type Day = Temporal.PlainDate;
export type Granularity = NonNullable<TimeExpression['granularity']>;

/** What a time denotes: null bounds where the text does not bound it. */
export interface Period {
  readonly timex: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly granularity: Granularity | null;
}

/** Years that a period may begin or end in; what arithmetic takes outside of them has no date. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

/** The day, or null where there is none such (31 June, the year 0). */
export function maybeDay(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1)
    return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day > first.daysInMonth ? null : first.with({ day });
}

/** `day` moved by `days`; null outside the years that periods may have. */
export function plusDays(day: Day, days: number): Day | null {
  if (Math.abs(days) > 4_000_000) return null;
  const moved = day.add({ days });
  return moved.year < FIRST_YEAR || moved.year > LAST_YEAR ? null : moved;
}

/** `day` moved by `months`, at the month’s end held back to its last day; null outside the years that periods may have. */
export function plusMonths(day: Day, months: number): Day | null {
  if (Math.abs(months) > 130_000) return null;
  const moved = day.add({ months: Math.round(months) });
  return moved.year < FIRST_YEAR || moved.year > LAST_YEAR ? null : moved;
}

export function dayPeriod(day: Day): Period {
  return { timex: dayTimex(day), from: day, to: day, granularity: 'day' };
}

export const dayTimex = (day: Day) => `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`;

/** Days from `from` to `to`, negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day) => from.until(to, { largestUnit: 'day' }).days;

/** The ISO week of `day`, Monday to Sunday: 1998-W32. */
export function weekPeriod(day: Day): Period {
  const from = plusDays(day, 1 - day.dayOfWeek);
  const to = plusDays(day, 7 - day.dayOfWeek);
  return { timex: `${pad(day.yearOfWeek!, 4)}-W${pad(day.weekOfYear!)}`, from, to, granularity: 'week' };
}

/** Saturday and Sunday of the ISO week of `day`: 1998-W32-WE. */
export function weekendPeriod(day: Day): Period {
  const week = weekPeriod(day);
  return { timex: `${week.timex}-WE`, from: plusDays(day, 6 - day.dayOfWeek), to: week.to, granularity: 'range' };
}

function months(year: number, month: number, count: number, timex: string, granularity: Granularity): Period {
  const from = maybeDay(year, month, 1);
  const last = from === null ? null : plusMonths(from, count - 1);
  if (from === null || last === null) return { timex: null, from: null, to: null, granularity };
  return { timex, from, to: last.with({ day: last.daysInMonth }), granularity };
}

export const monthPeriod = (year: number, month: number) =>
  months(year, month, 1, `${pad(year, 4)}-${pad(month)}`, 'month');
export const quarterPeriod = (year: number, quarter: number) =>
  months(year, quarter * 3 - 2, 3, `${pad(year, 4)}-Q${quarter}`, 'quarter');
export const halfPeriod = (year: number, half: number) =>
  months(year, half * 6 - 5, 6, `${pad(year, 4)}-H${half}`, 'range');
export const yearPeriod = (year: number) => months(year, 1, 12, pad(year, 4), 'year');
/** The ten years from `start`: 1990 gives "199". */
export const decadePeriod = (start: number) => months(start, 1, 120, pad(Math.floor(start / 10), 3), 'decade');
/** The century that begins in `start` (1901); its value is that of its years, "19". */
export const centuryPeriod = (start: number) => months(start, 1, 1200, pad(Math.floor((start - 1) / 100)), 'range');

const SEASON_MONTHS: Record<SeasonCode, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** A meteorological season of the northern hemisphere; the winter of a year begins in its December. */
export const seasonPeriod = (year: number, season: SeasonCode) =>
  months(year, SEASON_MONTHS[season], 3, `${pad(year, 4)}-${season}`, 'season');

/** The nth weekday (1 Monday to 7) from `from` to `to`, from the end for a negative n, or null. */
export function nthWeekday(from: Day, to: Day, nth: number, weekday: number): Day | null {
  const day =
    nth > 0
      ? plusDays(from, ((weekday - from.dayOfWeek + 7) % 7) + 7 * (nth - 1))
      : plusDays(to, -((to.dayOfWeek - weekday + 7) % 7) + 7 * (nth + 1));
  if (day === null || daysBetween(from, day) < 0 || daysBetween(day, to) < 0) return null;
  return day;
}

/** The day of a holiday in `year`, or null where it hangs on the moon or the year has none. */
export function holidayIn(rule: HolidayRule, year: number): Day | null {
  switch (rule.by) {
    case 'fixed':
      return maybeDay(year, rule.month, rule.day);
    case 'nth': {
      const from = maybeDay(year, rule.month, 1);
      const day = from && nthWeekday(from, from.with({ day: from.daysInMonth }), rule.nth, rule.weekday);
      return day && plusDays(day, rule.after);
    }
    case 'easter':
    case 'orthodox': {
      const sunday = rule.by === 'easter' ? easterOf(year) : orthodoxEasterOf(year);
      return sunday && plusDays(sunday, rule.days);
    }
    case 'moon':
      return null;
  }
}

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return maybeDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Easter Sunday of the Julian calendar (Meeus), told in Gregorian days. */
function orthodoxEasterOf(year: number): Day | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const julian = maybeDay(year, Math.floor(sum / 31), (sum % 31) + 1);
  const gap = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return julian && plusDays(julian, gap);
}
