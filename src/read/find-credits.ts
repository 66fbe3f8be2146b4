// In: a report's text. Out: its headline, byline, agency and dateline, read from its first lines and its last words.
//
//   Pact and Tarsk agree on talks            title: stands alone, no final stop, a blank line or a byline follows
//   (blank line)
//   By Mara Lindt                            byline
//   (blank line)
//   CORVESSA, March 3 (Meridian) — The …     dateline and agency: the body starts here
import type { Dateline } from '../record/news-report.ts';
import type { Span } from '../record/span.ts';
import { type FoundByline, findByline, findEndCredit } from './find-byline.ts';
import { findDateline } from './find-dateline.ts';

export interface Credits {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly dateline: Dateline | null;
}

/** How far the head of a report reaches. A long headline has 150 units, a standfirst 400. */
const HEAD_UNITS = 4_000;
const HEAD_LINES = 8;
const LONGEST_TITLE = 250;
const ENDING_UNITS = 800;

interface Line extends Span {
  readonly text: string;
  /** Whether a blank line, or the end of the text, comes next. */
  readonly standsAlone: boolean;
}

/** What the first lines and the last words of `text` say about it. Fields are slices of the text. */
export function findCredits(text: string): Credits {
  const lines = headLines(text);
  const title = findTitle(lines);
  let byline: string | null = null;
  let agency: string | null = null;
  let dateline: Dateline | null = null;
  let bodyLines = 0;
  for (const line of title ? lines.slice(1) : lines) {
    const filed = findDateline(line.text);
    if (filed) {
      dateline = filed.dateline;
      agency = filed.agency ?? agency;
      break;
    }
    const written: FoundByline | null = byline === null ? findByline(line.text) : null;
    if (written) {
      byline = written.byline;
      agency = written.agency;
    } else if (isBody(line) && ++bodyLines > 1) {
      break; // a standfirst may come first; what looks like a dateline further down is another item's, or nobody's
    }
  }
  byline ??= findEndCredit(text.slice(-ENDING_UNITS));
  return {
    title: title?.text ?? null,
    titleSpan: title && { start: title.start, end: title.end },
    byline,
    agency,
    dateline,
  };
}

/** Catches "Pact and Tarsk agree on talks" over a body. Must not catch a first sentence, a dateline or a byline. */
function findTitle(lines: readonly Line[]): Line | null {
  const [first, second] = lines;
  if (!first || !second || first.text.length > LONGEST_TITLE) return null;
  if (!first.standsAlone && findByline(second.text) === null) return null;
  // "Pact agrees on talks." with a full stop is a headline only where the report starts right after it.
  const isFollowed = findDateline(second.text) !== null || findByline(second.text) !== null;
  // "Will Tarsk sign?" may be a headline; “Will Tarsk sign?” in quotation marks is speech.
  if (!isFollowed && /[.…:;,]["”’»]?$|[!?]["”’»]$/.test(first.text)) return null;
  if (findDateline(first.text) || (findByline(first.text) && lines.length > 1)) return null;
  return first;
}

/** A line that ends like a sentence and is longer than any standfirst's first words. */
const isBody = (line: Line) => line.text.length > 60 && /[.!?…]["”’»)]*$/.test(line.text);

/** The first lines that are not blank, white space at both ends left out. */
function headLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at < text.length && at < HEAD_UNITS && lines.length < HEAD_LINES) {
    const end = endOfLine(text, at);
    const start = at + text.slice(at, end).search(/\S|$/);
    const lineText = text.slice(start, end).trimEnd();
    const next = nextLine(text, end);
    if (lineText !== '') {
      const standsAlone = next >= text.length || text.slice(next, endOfLine(text, next)).trim() === '';
      lines.push({ start, end: start + lineText.length, text: lineText, standsAlone });
    }
    at = next;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return i;
  }
  return text.length;
}

/** Start of the line after the line end at `end`; CRLF is one line end. */
function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}
