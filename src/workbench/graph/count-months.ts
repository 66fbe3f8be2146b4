// Days in, how many fall into each month out, every month from the first to the last.

export interface MonthCount {
  /** "2031-07" */
  readonly month: string;
  /** Its first and last day. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A day far from all others (a slip of a report) would make a strip of thousands of empty months. */
const MOST_MONTHS = 600;

/** The last 600 months where there are more. Days that are none, and null, are left out. */
export function countMonths(days: readonly (string | null)[]): MonthCount[] {
  const counts = new Map<number, number>();
  for (const day of days) {
    const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(day ?? '') ?? [];
    if (year === undefined) continue;
    const number = Number(year) * 12 + Number(month) - 1;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const last = Math.max(...counts.keys());
  const first = Math.max(Math.min(...counts.keys()), last - MOST_MONTHS + 1);
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const number = first + n;
    const [year, month] = [Math.floor(number / 12), number % 12];
    const end = new Date(0);
    end.setUTCFullYear(year, month + 1, 0);
    const name = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
    return {
      month: name,
      from: `${name}-01`,
      to: `${name}-${String(end.getUTCDate()).padStart(2, '0')}`,
      count: counts.get(number) ?? 0,
    };
  });
}
