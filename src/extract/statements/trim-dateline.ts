// Content spans in, the same without the dateline that a report's first sentence begins with.
import { findColonDateline, findDateline } from '../../read/find-dateline.ts';
import type { Span } from '../../record/span.ts';
import type { Reading } from '../../understand/reading.ts';

/** The longest dateline that findDateline looks for, in units. */
const LONGEST = 160;

/**
 * `span` from behind the dateline, where it begins with one or inside one.
 * Catches "[DROVNY (Meridian) – The convoy has left], Varga said" and "SUND, [March 2 — Ferries will stop], the union said"; must
 * not touch a place or a day named inside a sentence.
 */
export function trimDateline({ report, paragraphs }: Pick<Reading, 'report' | 'paragraphs'>, span: Span): Span {
  const paragraph = paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  if (paragraph === undefined || span.start - paragraph.start >= LONGEST) return span;
  const text = report.text.slice(paragraph.start, paragraph.end);
  const place = report.dateline?.place ?? null;
  const found = findDateline(text) ?? (place !== null && text.startsWith(place) ? findColonDateline(text) : null);
  const start = paragraph.start + (found?.length ?? 0);
  return found === null || start <= span.start || start >= span.end ? span : { start, end: span.end };
}
