// What the uncased pieces have lost, given back to the encoder as three small features a piece:
// its capitals, what stands before it, and where it stands to the quotation marks around it.
import type { Pieces } from './wordpiece.ts';

/** 0 lower or none · 1 Capital first · 2 ALL CAPITALS · 3 miXed · 4 has a digit */
export const CASES = 5;
/** 0 glued to the piece before · 1 after a space · 2 after a line end · 3 first of the text */
export const BREAKS = 4;
/** 0 outside · 1 opening mark · 2 inside · 3 closing mark */
export const QUOTES = 4;

export interface SurfaceFeatures {
  readonly cases: Uint8Array;
  readonly breaks: Uint8Array;
  readonly quotes: Uint8Array;
}

function caseOf(word: string): number {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 128) {
      if (code >= 48 && code <= 57) return 4;
      if (code >= 65 && code <= 90) upper++;
      else if (code >= 97 && code <= 122) lower++;
      continue;
    }
    const char = word[i]!;
    if (char !== char.toLowerCase()) upper++;
    else if (char !== char.toUpperCase()) lower++;
  }
  if (upper === 0) return 0;
  if (lower === 0) return upper === 1 && word.length === 1 ? 1 : 2;
  return upper === 1 && word[0] !== word[0]!.toLowerCase() ? 1 : 3;
}

/** 0 where `start` follows `end` at once, 2 where a line ends between them, else 1. */
function breakBetween(text: string, end: number, start: number): number {
  for (let at = end; at < start; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return 2;
  }
  return start > end ? 1 : 0;
}

/** How often `chars` may look ahead for a closing mark before a paragraph's quotation is taken for one without an end. */
const LONGEST_QUOTATION = 4000;

/**
 * Features of `pieces` of `text`, each array as long as the pieces. Linear in the text.
 * Quotation marks are paired inside a paragraph only: “ ”, " ", « », „ “ and '' '' as some outlets write them.
 * This is coarser than findQuotations on purpose: the model was trained on exactly this signal.
 */
export function surfaceFeatures(text: string, pieces: Pieces): SurfaceFeatures {
  const { starts, ends, heads, length } = pieces;
  const cases = new Uint8Array(length);
  const breaks = new Uint8Array(length);
  const quotes = new Uint8Array(length);
  let closer = ''; // what ends the open quotation: one of ” " » “ '' or nothing
  let openedAt = 0;
  for (let i = 0; i < length; i++) {
    const start = starts[i]!;
    breaks[i] = i === 0 ? 3 : breakBetween(text, ends[i - 1]!, start);
    if (heads[i] === 1) {
      let end = i + 1;
      while (end < length && heads[end] === 0) end++;
      const kind = caseOf(text.slice(start, ends[end - 1]));
      for (let j = i; j < end; j++) cases[j] = kind;
    }
    if (breaks[i]! >= 2 || start - openedAt > LONGEST_QUOTATION) closer = '';
    const char = text[start]!;
    const twice =
      char === "'" && (text[start + 1] === "'" || (i > 0 && text[start - 1] === "'" && ends[i - 1] === start));
    if (closer !== '') {
      if (closer === "''" ? twice : char === closer && ends[i]! - start === 1) {
        quotes[i] = 3;
        if (!twice || text[start + 1] !== "'") closer = '';
      } else quotes[i] = twice && quotes[i - 1] === 1 && starts[i - 1]! + 1 === start ? 1 : 2;
      continue;
    }
    if (char === '“') closer = '”';
    else if (char === '"') closer = '"';
    else if (char === '«') closer = '»';
    else if (char === '„') closer = '“';
    else if (twice && text[start + 1] === "'") {
      quotes[i] = 1;
      if (i + 1 < length && starts[i + 1] === start + 1) quotes[++i] = 1;
      closer = "''";
      openedAt = start;
      continue;
    } else continue;
    quotes[i] = 1;
    openedAt = start;
  }
  return { cases, breaks, quotes };
}
