// Maps offsets of a text to the offsets of the source it was made from, and back.
import type { Span } from '../record/span.ts';

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
