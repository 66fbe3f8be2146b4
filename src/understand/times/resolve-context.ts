// What resolution knows besides the words themselves.
import type { Unit } from '../../lexicon/calendar-words.ts';
import type { Day, Granularity, Period } from './calendar.ts';
import type { Side } from './tense.ts';

export interface ResolveContext {
  /** The day the report was written or published. */
  readonly anchor: Day | null;
  /** The clock of that day, where known. */
  readonly clock: { readonly hour: number; readonly minute: number } | null;
  /** Dates that the text named before, the last first. */
  readonly bases: readonly Period[];
  /** The quarter or half that accounts were told for last. */
  readonly account: Period | null;
  /** What a figure "a year earlier" is of: the quarter, half or month named last. */
  readonly compared: Period | null;
  /** The last day named in the same sentence, for a time of day without one. */
  readonly day: Day | null;
  /** The last day named in the sentences just before. */
  readonly lastDay: Day | null;
  readonly side: Side;
  /** The day that each weekday (1 to 7) named before in the text was. */
  readonly weekdays: ReadonlyMap<number, Day>;
  /** The year in which each month named before without one lies, where a verb told that it is to come. */
  readonly months: ReadonlyMap<number, number>;
  /** Told as the news of the report's own day: beside a verb of saying, or in its first sentence. */
  readonly fresh: boolean;
  readonly tell: (rule: string, reason: string) => void;
}

/** A value without bounds. */
export const unbounded = (timex: string | null, granularity: Granularity | null): Period => ({
  timex,
  from: null,
  to: null,
  granularity,
});

/** The granularity of a time told in `unit`. */
export function granularityOf(unit: Unit): Granularity {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return 'instant';
    case 'century':
      return 'range';
    default:
      return unit;
  }
}
