// In: the text of a plain report. Out: the report, with what its first lines say about it. The text is kept exactly:
// line ends, blanks and all. A byte order mark is not text; it is taken off where bytes become text (decode-bytes.ts).
import { findCredits } from './find-credits.ts';
import { makeReport, type ReadMeta } from './make-report.ts';
import type { ReadOutcome } from './read-outcome.ts';

/** Reads a plain text. Fields in `meta` win over what the text says. Never throws for a bad text. */
export function readText(text: string, meta: ReadMeta): ReadOutcome {
  const credits = findCredits(text, meta.title);
  // A day that only the headline tells is none beside the one on which it was sent.
  const isDoubted = credits.doubts.length > 0 && Boolean(meta.otherwise?.published);
  return makeReport(
    text,
    {
      ...meta,
      title: meta.title ?? credits.title,
      byline: meta.byline ?? credits.byline,
      agency: meta.agency ?? credits.agency,
      dateline: meta.dateline ?? credits.dateline,
      outlet: meta.outlet ?? credits.outlet,
      published: meta.published ?? (isDoubted ? null : credits.published),
      url: meta.url ?? credits.url,
    },
    meta,
    meta.published || isDoubted ? [] : credits.doubts,
  );
}
