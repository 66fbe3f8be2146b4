// The periods of several gauges in; one axis for all of them out, with the periods that none of them has.
import type { PeriodLength } from './gauges-asked.ts';

export interface PeriodSpan {
  readonly name: string;
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
/** Periods of an axis: a date read wrong by a century must not make a thousand columns. */
const MOST = 1200;

/** From the first to the last of `periods`, each once; names of those that were missing are their first days. */
export function fillPeriods(periods: readonly PeriodSpan[], by: PeriodLength): PeriodSpan[] {
  const known = new Map(periods.map((period) => [period.from, period]));
  const firsts = [...known.keys()].sort();
  const last = firsts.at(-1);
  const filled: PeriodSpan[] = [];
  for (let from = firsts[0]; from !== undefined && last !== undefined && from <= last && filled.length < MOST; ) {
    const next = nextOf(from, by);
    filled.push(known.get(from) ?? { name: from, from, to: isoOf(Date.parse(next) - DAY) });
    from = next;
  }
  return filled;
}

function nextOf(from: string, by: PeriodLength): string {
  const date = new Date(from);
  if (by === 'week') return isoOf(date.getTime() + 7 * DAY);
  return isoOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + (by === 'month' ? 1 : 3), 1));
}

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
