// Texts of plain letters and phrases in, where the phrases stand out: what SQLite's highlight() says (mark-words.ts), in a part of the time.
//
// For ASCII and the punctuation of print, FTS5's unicode61 has no more to say than: runs of letters and digits, without case. All else, a
// single é or emoji, is left to SQLite itself. A property test holds both against each other.
import type { Span } from '../../record/span.ts';

/** ASCII without NUL, and marks that are no letters or digits in any version of Unicode. */
const PLAIN = /^[\x01-\x7f\u00a0«»·°£§\u2010-\u2015‘’‚“”„†‡•…‹›€]*$/;
const WORD = /[A-Za-z0-9]+/g;

/** Phrases to look for, each as a pattern of whole words. */
export type PlainPhrases = readonly RegExp[];

const made = new WeakMap<readonly string[], PlainPhrases | null>();

/** Null where one is not plain; a phrase without a word stands nowhere. Made once for a list: a search marks all its hits by one. */
export function plainPhrases(phrases: readonly string[]): PlainPhrases | null {
  const known = made.get(phrases);
  if (known !== undefined) return known;
  const patterns = phrases.every((phrase) => PLAIN.test(phrase)) ? phrases.flatMap(patternOf) : null;
  made.set(phrases, patterns);
  return patterns;
}

function patternOf(phrase: string): RegExp[] {
  const words = phrase.match(WORD) ?? [];
  if (words.length === 0) return [];
  return [new RegExp(`(?<![A-Za-z0-9])${words.join('[^A-Za-z0-9]+')}(?![A-Za-z0-9])`, 'gi')];
}

/** Spans in order, those that share a word as one; null where the text is not plain. */
export function markPlainWords(text: string, phrases: PlainPhrases): Span[] | null {
  if (!PLAIN.test(text)) return null;
  const found: Span[] = [];
  for (const pattern of phrases) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      found.push({ start: match.index, end: pattern.lastIndex });
      pattern.lastIndex = match.index + 1; // “one one” stands twice in “one one one”
    }
  }
  const spans: Span[] = [];
  for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (last === undefined || span.start >= last.end) spans.push(span);
    else if (span.end > last.end) spans[spans.length - 1] = { start: last.start, end: span.end };
  }
  return spans;
}
