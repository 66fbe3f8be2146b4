// In: a report's text, the statement that was hit, and a way to mark words. Out: the stretch to show, and the hits in it.
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { chooseSnippet } from '../choose-snippet.ts';
import type { ReportSummary, SearchHit } from '../contract.ts';

/** Where the words asked for stand in a text. */
export type Mark = (text: string) => Span[];

/** `statement`: null where reports are searched. */
export function showHit(report: ReportSummary, text: string, statement: Statement | null, mark: Mark): SearchHit {
  const { snippet, hits } = statement
    ? chooseSnippet(text, markStatement(text, statement, mark), hullOf(statement, text))
    : chooseSnippet(text, mark(text));
  return {
    report,
    entryId: statement?.id ?? null,
    snippet,
    snippetText: text.slice(snippet.start, snippet.end),
    hits,
  };
}

/** The hits in the statement's own words; the whole source where only the name behind it was found ("she" for Ingrid Solvane). */
function markStatement(text: string, { source, content }: Statement, mark: Mark): Span[] {
  const pieces = [...source.spans, ...content.spans].sort((a, b) => a.start - b.start);
  const hits = pieces.flatMap((piece) =>
    mark(text.slice(piece.start, piece.end)).map(({ start, end }) => ({
      start: piece.start + start,
      end: piece.start + end,
    })),
  );
  return hits.length > 0 ? hits : (source.spans.length > 0 ? source.spans : content.spans).slice(0, 1);
}

/** From the statement's first character to its last. */
function hullOf({ source, cue, content }: Statement, text: string): Span {
  const spans = [...source.spans, ...cue.spans, ...content.spans];
  if (spans.length === 0) return { start: 0, end: text.length };
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
