// Named dates and pointed periods in, their place on the calendar out.

import type { Unit } from '../../lexicon/calendar-words.ts';
import {
  centuryPeriod,
  type Day,
  dayPeriod,
  daysBetween,
  decadePeriod,
  halfPeriod,
  holidayIn,
  maybeDay,
  monthPeriod,
  nthWeekday,
  type Period,
  plusDays,
  plusMonths,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import { choosePeriod } from './choose-period.ts';
import type { DateFields, Meaning, PeriodUnit, Pointer } from './meaning.ts';
import type { ResolveContext } from './resolve-context.ts';
import type { Side } from './tense.ts';
import { pad } from './write-timex.ts';

const PAST: Side = { side: 'past', strong: true };
const FUTURE: Side = { side: 'future', strong: true };
const DAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MOST_DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as written; without a year, the one that the report’s day and the tense choose. */
export function resolveFields(fields: DateFields, context: ResolveContext): Period {
  const { year, month, day, weekday } = fields;
  if (month !== undefined && day !== undefined && day > MOST_DAYS[month]!) return impossible(fields, context);
  if (year !== undefined) {
    const period = inYear(fields, year);
    if (period.timex === null && fields.holiday === undefined) return impossible(fields, context);
    checkWeekday(period, weekday, context);
    return period;
  }
  const { anchor } = context;
  if (anchor === null) return withXs(fields);
  if (weekday !== undefined && month === undefined && day !== undefined) {
    const fitting = daysOfMonths(day, anchor).filter(({ from }) => from?.dayOfWeek === weekday);
    return choosePeriod(fitting, anchor, context.side) ?? withXs(fields);
  }
  if (weekday !== undefined && month === undefined) {
    const told = context.side.side === null ? context.weekdays.get(weekday) : undefined;
    if (told !== undefined) return dayPeriod(told);
    const side: Side = context.side.side === 'future' ? FUTURE : PAST;
    // "said Wednesday" in a report of Tuesday was said where, or printed when, it was Wednesday already: nobody says six days old news
    const tomorrow = plusDays(anchor, 1);
    if (side === PAST && context.fresh && tomorrow?.dayOfWeek === weekday) return dayPeriod(tomorrow);
    return choosePeriod(weekdaysAround(anchor, weekday), anchor, side) ?? withXs(fields);
  }
  if (day !== undefined && month === undefined) return dayOfMonth(day, anchor, context.side) ?? withXs(fields);
  // "will be chosen in November … the November vote": where no verb close by tells, a month is the one that it was before
  const doubtful = !context.side.strong && context.side.side !== 'future';
  const before = month !== undefined && doubtful ? context.months.get(month) : undefined;
  // "sales fell in the first half": accounts of the past are of what is over
  const isAccount = fields.quarter !== undefined || fields.half !== undefined;
  const around = yearsAround(fields, anchor).filter(
    ({ to }) => !isAccount || context.side.side !== 'past' || to === null || daysBetween(to, anchor) > 0,
  );
  const chosen =
    (before === undefined || weekday !== undefined ? null : known(inYear(fields, before))) ??
    choosePeriod(around, anchor, context.side);
  if (chosen === null) return withXs(fields);
  if (weekday !== undefined && chosen.from?.dayOfWeek !== weekday) {
    // The weekday written beside it may tell another year.
    const fitting = yearsAround(fields, anchor).filter(({ from }) => from?.dayOfWeek === weekday);
    const other = choosePeriod(fitting, anchor, context.side);
    if (other !== null) return other;
    checkWeekday(chosen, weekday, context);
  }
  return chosen;
}

// "on the 5th": of this month or one beside it
const dayOfMonth = (day: number, anchor: Day, side: Side): Period | null =>
  choosePeriod(daysOfMonths(day, anchor), anchor, side);

const daysOfMonths = (day: number, anchor: Day): Period[] =>
  [-1, 0, 1].flatMap((months) => {
    const month = plusMonths(anchor.with({ day: 1 }), months);
    const on = month && maybeDay(month.year, month.month, day);
    return on === null ? [] : [dayPeriod(on)];
  });

const known = (period: Period): Period | null => (period.timex === null ? null : period);

function impossible(fields: DateFields, context: ResolveContext): Period {
  context.tell(
    'impossible-date',
    `there is no day ${fields.day} in month ${fields.month}${fields.year === undefined ? '' : ` of ${fields.year}`}`,
  );
  return { timex: null, from: null, to: null, granularity: 'day' };
}

function checkWeekday(period: Period, weekday: number | undefined, context: ResolveContext): void {
  if (weekday === undefined || period.from === null || period.from.dayOfWeek === weekday) return;
  context.tell(
    'weekday-mismatch',
    `${period.timex} is a ${DAY_NAMES[period.from.dayOfWeek]}, not a ${DAY_NAMES[weekday]}`,
  );
}

/** The fields in that year; a null value where the year has no such day. */
function inYear(fields: DateFields, year: number): Period {
  const { month, day, quarter, half, season, holiday } = fields;
  const none: Period = { timex: null, from: null, to: null, granularity: 'day' };
  if (holiday !== undefined) {
    const on = holidayIn(holiday, year);
    return on === null ? none : dayPeriod(on);
  }
  if (season !== undefined) return seasonPeriod(year, season);
  if (quarter !== undefined) return quarterPeriod(year, quarter);
  if (half !== undefined) return halfPeriod(year, half);
  if (month === undefined) return yearPeriod(year);
  if (day === undefined) return monthPeriod(year, month);
  const on = maybeDay(year, month, day);
  return on === null ? none : dayPeriod(on);
}

// Far enough for February 29.
const YEARS_AROUND = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

const yearsAround = (fields: DateFields, anchor: Day): Period[] =>
  YEARS_AROUND.map((years) => inYear(fields, anchor.year + years)).filter(({ timex }) => timex !== null);

function weekdaysAround(anchor: Day, weekday: number): Period[] {
  const same = plusDays(anchor, weekday - anchor.dayOfWeek);
  return [-7, 0, 7].flatMap((days) => {
    const day = same && plusDays(same, days);
    return day === null ? [] : [dayPeriod(day)];
  });
}

function withXs({ month, day, weekday, quarter, half, season, holiday }: DateFields): Period {
  const xs = (timex: string | null, granularity: Period['granularity']): Period => ({
    timex,
    from: null,
    to: null,
    granularity,
  });
  if (holiday !== undefined)
    return xs(
      holiday.by === 'fixed'
        ? `XXXX-${pad(holiday.month)}-${pad(holiday.day)}`
        : holiday.by === 'moon'
          ? null
          : 'XXXX-XX-XX',
      'day',
    );
  if (season !== undefined) return xs(`XXXX-${season}`, 'season');
  if (quarter !== undefined) return xs(`XXXX-Q${quarter}`, 'quarter');
  if (half !== undefined) return xs(`XXXX-H${half}`, 'range');
  if (month !== undefined)
    return day === undefined ? xs(`XXXX-${pad(month)}`, 'month') : xs(`XXXX-${pad(month)}-${pad(day)}`, 'day');
  if (day !== undefined) return xs(`XXXX-XX-${pad(day)}`, 'day');
  return weekday === undefined ? xs(null, null) : xs(`XXXX-WXX-${weekday}`, 'day');
}

/** "last Tuesday", "next March", "this summer": strictly before, strictly after, or around the report’s day. */
export function resolvePointed(pointer: Pointer, fields: DateFields, context: ResolveContext): Period {
  const ofText = pointer === 'following' || pointer === 'previous' || pointer === 'same';
  const origin = ofText ? (context.bases[0]?.from ?? null) : context.anchor;
  if (origin === null || fields.year !== undefined)
    return fields.year === undefined ? withXs(fields) : resolveFields(fields, context);
  const { weekday } = fields;
  const periods = weekday === undefined ? yearsAround(fields, origin) : weekdaysAround(origin, weekday);
  const before = periods.filter(({ to }) => to !== null && daysBetween(to, origin) > 0);
  const after = periods.filter(({ from }) => from !== null && daysBetween(origin, from) > 0);
  switch (pointer) {
    case 'last':
    case 'latest':
    case 'previous':
      return choosePeriod(before, origin, PAST) ?? withXs(fields);
    case 'following':
      return choosePeriod(after, origin, FUTURE) ?? withXs(fields);
    case 'next': {
      // "next Friday", written on a Tuesday, is that of the next week; "next March" the first to come
      const weekOn =
        weekday === undefined
          ? after
          : after.filter(({ from }) => weekPeriod(from!).timex !== weekPeriod(origin).timex);
      return choosePeriod(weekOn, origin, FUTURE) ?? withXs(fields);
    }
    case 'the':
    case 'this': {
      if (weekday !== undefined) {
        const day = plusDays(origin, weekday - origin.dayOfWeek);
        const coming =
          context.side.side === 'past' || day === null || daysBetween(origin, day) >= 0 ? day : plusDays(day, 7);
        return coming === null ? withXs(fields) : dayPeriod(coming);
      }
      const thisYear = periods.filter(({ from }) => from!.year === origin.year);
      const side = context.side.side === null ? { side: null, strong: false } : context.side;
      return choosePeriod(fields.season === 'WI' ? periods : thisYear, origin, side) ?? withXs(fields);
    }
    case 'same':
      // "in 1989 … that summer"
      if (context.bases[0]?.granularity === 'year' && weekday === undefined) return inYear(fields, origin.year);
      return choosePeriod(periods, origin, { side: null, strong: false }) ?? withXs(fields);
  }
}

const XS: Record<PeriodUnit, string> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** "last week", "this year", "the following month", "that day". */
export function pointedPeriod(pointer: Pointer, unit: PeriodUnit, context: ResolveContext): Period {
  const ofText = pointer === 'following' || pointer === 'previous' || pointer === 'same';
  // "said Friday that she left that night": a day of the same sentence, though it only dates what was said
  const ofSentence = unit === 'day' ? context.day : null;
  const { account } = context;
  if (pointer === 'the' && unit === 'year' && account?.from) return yearPeriod(account.from.year);
  const named = originIn(context.bases, unit);
  // "late in the day": of the day that the text named, else of the report's own
  const ofDay = pointer === 'the' && unit === 'day' ? (ofSentence ?? named) : null;
  const origin = !ofText
    ? (ofDay ?? context.anchor)
    : pointer === 'same'
      ? (ofSentence ?? named)
      : (named ?? ofSentence);
  const granularity = unit === 'weekend' || unit === 'century' ? 'range' : unit;
  const lost: Period = { timex: XS[unit], from: null, to: null, granularity };
  const isLatest = pointer === 'latest';
  if (unit === 'quarter' && (pointer === 'same' || isLatest) && account?.granularity === 'quarter') return account;
  const someDay = pointer === 'same' && ofSentence === null ? withinBase(unit, context.bases) : null;
  if (someDay !== null) return someDay;
  // "the prior year", "in the previous quarter": with nothing told before, before the report's own
  const isEarlier = pointer === 'previous' && (unit === 'year' || unit === 'quarter' || unit === 'month');
  const from = origin ?? (isEarlier ? context.anchor : null);
  if (from === null) return lost;
  const step =
    pointer === 'last' || pointer === 'previous' || isLatest
      ? -1
      : pointer === 'next' || pointer === 'following'
        ? 1
        : 0;
  return periodAt(from, unit, step, context.side, pointer === 'the') ?? lost;
}

// "in October … that same day": some day of the month named last, so without bounds, as all that is not wholly known
function withinBase(unit: PeriodUnit, bases: readonly Period[]): Period | null {
  const base = bases.find(({ granularity }) => granularity === 'day' || granularity === 'month');
  if (unit !== 'day' || base?.granularity !== 'month' || base.from === null || base.to === null) return null;
  return { timex: `${base.timex}-XX`, from: null, to: null, granularity: 'month' };
}

const WIDTHS: Partial<Record<Unit | PeriodUnit, number>> = {
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
  century: 36_525,
};

/** The day to count from: of the last date of the text that is at least as fine as the unit. */
export function originIn(bases: readonly Period[], unit: Unit | PeriodUnit): Day | null {
  const width = WIDTHS[unit] ?? 1;
  const base = bases.find(({ from, to }) => from !== null && (to === null || daysBetween(from, to) < width));
  return base?.from ?? null;
}

function periodAt(origin: Day, unit: PeriodUnit, step: number, side: Side, the: boolean): Period | null {
  switch (unit) {
    case 'day': {
      const day = plusDays(origin, step);
      return day && dayPeriod(day);
    }
    case 'week': {
      const day = plusDays(origin, 7 * step);
      return day && weekPeriod(day);
    }
    case 'weekend': {
      // A weekend told of in the past, or early in the week without a verb, is the one that is over.
      const past = side.side === 'past';
      const over = the ? past || (side.side === null && origin.dayOfWeek < 4) : past && origin.dayOfWeek < 3;
      const day = plusDays(origin, step !== 0 ? 7 * step : over && origin.dayOfWeek < 6 ? -7 : 0);
      return day && weekendPeriod(day);
    }
    case 'month': {
      const day = plusMonths(origin, step);
      return day && monthPeriod(day.year, day.month);
    }
    case 'quarter': {
      const day = plusMonths(origin, 3 * step);
      return day && quarterPeriod(day.year, Math.ceil(day.month / 3));
    }
    case 'year':
      return yearPeriod(origin.year + step);
    case 'decade':
      return decadePeriod((Math.floor(origin.year / 10) + step) * 10);
    case 'century':
      return centuryPeriod((Math.floor((origin.year - 1) / 100) + step) * 100 + 1);
  }
}

/** "Friday of next week", "March last year", "the 5th of next month". */
export function insideOf(fields: DateFields, of: Meaning, outer: Period, context: ResolveContext): Period {
  if (outer.from === null || outer.to === null) return withXs(fields);
  const { weekday, day, month, season, holiday, quarter } = fields;
  if (weekday !== undefined && month === undefined) {
    const on = of.is === 'period' && of.unit === 'week' ? nthWeekday(outer.from, outer.to, 1, weekday) : null;
    return on === null ? withXs(fields) : dayPeriod(on);
  }
  if (month !== undefined || season !== undefined || holiday !== undefined || quarter !== undefined)
    return resolveFields({ ...fields, year: outer.from.year }, context);
  if (day === undefined) return outer;
  const on = maybeDay(outer.from.year, outer.from.month, day);
  return on === null ? impossible({ day, month: outer.from.month, year: outer.from.year }, context) : dayPeriod(on);
}
