// What is done to a content's spans once they are found: cut, trimmed, joined. In: spans of the report's text, out: the same.
import type { Span } from '../../record/span.ts';

/** `span` without the characters of `hole`: none, one or two spans. */
export function cutAway(span: Span, hole: Span): Span[] {
  if (hole.end <= span.start || hole.start >= span.end) return [span];
  const parts = [
    { start: span.start, end: Math.min(span.end, hole.start) },
    { start: Math.max(span.start, hole.end), end: span.end },
  ];
  return parts.filter((part) => part.end > part.start);
}

/** Without white space at both ends, the comma that a cut leaves in front and the mark of a quoted line (“> We stay”); empty when that was all. */
export function trimEdges(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && (/[\s,]/.test(text[from]!) || (text[from] === '>' && /\s/.test(text[from + 1] ?? '')))) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** `spans`, which stand in order, without overlap: those that touch become one. */
export function mergeTouching(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
