// A period and the part of it that the words name in, that part out.
import type { Edge } from '../../lexicon/time-words.ts';
import {
  type Day,
  dayPeriod,
  daysBetween,
  halfPeriod,
  nthWeekday,
  type Period,
  plusDays,
  plusMonths,
  quarterPeriod,
} from './calendar.ts';
import type { Meaning } from './meaning.ts';

/**
 * "late 2016", "mid-March": the value stays the period's (TIMEX3 tells the edge by MOD), the bounds are its first, middle or last
 * third, counted in whole years, months or days; "earlier this month" ends and "later this year" begins at `anchor`.
 */
export function edgeOf(edge: Edge, period: Period, anchor: Day | null): Period {
  const { from, to, granularity } = period;
  if (from === null || to === null || granularity === 'instant' || daysBetween(from, to) === 0) return period;
  if (edge === 'so-far') return anchor !== null && holds(from, to, anchor) ? { ...period, to: anchor } : period;
  if (edge === 'still') return anchor !== null && holds(from, to, anchor) ? { ...period, from: anchor } : period;
  const [first, second] = thirdsOf(from, to);
  switch (edge) {
    case 'start':
      return { ...period, to: plusDays(first, -1) };
    case 'mid':
      // two days have no middle: “mid next weekend”
      return daysBetween(first, second) > 0 ? { ...period, from: first, to: plusDays(second, -1) } : period;
    case 'end':
      return { ...period, from: second };
  }
}

const holds = (from: Day, to: Day, day: Day) => daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0;

/** The first days of the second and of the last third: of a month the 11th and 21st, of a year 1 May and 1 September. */
function thirdsOf(from: Day, to: Day): [Day, Day] {
  const days = daysBetween(from, to) + 1;
  if (days <= 7)
    return days < 3 ? [to, to] : [plusDays(from, Math.floor(days / 3))!, plusDays(from, Math.floor(days / 3) * 2)!];
  if (days <= 31) return [plusDays(from, 10)!, plusDays(from, 20)!];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const years = months / 12;
  if (years >= 10)
    return [plusMonths(from, Math.round(years * 0.35) * 12)!, plusMonths(from, Math.round(years * 0.65) * 12)!];
  return [plusMonths(from, Math.round(months / 3))!, plusMonths(from, Math.round((months * 2) / 3))!];
}

/** "the first half of 2031", "the second quarter of next year", "the third week of March", "the first Monday in May". */
export function shareOf({ part, nth, weekday }: Extract<Meaning, { is: 'share' }>, period: Period): Period {
  const { from, to, timex } = period;
  const lost: Period = {
    timex: timex === null ? null : unknownShare(part, nth, timex),
    from: null,
    to: null,
    granularity:
      part === 'quarter'
        ? 'quarter'
        : part === 'week'
          ? 'week'
          : part === 'weekday' || part === 'day'
            ? 'day'
            : 'range',
  };
  if (from === null || to === null) return lost;
  const isYear = period.granularity === 'year' && from.month === 1 && from.day === 1 && to.month === 12;
  switch (part) {
    case 'half': {
      const half = nth === -1 ? 2 : nth;
      if (half > 2) return lost;
      if (isYear) return halfPeriod(from.year, half);
      const middle = middleOf(from, to);
      return {
        timex,
        from: half === 1 ? from : middle,
        to: half === 1 ? plusDays(middle, -1) : to,
        granularity: 'range',
      };
    }
    case 'quarter': {
      const quarter = nth === -1 ? 4 : nth;
      return isYear && quarter <= 4 ? quarterPeriod(from.year, quarter) : lost;
    }
    case 'third': {
      const edge = nth === 1 ? 'start' : nth === 2 ? 'mid' : 'end';
      return { ...edgeOf(edge, period, null), granularity: 'range' };
    }
    case 'week': {
      const first = nth === -1 ? plusDays(to, -6) : plusDays(from, (nth - 1) * 7);
      const last = first === null ? null : plusDays(first, 6);
      if (first === null || last === null || daysBetween(first, to) < 0) return lost;
      return { timex, from: first, to: daysBetween(last, to) < 0 ? to : last, granularity: 'week' };
    }
    case 'day': {
      const day = nth === -1 ? to : plusDays(from, nth - 1);
      return day === null || daysBetween(day, to) < 0 ? lost : dayPeriod(day);
    }
    case 'weekday': {
      const day = weekday === undefined ? null : nthWeekday(from, to, nth, weekday);
      return day === null ? lost : dayPeriod(day);
    }
  }
}

function unknownShare(part: string, nth: number, timex: string): string {
  const isYear = /^[\dX]{4}$/.test(timex);
  if (part === 'half' && isYear) return `${timex}-H${nth === -1 ? 2 : nth}`;
  if (part === 'quarter' && isYear) return `${timex}-Q${nth === -1 ? 4 : nth}`;
  if (part === 'day') return 'XXXX-XX-XX';
  return timex;
}

function middleOf(from: Day, to: Day): Day {
  const days = daysBetween(from, to) + 1;
  if (days <= 92) return plusDays(from, days <= 31 ? 15 : Math.ceil(days / 2))!;
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return plusMonths(from, Math.floor(months / 2))!;
}
