// Tokens in, paragraphs out: runs of tokens without a line end between them; in hard-wrapped text, without a blank line.
import type { Span } from '../record/span.ts';
import type { Token } from './reading.ts';

/** A half-open range of tokens, and what it spans. */
export interface TokenRange extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
// Mail and old wires wrap at 60 to 80 columns; a longer line is a paragraph of its own.
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
// Fewer breaks than this do not show whether lines are wrapped.
const LEAST_BREAKS = 4;

/**
 * The paragraphs of `text`, in order; each token is in exactly one. Linear.
 * A line end ends a paragraph, unless the text is hard-wrapped: then a line that had no room for the next line's first word
 * goes on in that line.
 */
export function findParagraphs(text: string, tokens: readonly Token[]): TokenRange[] {
  if (tokens.length === 0) return [];
  const lines: TokenRange[] = [];
  const blankBefore: boolean[] = [];
  let first = 0;
  let blank = true;
  for (let i = 1; i <= tokens.length; i++) {
    const ends = i === tokens.length ? 2 : lineEnds(text, tokens[i - 1]!.end, tokens[i]!.start);
    if (ends === 0) continue;
    lines.push(rangeOf(tokens, first, i));
    blankBefore.push(blank);
    blank = ends > 1;
    first = i;
  }
  return joinWrapped(tokens, lines, blankBefore);
}

/** The range of tokens from `firstToken` up to `endToken`, which must hold one or more. */
export function rangeOf(tokens: readonly Token[], firstToken: number, endToken: number): TokenRange {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, firstToken, endToken };
}

function lineEnds(text: string, start: number, end: number): number {
  if (end - start < 1) return 0;
  if (end - start === 1 && text.charCodeAt(start) === 32) return 0;
  return text.slice(start, end).match(LINE_END)?.length ?? 0;
}

function joinWrapped(tokens: readonly Token[], lines: TokenRange[], blankBefore: readonly boolean[]): TokenRange[] {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.end - line.start);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return lines;
  const full = lines.map((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || blankBefore[i + 1]) return false;
    const firstWord = tokens[next.firstToken]!;
    return line.end - line.start + 1 + (firstWord.end - firstWord.start) > widest - 2;
  });
  let breaks = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (blankBefore[i + 1]) continue;
    breaks++;
    // A wrapped line seldom ends where a sentence does.
    if (full[i] && !/^[.!?]|^[”"]$/.test(tokens[lines[i]!.endToken - 1]!.text)) wrapped++;
  }
  if (breaks < LEAST_BREAKS || wrapped < 0.6 * breaks) return lines;
  const joined: TokenRange[] = [];
  let first = 0;
  for (let i = 0; i < lines.length; i++) {
    if (full[i]) continue;
    joined.push(rangeOf(tokens, lines[first]!.firstToken, lines[i]!.endToken));
    first = i + 1;
  }
  return joined;
}
