// A text in; its words out, folded for comparison, each with its place.
import type { Span } from '../record/span.ts';

export interface ListedWord extends Span {
  /** In small letters, with straight apostrophes. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** “Arvenia’s 12,000 troops” → arvenia's · 12,000 · troops. Punctuation, case and kinds of apostrophe do not count. */
export function listWords(text: string): ListedWord[] {
  const words: ListedWord[] = [];
  // a loop: findings list the words of every sentence several times, and a list of matches cost as much as finding them
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const { 0: word, index } = match;
    const small = word.toLowerCase();
    const folded = small.includes('’') ? small.replaceAll('’', "'") : small;
    words.push({ start: index, end: index + word.length, folded });
  }
  return words;
}
