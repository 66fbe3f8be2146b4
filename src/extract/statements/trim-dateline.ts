// Content spans in, the same without the dateline that a report's first sentence begins with.
import { findColonDateline, findDateline, LONGEST_DATELINE } from '../../read/find-dateline.ts';
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading } from '../../understand/reading.ts';

/**
 * `span` from behind the dateline, where it begins with one or inside one.
 * Catches "[DROVNY (Meridian) – The convoy has left], Varga said" and "SUND, [March 2 — Ferries will stop], the union said"; must
 * not touch a place or a day named inside a sentence.
 */
export function trimDateline({ report, paragraphs }: Pick<Reading, 'report' | 'paragraphs'>, span: Span): Span {
  const paragraph = paragraphs[firstEndingAfter(paragraphs, span.start)];
  const within = paragraph === undefined ? -1 : span.start - paragraph.start;
  if (paragraph === undefined || within < 0 || within >= LONGEST_DATELINE) return span;
  const text = report.text.slice(paragraph.start, paragraph.end);
  const place = report.dateline?.place ?? null;
  const found = findDateline(text) ?? (place !== null && text.startsWith(place) ? findColonDateline(text) : null);
  const start = paragraph.start + (found?.length ?? 0);
  return found === null || start <= span.start || start >= span.end ? span : { start, end: span.end };
}
