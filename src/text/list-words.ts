// A text in; its words out, folded for comparison, each with its place.
import type { Span } from '../record/span.ts';

export interface ListedWord extends Span {
  /** In small letters, with straight apostrophes. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** “Arvenia’s 12,000 troops” → arvenia's · 12,000 · troops. Punctuation, case and kinds of apostrophe do not count. */
export function listWords(text: string): ListedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.toLowerCase().replaceAll('’', "'"),
  }));
}
