// A day in, the week, month or quarter that it lies in out.
export const PERIODS = ['week', 'month', 'quarter'] as const;
export type PeriodLength = (typeof PERIODS)[number];

export interface Period {
  /** “2031-W07”, “2031-02”, “2031-Q1”: sorts by time. */
  readonly name: string;
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const two = (n: number) => String(n).padStart(2, '0');

/** `day`: days from 1970-01-01. Weeks are those of ISO 8601: from Monday, numbered by the year of their Thursday. */
export function periodOf(day: number, length: PeriodLength): Period {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (length === 'week') {
    const monday = day - ((date.getUTCDay() + 6) % 7);
    const thursday = new Date((monday + 3) * DAY);
    const first = Date.UTC(thursday.getUTCFullYear(), 0, 1) / DAY;
    const week = Math.floor((monday + 3 - first) / 7) + 1;
    return { name: `${thursday.getUTCFullYear()}-W${two(week)}`, from: iso(monday * DAY), to: iso((monday + 6) * DAY) };
  }
  const months = length === 'month' ? 1 : 3;
  const begin = month - (month % months);
  return {
    name: length === 'month' ? `${year}-${two(month + 1)}` : `${year}-Q${begin / 3 + 1}`,
    from: iso(Date.UTC(year, begin, 1)),
    to: iso(Date.UTC(year, begin + months, 0)),
  };
}
