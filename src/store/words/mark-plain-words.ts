// Texts of plain letters and phrases in, where the phrases stand out: what SQLite's highlight() says (mark-words.ts), twenty times as fast.
//
// For ASCII and the punctuation of print, FTS5's unicode61 has no more to say than: runs of letters and digits, without case. All else, a
// single é or emoji, is left to SQLite itself. A property test holds both against each other.
import type { Span } from '../../record/span.ts';

/** ASCII without NUL, and marks that are no letters or digits in any version of Unicode. */
const PLAIN = /^[\x01-\x7f\u00a0«»·°£§\u2010-\u2015‘’‚“”„†‡•…‹›€]*$/;
const WORD = /[A-Za-z0-9]+/g;

/** Each phrase as its words, in small letters; null where one is not plain. */
export function plainPhrases(phrases: readonly string[]): readonly (readonly string[])[] | null {
  if (!phrases.every((phrase) => PLAIN.test(phrase))) return null;
  return phrases.map((phrase) => phrase.toLowerCase().match(WORD) ?? []).filter((words) => words.length > 0);
}

/** Spans in order, those that overlap as one; null where the text is not plain. */
export function markPlainWords(text: string, phrases: readonly (readonly string[])[]): Span[] | null {
  if (!PLAIN.test(text)) return null;
  const wanted = new Map<string, (readonly string[])[]>();
  for (const words of phrases) {
    const there = wanted.get(words[0]!);
    if (there) there.push(words);
    else wanted.set(words[0]!, [words]);
  }
  const places: Span[] = [];
  const words: string[] = [];
  for (const match of text.matchAll(WORD)) {
    places.push({ start: match.index, end: match.index + match[0].length });
    words.push(match[0].toLowerCase());
  }
  const spans: Span[] = [];
  let last = -1;
  for (let n = 0; n < words.length; n++) {
    let end = -1;
    for (const phrase of wanted.get(words[n]!) ?? [])
      if (phrase.every((word, k) => words[n + k] === word)) end = Math.max(end, n + phrase.length - 1);
    if (end < 0) continue;
    if (n > last) spans.push({ start: places[n]!.start, end: places[end]!.end });
    else if (end > last) spans[spans.length - 1] = { start: spans.at(-1)!.start, end: places[end]!.end };
    last = Math.max(last, end);
  }
  return spans;
}
