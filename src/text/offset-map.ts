// Maps offsets of a text to the offsets of the source it was made from (HTML), run by run.
// In: runs in text order. Out: a look-up from a span of the text to a stretch of the source.
//
//   source   <p>Costane &amp; Okker</p>
//               └──┬───┘└─┬─┘└─┬──┘
//   text        Costane   &  Okker        three runs: 8 = 8, 5 → 1, 6 = 6
import type { Span } from '../record/span.ts';
import { firstEndingAfter } from './first-ending-after.ts';

/** One run in which text and source advance together (length = both), or a piece of text made from another source stretch. */
export interface OffsetRun {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** Runs in text order; text between two runs (a line break put between blocks) has no source of its own. */
export interface OffsetMap {
  readonly runs: readonly OffsetRun[];
  /** The source stretch from the first to the last character that `span` was made from; null when it has none. */
  toSource(span: Span): { sourceStart: number; sourceEnd: number } | null;
}

/**
 * The map over `runs`: non-empty stretches of text and source, in text order and without overlap in the text. Their
 * sources mostly stand in the same order; not always, since HTML moves text that is astray in a table before the table.
 * A run whose two lengths are equal is followed unit by unit; of any other run the whole source stretch is given, since
 * half a character reference means nothing. Laws: `toSource` is monotone (a wider span gives a stretch that holds the
 * narrower one's); an empty span, or one wholly between runs, gives null. A look-up costs O(log runs), and O(runs in the
 * span) where sources are out of order.
 * Throws RangeError when the runs are not as said: that is a fault of the caller, never of a report.
 */
export function createOffsetMap(runs: readonly OffsetRun[]): OffsetMap {
  let isOrdered = true;
  for (let i = 0; i < runs.length; i++) {
    const { start, end, sourceStart, sourceEnd } = runs[i]!;
    const before = runs[i - 1];
    if (start >= end || sourceStart >= sourceEnd) throw new RangeError(`empty run ${i}: ${JSON.stringify(runs[i])}`);
    if (start < (before?.end ?? 0))
      throw new RangeError(`run ${i} overlaps the one before: ${JSON.stringify(runs[i])}`);
    if (sourceStart < (before?.sourceEnd ?? 0)) isOrdered = false;
  }

  return {
    runs,
    toSource({ start, end }) {
      if (start >= end) return null;
      const firstIndex = firstEndingAfter(runs, start);
      const touched = firstEndingAfter(runs, end - 1);
      // The last run is the one that holds the last unit, or, when that lies between runs, the one before.
      const lastIndex = (runs[touched]?.start ?? end) < end ? touched : touched - 1;
      if (firstIndex > lastIndex) return null;
      let sourceStart = Number.POSITIVE_INFINITY;
      let sourceEnd = 0;
      for (let i = firstIndex; i <= lastIndex; i += isOrdered ? Math.max(1, lastIndex - firstIndex) : 1) {
        const run = runs[i]!;
        const skipped = isLinear(run) ? Math.max(0, start - run.start) : 0;
        const dropped = isLinear(run) ? Math.max(0, run.end - end) : 0;
        sourceStart = Math.min(sourceStart, run.sourceStart + skipped);
        sourceEnd = Math.max(sourceEnd, run.sourceEnd - dropped);
      }
      return { sourceStart, sourceEnd };
    },
  };
}

/** Whether text and source advance together in `run`. */
export function isLinear(run: OffsetRun): boolean {
  return run.end - run.start === run.sourceEnd - run.sourceStart;
}
