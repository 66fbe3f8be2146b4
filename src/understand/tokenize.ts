// Text in, tokens out: words, numbers, symbols and punctuation marks in text order; white space and control characters are
// nobody's. No token holds white space, so none crosses a line.
import { abbreviationStop } from '../lexicon/abbreviations.ts';
import { ELISIONS } from '../lexicon/elisions.ts';
import type { Token, TokenKind } from './reading.ts';

// Letters, marks and digits; soft hyphens and joiners stand inside words ("news\u00ADpaper").
const L = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D]';
const APOSTROPHE = "['’ʼ]";
const LEXER = new RegExp(
  [
    // 1 address: what trails it (a stop, a bracket) is cut off below.
    '((?:https?:\\/\\/|www\\.)[^\\s<>"“”«»\\p{Cc}]+)',
    // 2 dotted letters: U.S., a.m., U.N.-backed, J.K.
    `((?:\\p{L}\\.){2,}(?:-(?:(?:\\p{L}\\.)+|${L}+))*)`,
    // 3 ordinal or decade: 19th, 1990s; also a decade cut short: ’90s
    `(['’‘]?\\p{Nd}+(?:st|nd|rd|th|s)(?!${L}))`,
    // 4 number: 5,000  3.8  1,234.56
    '(\\p{Nd}+(?:[.,]\\p{Nd}+)*)',
    // 5 word with hyphens and inner apostrophes, or a handle: dual-track, o’clock, @halden
    `([@#]?${L}+(?:(?:${APOSTROPHE}|[-‐‑])${L}+)*)`,
    // 6 apostrophes in a run: two are one double mark
    "('{2,}|’{2,}|‘{2,}|`{2,})",
    // 7 dots or dashes in a run
    '(\\.{2,}|-{2,}|[–—―]+)',
    // 8 emoji with its modifiers, or a flag
    '(\\p{RI}\\p{RI}|\\p{Extended_Pictographic}(?:[\\uFE0F\\u20E3]|\\p{EMod}|\\u200D\\p{Extended_Pictographic})*)',
    // 9 any other visible character
    '([^\\s\\p{Cc}\\p{Cf}])',
  ].join('|'),
  'gu',
);
const CLITIC = /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/i;
const ADDRESS_TAIL = ".,;:!?)]}'’*…";
const SYMBOL = /^[\p{S}%‰&@#*§†‡°\\|]|^[^\p{P}]/u;
const OUTSIDE_NORM = /[’ʼ\u00AD]/;

/** Lower case, apostrophes straight, soft hyphens gone. */
function normOf(text: string): string {
  const lower = text.toLowerCase();
  return OUTSIDE_NORM.test(lower) ? lower.replace(/[’ʼ]/g, "'").replace(/\u00AD/g, '') : lower;
}

/**
 * The tokens of `text`, in order; `text.slice(start, end)` is each one's `text`. Linear in the text's length.
 * Abbreviations, initials and dotted letters keep their stop, also where it ends the sentence: "in the U.S." ends in one token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const put = (kind: TokenKind, start: number, end: number) => {
    const slice = text.slice(start, end);
    // “the WHO warned” is a body, and no “who”
    const isBody = slice === 'WHO' && /^[Tt]he$/.test(tokens.at(-1)?.text ?? '');
    tokens.push({ start, end, kind, text: slice, norm: isBody ? 'w.h.o.' : normOf(slice) });
  };
  const isTurn = turnsOf(text);
  LEXER.lastIndex = 0;
  for (let match = LEXER.exec(text); match !== null; match = LEXER.exec(text)) {
    const start = match.index;
    let end = LEXER.lastIndex;
    if (match[5] !== undefined) end = putWord(text, start, end, put, isTurn);
    else if (match[9] !== undefined) {
      const run = runEnd(text, start);
      if (run - start >= RULE) put('punctuation', start, (end = run));
      else end = putMark(text, start, end, put);
    } else if (match[4] !== undefined || match[3] !== undefined) put('number', start, end);
    else if (match[6] !== undefined) putApostrophes(text, start, end, put);
    else if (match[7] !== undefined) put('punctuation', start, end);
    else if (match[8] !== undefined) put('symbol', start, end);
    else if (match[1] !== undefined) {
      while (end - start > 4 && ADDRESS_TAIL.includes(text[end - 1]!)) end--;
      put('word', start, end);
    } else put('word', start, end);
    LEXER.lastIndex = end;
  }
  return tokens;
}

/** So many marks without a letter or a space are a rule across the page, or noise: one token, as a run of dots is. */
const RULE = 32;
const MARK = /[\p{P}\p{S}]/u;

function runEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && MARK.test(text[end]!)) end++;
  return end;
}

type Put = (kind: TokenKind, start: number, end: number) => void;

// Arvenia’s → Arvenia ’s     don’t → do n’t     Mr. → one token     J. → one token before a name
function putWord(text: string, start: number, end: number, put: Put, isTurn: (start: number) => boolean): number {
  const word = text.slice(start, end);
  if (text[end] === '.') {
    if ((isInitial(text, start, end) && !isTurn(start)) || isAbbreviation(text, word, end)) {
      put('word', start, end + 1);
      return end + 1;
    }
  }
  const clitic = word.length > 2 && /['’ʼ]/.test(word) ? CLITIC.exec(word) : null;
  if (clitic !== null && clitic.index > 0) {
    put('word', start, start + clitic.index);
    put('word', start + clitic.index, end);
  } else put('word', start, end);
  return end;
}

// A lone capital with a stop before a gap and another capital: "Aurel J. Tamsin"; not "he and I. Then".
function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && /[A-HJ-Z]/.test(text[start]!) && /^\.(?:-| ?\p{Lu}|,)/u.test(text.slice(end, end + 4));
}

// “Q. Will you stay?” ¶ “A. I will.”, where a report has both at the start of lines: labels; not “A. Okker said”.
function turnsOf(text: string): (start: number) => boolean {
  if (!/^Q\. /m.test(text) || !/^A\. /m.test(text)) return () => false;
  return (start) => /[QA]/.test(text[start]!) && (start === 0 || text[start - 1] === '\n');
}

function isAbbreviation(text: string, word: string, end: number): boolean {
  if (word.length > 6) return false;
  const stop = abbreviationStop(word);
  // No. 5 and No. 10, but: "Will she go? No. She stays."
  return stop !== null && (stop !== 'number' || /^\.\s?[\p{Nd}IVX]/u.test(text.slice(end, end + 3)));
}

// A mark that is one character, or an elision’s apostrophe with its word: ’tis  ’em
function putMark(text: string, start: number, end: number, put: Put): number {
  const mark = text[start]!;
  if ((mark === '’' || mark === "'" || mark === '‘') && !/[\p{L}\p{N}.,!?]/u.test(text[start - 1] ?? ' ')) {
    const word = /^[A-Za-z]{1,6}(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 8))?.[0];
    if (word !== undefined && ELISIONS.has(word.toLowerCase())) {
      put('word', start, end + word.length);
      return end + word.length;
    }
  }
  put(SYMBOL.test(text.slice(start, end)) ? 'symbol' : 'punctuation', start, end);
  return end;
}

// ''''  → '' ''     opening ''' → '' '     closing ''' → ' ''
function putApostrophes(text: string, start: number, end: number, put: Put): void {
  let at = start;
  const opens = start === 0 || /[\s([—–-]/.test(text[start - 1]!);
  if ((end - start) % 2 === 1 && !opens) put('punctuation', at, ++at);
  for (; at + 1 < end; at += 2) put('punctuation', at, at + 2);
  if (at < end) put('punctuation', at, end);
}
