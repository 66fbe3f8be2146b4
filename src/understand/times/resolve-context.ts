// What resolution knows besides the words themselves.
import type { Unit } from '../../lexicon/calendar-words.ts';
import type { Day, Granularity, Period } from './calendar.ts';
import type { Side } from './tense.ts';

export interface ResolveContext {
  /** The day the report was written or published. */
  readonly anchor: Day | null;
  /** The clock of that day, where known. */
  readonly clock: { readonly hour: number; readonly minute: number } | null;
  /** The last date named before in the text. */
  readonly base: Period | null;
  /** The last day named in the same sentence, for a time of day without one. */
  readonly day: Day | null;
  readonly side: Side;
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
