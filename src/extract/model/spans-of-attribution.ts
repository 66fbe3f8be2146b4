// Piece runs in, spans of the report's text out; where a content reaches into quotation marks, it takes all between them.
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Pieces } from '../../understand/encoder/wordpiece.ts';
import type { Quotation, Reading } from '../../understand/reading.ts';
import { trimDateline } from '../statements/trim-dateline.ts';
import { cutAway, mergeTouching, trimEdges } from './content-spans.ts';
import type { Attribution, PieceRun } from './decode-window.ts';
import { keepSpoken } from './keep-spoken.ts';

export interface AttributionSpans {
  readonly cue: Span;
  readonly source: Span | null;
  /** In text order, without overlap. */
  readonly contents: readonly Span[];
  readonly score: number;
}

/** The characters of an attribution of `reading`. */
export function spansOfAttribution(reading: Reading, pieces: Pieces, attribution: Attribution): AttributionSpans {
  const put = withPut(reading, spanOfRun(reading, pieces, attribution.cue));
  const { text } = reading.report;
  const run = attribution.source && spanOfRun(reading, pieces, attribution.source);
  const auxiliary = run === null ? 0 : auxiliaryBetween(text, run, put);
  const cue = { start: put.start - auxiliary, end: put.end };
  const found = mergeTouching(
    attribution.contents
      .flatMap((run) => keepParagraphs(reading, spanOfRun(reading, pieces, run), cue))
      .map((span) => takeWholeQuotations(span, reading.quotations, cue))
      .map((span) => insideMarks(reading, span, cue))
      .map((span) => withoutAnothers(text, span, cue))
      .flatMap((span) => cutAway(span, cue).map((part) => trimEdges(reading.report.text, part)))
      .filter(({ start, end }) => start < end)
      .map((span) => trimDateline(reading, span))
      .sort((a, b) => a.start - b.start),
  );
  const contents = keepSpoken(reading, found, cue);
  return {
    cue,
    source:
      run &&
      withoutComma(
        text,
        trimDateline(
          reading,
          onOneLine(
            text,
            { start: run.start, end: Math.min(run.end, run.start < cue.start ? cue.start : run.end) },
            cue,
          ),
        ),
      ),
    contents,
    score: attribution.score,
  };
}

/**
 * From the first piece to the end of the last piece's word, and on to the end of a token that the pieces cut: "spends 4[.1] per
 * cent", "U.S[.]".
 */
export function spanOfRun({ tokens }: Reading, pieces: Pieces, [first, last]: PieceRun): Span {
  let end = last;
  while (end + 1 < pieces.length && pieces.heads[end + 1] === 0) end++;
  const span = { start: pieces.starts[first]!, end: pieces.ends[end]! };
  const from = tokens[firstEndingAfter(tokens, span.start)];
  const to = tokens[firstEndingAfter(tokens, span.end - 1)];
  return {
    start: from && from.start < span.start ? from.start : span.start,
    end: to && to.start < span.end && to.end > span.end ? to.end : span.end,
  };
}

/** Units from “Tarsk [has] ▸agreed◂” to the cue: the auxiliary is of the verb, not of who speaks. Must not touch somebody called Will. */
function auxiliaryBetween(text: string, source: Span, cue: Span): number {
  if (source.start >= cue.start || source.end > cue.start) return 0;
  const words = text.slice(source.start, cue.start);
  const last = /\s((?:has|have|had|is|are|was|were|will|would)(?:\s(?:not|also|now|already))?\s+)$/.exec(words)?.[1];
  return last !== undefined && source.end > cue.start - last.length ? last.length : 0;
}

