// What a time says in, when that is out: on the calendar where the report’s day or the words give it, else a value with X for
// what is not known and no bounds.
import type { Unit } from '../../lexicon/calendar-words.ts';
import {
  centuryPeriod,
  type Day,
  dayPeriod,
  dayTimex,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  plusDays,
  plusMonths,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import type { Amount, Meaning } from './meaning.ts';
import { granularityOf, type ResolveContext, unbounded } from './resolve-context.ts';
import { insideOf, originIn, pointedPeriod, resolveFields, resolvePointed } from './resolve-named.ts';
import { edgeOf, shareOf } from './resolve-part.ts';
import { pad, timexOfAmounts } from './write-timex.ts';

/** When `meaning` is. Never throws; what cannot be is told to `context.tell` and has a null value. */
export function resolve(meaning: Meaning, context: ResolveContext): Period {
  switch (meaning.is) {
    case 'date':
      return resolveFields(meaning.fields, context);
    case 'slashed':
      return resolveSlashed(meaning, context);
    case 'pointed':
      return resolvePointed(meaning.pointer, meaning.fields, context);
    case 'period':
      return pointedPeriod(meaning.pointer, meaning.unit, context);
    case 'day': {
      const day = context.anchor && plusDays(context.anchor, meaning.days);
      return day ? dayPeriod(day) : unbounded('XXXX-XX-XX', 'day');
    }
    case 'offset':
      return resolveOffset(meaning, context);
    case 'era':
      return meaning.unit === 'decade' ? decadePeriod(meaning.start) : centuryPeriod(meaning.start);
    case 'year-ago':
      return resolveYearAgo(meaning, context);
    case 'again':
      return resolveAgain(meaning.unit, resolve(meaning.of, context), context);
    case 'ancient':
      return unbounded(meaning.timex, 'year');
    case 'fiscal': {
      // Fiscal years begin in another month in each country; TimeML's schema has no code for them (TIDES' FY1999).
      const { timex, granularity } = resolve(meaning.of, context);
      return unbounded(timex, granularity);
    }
    case 'share':
      return shareOf(meaning, resolve(meaning.of, context));
    case 'edge':
      return edgeOf(meaning.edge, resolve(meaning.of, context), context.anchor);
    case 'inside':
      return insideOf(meaning.fields, meaning.of, resolve(meaning.of, context), context);
    case 'week-of': {
      const of = resolve(meaning.of, context);
      return of.from ? weekPeriod(of.from) : unbounded('XXXX-WXX', 'week');
    }
    case 'clock':
      return resolveClock(meaning, context);
    case 'span':
      return resolveSpan(meaning.from, meaning.to, context);
    case 'duration':
      return resolveDuration(meaning.amounts, meaning.window, context.anchor);
    case 'set':
      return unbounded(meaning.timex, granularityOf(meaning.unit));
    case 'reference':
      return unbounded(meaning.timex, null);
  }
}

// Day and month in either order: told apart by a number over twelve, or by lying near the report’s day only one way.
const NEAR = 45;

function resolveSlashed({ first, second, year }: Extract<Meaning, { is: 'slashed' }>, context: ResolveContext): Period {
  const readings = [
    { month: first, day: second },
    { month: second, day: first },
  ].flatMap(({ month, day }) => {
    if (month > 12) return [];
    const period = resolveFields({ year, month, day }, { ...context, tell: () => {} });
    return period.from === null ? [] : [period];
  });
  const { anchor } = context;
  const [one, other] = readings;
  if (one !== undefined && (other === undefined || one.timex === other.timex)) return one;
  if (one === undefined) {
    context.tell('impossible-date', 'there is no such day in either order of day and month');
    return unbounded(null, 'day');
  }
  const near =
    anchor === null ? [] : readings.filter(({ from }) => Math.abs(anchor.until(from!).total({ unit: 'day' })) <= NEAR);
  if (near.length === 1) return near[0]!;
  context.tell('ambiguous-date', 'day and month may stand in either order');
  return unbounded(null, 'day');
}

function resolveOffset(meaning: Extract<Meaning, { is: 'offset' }>, context: ResolveContext): Period {
  const { amount, sign, base } = meaning;
  const of = typeof base === 'object' ? resolve(base, context) : null;
  const origin = base === 'anchor' ? context.anchor : of !== null ? of.from : originIn(context.bases, amount.unit);
  if (meaning.open && context.side.side === 'past') return resolveDuration([amount], null, null);
  // "a profit of $3 million in the third quarter, up from $2 million a year earlier": the quarter of that year; so with months
  const account =
    meaning.compares && amount.unit === 'year' && Number.isInteger(amount.count) ? context.compared : null;
  if (account !== null) return movedAccount(account, sign * amount.count!);
  // "a year earlier" with no date before it: the year before the report's, where the words compare ("up from a year earlier")
  const counted = origin === null && meaning.compares ? context.anchor : origin;
  // "a week from Tuesday", "two weeks before Christmas" are days, since the words name one to count from
  const back = of === null ? null : alike(base as Meaning, of, amount, sign);
  if (back !== null) return back;
  const ofDay =
    of !== null && !meaning.whole && of.granularity === 'day' && amount.unit === 'week' && amount.count !== null;
  const stepped = ofDay ? { count: amount.count * 7, unit: 'day' as const } : amount;
  return offsetFrom(counted, stepped, sign, base === 'anchor' ? context : null);
}

/** A quarter, half, month or year moved by years; its own kind. */
function movedAccount({ timex, from, granularity }: Period, years: number): Period {
  const year = from!.year + years;
  if (granularity === 'quarter') return quarterPeriod(year, Math.ceil(from!.month / 3));
  if (granularity === 'month') return monthPeriod(year, from!.month);
  return /-H[12]$/.test(timex ?? '') ? halfPeriod(year, from!.month === 1 ? 1 : 2) : yearPeriod(year);
}

// the year-ago quarter: of the quarter told of before, else of the report's own; the year-ago period is as long as what is told of
function resolveYearAgo({ unit, nth }: Extract<Meaning, { is: 'year-ago' }>, context: ResolveContext): Period {
  const { account, anchor, bases } = context;
  if (nth !== undefined) {
    const now = account ?? resolveFields({ [unit]: nth }, { ...context, side: { side: 'past', strong: false } });
    if (now.from === null) return now;
    return unit === 'half' ? halfPeriod(now.from.year - 1, nth) : quarterPeriod(now.from.year - 1, nth);
  }
  if (unit === 'quarter' || unit === 'half' || unit === 'period') {
    if (account !== null) return movedAccount(account, -1);
    if (unit === 'half') return unbounded('XXXX-HX', 'range');
  }
  const { compared } = context;
  const named =
    compared?.granularity === unit
      ? compared.from
      : (bases.find(({ from, granularity }) => from !== null && granularity === unit)?.from ?? null);
  const origin = named ?? anchor;
  const of = unit === 'quarter' || unit === 'month' || unit === 'week' ? unit : 'year';
  if (origin === null) return unbounded(XS[of], of);
  if (unit === 'week') {
    const day = plusDays(origin, -364);
    return day === null ? unbounded(XS.week, 'week') : weekPeriod(day);
  }
  return movedAccount({ timex: null, from: origin, to: null, granularity: of }, -1);
}

// the same quarter of 1992: the quarter told of before, in that year
function resolveAgain(unit: 'month' | 'quarter', year: Period, { compared, bases }: ResolveContext): Period {
  const told = [compared, ...bases].find((period) => period?.granularity === unit && period.from !== null);
  if (told == null || year.from === null)
    return unbounded(year.timex === null ? null : `${year.timex}-${XS[unit].slice(5)}`, unit);
  return movedAccount(told, year.from.year - told.from!.year);
}

// "a year ago this month", "two years ago today", "a year ago Tuesday", "a year after March 2014": as fine as what it counts from
function alike(base: Meaning, of: Period, { count, unit }: Amount, sign: 1 | -1): Period | null {
  if (of.from === null || of.to === null || count === null || !Number.isInteger(count) || unit !== 'year') return null;
  if (of.granularity === 'month') {
    const day = plusMonths(of.from, sign * count * 12);
    return day === null ? null : monthPeriod(day.year, day.month);
  }
  if (base.is === 'day') {
    const day = plusMonths(of.from, sign * count * 12);
    return day === null ? null : dayPeriod(day);
  }
  const isWeekday = base.is === 'date' && base.fields.weekday !== undefined && base.fields.day === undefined;
  if (!isWeekday && of.granularity !== 'week') return null;
  const day = plusDays(of.from, sign * Math.round((count * 365.25) / 7) * 7);
  return day === null ? null : isWeekday ? dayPeriod(day) : weekPeriod(day);
}

const XS: Record<Unit, string> = {
  second: 'XXXX-XX-XXTXX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX:XX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function offsetFrom(origin: Day | null, { count, unit }: Amount, sign: 1 | -1, now: ResolveContext | null): Period {
  const grain = unit === 'decade' || unit === 'century' ? 'year' : unit;
  if (count === null) {
    // "years ago", "weeks later"
    if (now !== null) return unbounded(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', null);
    return unbounded(XS[grain], granularityOf(grain));
  }
  const lost = unbounded(XS[grain], granularityOf(grain));
  if (origin === null) return lost;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      if (now?.clock == null) return lost;
      const minutes =
        now.clock.hour * 60 +
        now.clock.minute +
        sign * Math.round(count * (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 0));
      const day = plusDays(origin, Math.floor(minutes / 1440));
      if (day === null) return lost;
      const rest = ((minutes % 1440) + 1440) % 1440;
      return {
        ...dayPeriod(day),
        timex: `${dayTimex(day)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`,
        granularity: 'instant',
      };
    }
    case 'day': {
      const day = plusDays(origin, sign * Math.round(count));
      return day === null ? lost : dayPeriod(day);
    }
    case 'week': {
      const day = plusDays(origin, sign * Math.round(count * 7));
      return day === null ? lost : weekPeriod(day);
    }
    case 'month': {
      const day = plusMonths(origin, sign * count);
      return day === null ? lost : monthPeriod(day.year, day.month);
    }
    case 'quarter': {
      const day = plusMonths(origin, sign * count * 3);
      return day === null ? lost : quarterPeriod(day.year, Math.ceil(day.month / 3));
    }
    default: {
      const times = unit === 'decade' ? 120 : unit === 'century' ? 1200 : 12;
      const day = plusMonths(origin, sign * count * times);
      return day === null
        ? lost
        : Number.isInteger(count) || unit !== 'year'
          ? yearPeriod(day.year)
          : monthPeriod(day.year, day.month);
    }
  }
}

