// Piece runs in, spans of the report's text out; where a content reaches into quotation marks, it takes all between them.
import type { Span } from '../../record/span.ts';
import type { Pieces } from '../../understand/encoder/wordpiece.ts';
import type { Quotation, Reading } from '../../understand/reading.ts';
import { trimDateline } from '../statements/trim-dateline.ts';
import type { Attribution, PieceRun } from './decode-window.ts';

export interface AttributionSpans {
  readonly cue: Span;
  readonly source: Span | null;
  /** In text order, without overlap. */
  readonly contents: readonly Span[];
  readonly score: number;
}

/** The characters of an attribution of `reading`. */
export function spansOfAttribution(reading: Reading, pieces: Pieces, attribution: Attribution): AttributionSpans {
  const cue = spanOfRun(pieces, attribution.cue);
  const contents = mergeTouching(
    attribution.contents
      .map((run) => takeWholeQuotations(spanOfRun(pieces, run), reading.quotations, cue))
      .flatMap((span) => cutAway(span, cue))
      .map((span) => trimDateline(reading, span))
      .sort((a, b) => a.start - b.start),
  );
  return {
    cue,
    source: attribution.source && spanOfRun(pieces, attribution.source),
    contents,
    score: attribution.score,
  };
}

/** From the first piece to the end of the last piece's word. */
function spanOfRun(pieces: Pieces, [first, last]: PieceRun): Span {
  let end = last;
  while (end + 1 < pieces.length && pieces.heads[end + 1] === 0) end++;
  return { start: pieces.starts[first]!, end: pieces.ends[end]! };
}

/**
 * Catches "“We will meet in Sund and [have met before,]” she said" → all within the marks: they belong to whoever said a part
 * of it. Must not reach over a quotation that holds the cue itself: “I [think] [that we will stay],” she said.
 */
function takeWholeQuotations(span: Span, quotations: readonly Quotation[], cue: Span): Span {
  let { start, end } = span;
  for (const { spans } of quotations)
    for (const piece of spans) {
      if (piece.start >= end || piece.end <= start) continue;
      if (cue.start < piece.end && cue.end > piece.start) continue;
      start = Math.min(start, piece.start);
      end = Math.max(end, piece.end);
    }
  return { start, end };
}

/** `span` without the characters of `hole`: none, one or two spans. */
function cutAway(span: Span, hole: Span): Span[] {
  if (hole.end <= span.start || hole.start >= span.end) return [span];
  const parts = [
    { start: span.start, end: Math.min(span.end, hole.start) },
    { start: Math.max(span.start, hole.end), end: span.end },
  ];
  return parts.filter((part) => part.end > part.start);
}

function mergeTouching(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