/** What a clause behind a semicolon gives to another: “[; organisers put] the number at”, “[; the ministry speaks of] four”. */
const ANOTHERS =
  /;\s+(?!(?:he|she|it|they|we|i|you|that|this|who|which|there)\s)(?:(?:the|an?|some|other|local|state|his|her|its|their)\s)?(?:[\p{L}’'-]+\s){1,4}?(?:puts?\s(?:it|them|that|(?:the|their|its)\s[\p{L} ]{3,30}?)\sat|says?|said|sp(?:eaks?|oke)\sof|counts?|counted|estimates?|estimated|claims?|claimed|den(?:y|ies|ied)|disputes?|disputed|reports?|reported)\s/iu;

/** “Police say 2,000 came[; organisers put the number at 5,000]”. Must not touch “the gates hold; the lock does too”, nor what is quoted. */
function withoutAnothers(text: string, span: Span, cue: Span): Span {
  const words = text.slice(span.start, span.end);
  if (cue.start > span.start || /["“”«»„]/.test(words)) return span;
  const at = words.search(ANOTHERS);
  return at <= 0 ? span : { start: span.start, end: span.start + at };
}

/** Catches "as Varga [put it], “…”", where the model has "put" alone; must not touch "called it “a farce”". */
function withPut({ report }: Reading, cue: Span): Span {
  const it = /^\s+it(?=,\s+["“'‘«„])/.exec(report.text.slice(cue.end, cue.end + 12));
  return it === null ? cue : { start: cue.start, end: cue.end + it[0].length };
}

/**
 * Of a span over the end of a paragraph, the parts that quotation marks hold or reach into, and of the rest the part in the
 * cue's paragraph, else the first: one content of 23,289 pieces in the training articles runs on into another paragraph unquoted.
 * Catches "“We stay.” [¶ The harbour was quiet by then]"; must not touch a speech of several paragraphs.
 */
function keepParagraphs({ paragraphs, quotations }: Reading, span: Span, cue: Span): Span[] {
  const first = firstEndingAfter(paragraphs, span.start);
  if ((paragraphs[first]?.end ?? span.end) >= span.end) return [span];
  const parts: { part: Span; isCues: boolean }[] = [];
  for (let p = first; p < paragraphs.length && paragraphs[p]!.start < span.end; p++) {
    const { start, end } = paragraphs[p]!;
    const part = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    parts.push({ part, isCues: cue.start >= start && cue.start < end });
  }
  const home = (parts.find(({ isCues }) => isCues) ?? parts[0]!).part;
  const isQuoted = (part: Span) =>
    quotations.some(
      ({ spans, within }) => within === null && spans.some((q) => q.start < part.end && q.end > part.start),
    );
  return parts.map(({ part }) => part).filter((part) => part === home || isQuoted(part));
}

/** “Solvane, who once audited ministries[,] said”, “[* ]Solvane said”: the comma that closes what is put in and the point of a list are no part of who speaks. */
function withoutComma(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).replace(/[\s,]+$/, '');
  return { start: start + /^(?:[*•>#-]\s+(?=\S))?/.exec(words)![0].length, end: start + words.length };
}

/** A byline above is no part of who speaks: of a source that runs over a line end, the part on the cue's side. */
function onOneLine(text: string, span: Span, cue: Span): Span {
  const words = text.slice(span.start, span.end);
  if (!/[\r\n]/.test(words)) return span;
  if (cue.start >= span.end) {
    const start = span.start + Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r')) + 1;
    return { start: start + text.slice(start, span.end).search(/\S/), end: span.end };
  }
  return { start: span.start, end: span.start + words.search(/\s*[\r\n]/) };
}

/**
 * Catches “I [think] [it will hold]|.”, whose mark closes what holds the cue too. Must not touch the marks of a content: she called
 * it [“a farce”].
 */
function insideMarks({ report, quotations }: Reading, span: Span, cue: Span): Span {
  for (const { spans, inner } of quotations)
    for (const [i, piece] of spans.entries()) {
      if (cue.start < piece.start || cue.end > piece.end || span.start < piece.start || span.end !== piece.end)
        continue;
      const words = report.text.slice(span.start, Math.max(span.start, inner[i]!.end));
      return { start: span.start, end: span.start + words.replace(/[\s.,]+$/, '').length };
    }
  return span;
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