function resolveDuration(amounts: readonly Amount[], window: 'past' | 'future' | null, anchor: Day | null): Period {
  const unit = amounts[0]?.unit ?? 'day';
  const value = unbounded(timexOfAmounts(amounts), granularityOf(unit));
  if (window === null || anchor === null || granularityOf(unit) === 'instant') return value;
  const sign = window === 'past' ? -1 : 1;
  let end: Day | null = anchor;
  for (const amount of amounts) {
    if (end === null || amount.count === null) {
      end = null;
      break;
    }
    end = movedBy(end, amount, sign);
  }
  return window === 'past' ? { ...value, from: end, to: anchor } : { ...value, from: anchor, to: end };
}

function movedBy(day: Day, { count, unit }: Amount, sign: 1 | -1): Day | null {
  if (unit === 'day') return plusDays(day, sign * Math.round(count!));
  if (unit === 'week') return plusDays(day, sign * Math.round(count! * 7));
  const times = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as string];
  return times === undefined ? day : plusMonths(day, sign * count! * times);
}

function resolveClock({ at, day, spoken }: Extract<Meaning, { is: 'clock' }>, context: ResolveContext): Period {
  const told = day === null ? null : resolve(day, context);
  const own = spoken && context.side.side !== 'past' ? null : context.anchor;
  // "The ship left Tuesday. It sank at 5 a.m.": what is told of the past goes on with the day named before
  const before = context.side.side === 'past' ? context.lastDay : null;
  const on = told !== null ? told.from : (context.day ?? before ?? own);
  // A time of day without a date, far from any: the value keeps the clock alone.
  const date = told !== null ? (told.timex ?? 'XXXX-XX-XX') : on === null ? 'XXXX-XX-XX' : dayTimex(on);
  if (typeof at === 'string') return { timex: `${date}T${at}`, from: on, to: on, granularity: 'day' };
  return { timex: `${date}T${pad(at.hour)}:${pad(at.minute)}`, from: on, to: on, granularity: 'instant' };
}

function resolveSpan(from: Meaning, to: Meaning, context: ResolveContext): Period {
  const first = resolve(from, context);
  const last = resolve(to, context);
  const timex = first.timex === null || last.timex === null ? null : `${first.timex}/${last.timex}`;
  // Without a year both ends must fall into one: "Dec. 30-31" never runs backwards.
  const ordered = first.from !== null && last.to !== null && daysOrder(first.from, last.to);
  return { timex, from: ordered ? first.from : null, to: ordered ? last.to : null, granularity: 'range' };
}

const daysOrder = (from: Day, to: Day) => dayTimex(from) <= dayTimex(to);
