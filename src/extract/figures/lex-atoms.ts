// A sentence in, its atoms out: numbers, words and marks. Atoms are finer than tokens, since quantities hide inside them:
//
//   €1.2bn-€1.4bn      €  1.2  bn  -  €  1.4  bn
//   twenty-two-year    twenty  -  two  -  year
//
// Addresses and handles give no atom but one word, so no number is read out of them.
import type { Span } from '../../record/span.ts';

export interface Atom extends Span {
  /** number: digits with their separators, or one vulgar fraction. */
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly norm: string;
  /** Whether white space (or the sentence's start) stands before it. */
  readonly gap: boolean;
}

// Every repetition that may fail late is bounded, so the lexer is linear on hostile input.
const LEXER = new RegExp(
  [
    // 1 address, mail address, handle, tag: the whole run up to white space
    '((?:https?:\\/\\/|www\\.)\\S+|[\\p{L}\\p{N}._+-]{1,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*|[@#][\\p{L}\\p{N}_]+)',
    // 2 number: 1,000  1.000.000  3.8  10 000 (also with no-break and thin spaces)  10'000  .5
    "(\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3}){1,4}(?!\\d|[ ,.\\u00A0]?\\d)(?=[^\\d])|\\d+(?:[.,'’]\\d+)*|(?<![\\d\\p{L}])\\.\\d+|[½⅓⅔¼¾⅕-⅞⅐⅑⅒])",
    // 3 clitic behind a word
    "((?<=[\\p{L}])['’ʼ](?:s|re|ve|ll|d|m|t)(?!\\p{L}))",
    // 4 dotted letters, or a word; a word never holds a digit, but km² and m3 are one
    '((?:\\p{L}\\.){2,12}|[kcm]?m[²³]|[kc]?m[23](?!\\d)|°[CF](?!\\p{L})|\\p{L}[\\p{L}\\p{M}\\u00AD]*)',
    // 5 any other visible character, dashes in a run
    '([-‐‑–—−]+|[^\\s])',
  ].join('|'),
  'uy',
);

/** The atoms of `text` within `span`, in order. Linear in the span's length. */
export function lexAtoms(text: string, span: Span): Atom[] {
  const atoms: Atom[] = [];
  const sentence = text.slice(span.start, span.end);
  let last = -1;
  for (let at = 0; at < sentence.length; ) {
    const start = span.start + at;
    const gap = start !== last;
    const plain = plainWordEnd(sentence, at);
    if (plain > at) {
      const word = sentence.slice(at, plain);
      atoms.push({ start, end: span.start + plain, kind: 'word', text: word, norm: word.toLowerCase(), gap });
      at = plain;
    } else {
      LEXER.lastIndex = at;
      const match = LEXER.exec(sentence);
      if (match === null) {
        at++; // white space: everything else is an atom
        continue;
      }
      const slice = match[0];
      atoms.push({
        start,
        end: start + slice.length,
        kind: match[2] !== undefined ? 'number' : match[5] !== undefined ? 'mark' : 'word',
        text: slice,
        norm: slice.toLowerCase().replace(/[’ʼ]/g, "'"),
        gap,
      });
      at += slice.length;
    }
    last = span.start + at;
  }
  return atoms;
}

/** Where the letters a to z from `at` on end, if a space or comma ends them: a word by itself, as most are, which the lexer need not be asked for. */
function plainWordEnd(sentence: string, at: number): number {
  let end = at;
  let code = sentence.charCodeAt(end);
  while ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) code = sentence.charCodeAt(++end);
  return end > at && (code === 32 || code === 44) ? end : at;
}
