// When something awaited is due: what its reports tell in, how exact that is and how the page says it out.
import type { Standing } from '../../record/standing.ts';
import { formatDate, formatInterval } from '../components/format-date.ts';

export interface Due {
  /**
   * `days`: on these very days. `within`: on some day of a stretch that is told no closer (“in September”). `until`: by a day at the latest.
   * `since`: from a day on. `none`: no day is told.
   */
  readonly how: 'days' | 'within' | 'until' | 'since' | 'none';
  /** ISO days, both inclusive; null for an open end. */
  readonly from: string | null;
  readonly to: string | null;
  readonly says: string;
  /** The report's own words for it, where they say more than the dates. */
  readonly told: string | null;
}

/** Granularities that name days and no stretch around them. */
const EXACT: ReadonlySet<string | null> = new Set(['instant', 'day', 'range']);
/** A longer range ("the second half of June") is a stretch in which a day is meant, not a meeting of so many days. */
const MOST_DAYS = 9;

/** Where `due` was moved by a later report, that day stands. */
export function dueOf({ by, from, due, kind }: Pick<Standing, 'by' | 'from' | 'due' | 'kind'>): Due {
  const told = by?.text ?? null;
  if (due !== null && by !== null && by.to !== due) {
    const first = from !== null && from <= due && from > (by.to ?? '') ? from : due;
    return { how: 'days', from: first, to: due, says: formatInterval(first, due), told: null };
  }
  const [start, end] = [by?.from ?? from, by?.to ?? due];
  if (start === null && end === null) return { how: 'none', from: null, to: null, says: 'no day told', told };
  if (end === null) return { how: 'since', from: start, to: null, says: `from ${formatDate(start!)} on`, told };
  if (start === null) return { how: 'until', from: null, to: end, says: `by ${formatDate(end)}`, told };
  const isExact = EXACT.has(by?.granularity ?? 'day') && daysOf(start, end) <= MOST_DAYS;
  if (isExact) return { how: 'days', from: start, to: end, says: formatInterval(start, end), told };
  // a promise for “within 30 days” is due by the last of them
  if (kind === 'commitment' && by?.granularity === 'day')
    return { how: 'until', from: start, to: end, says: `by ${formatDate(end)}`, told };
  return { how: 'within', from: start, to: end, says: `some time ${within(start, end)}`, told };
}

const daysOf = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** "in Sept 2031", "in 2031", "from 16 to 30 June 2031". */
function within(from: string, to: string): string {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).getUTCDate();
  if (from.endsWith('-01') && to === `${month}-${lastOfMonth}`) return `in ${formatDate(month)}`;
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `in ${year}`;
  return `from ${formatDate(from)} to ${formatDate(to)}`;
}
