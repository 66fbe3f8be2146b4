// Content spans in, the same without the dateline that a report's first sentence begins with.
import { findDateline } from '../../read/find-dateline.ts';
import type { Span } from '../../record/span.ts';
import type { Reading } from '../../understand/reading.ts';

/**
 * `span` from behind the dateline, where it begins with one.
 * Catches "[DROVNY (Meridian) – The convoy has left], Varga said"; must not touch a place named inside a sentence.
 */
export function trimDateline({ report, paragraphs }: Reading, span: Span): Span {
  if (!paragraphs.some(({ start }) => start === span.start)) return span;
  const found = findDateline(report.text.slice(span.start, span.end));
  return found === null || span.start + found.length >= span.end
    ? span
    : { start: span.start + found.length, end: span.end };
}
