// A Reading in; for each token whether it is somebody’s direct words, out.
import type { Reading } from '../../understand/reading.ts';

/** Scare quotes and titles are the report’s own words. */
export function markQuoted({ tokens, quotations }: Reading): (token: number) => boolean {
  const marked = new Uint8Array(tokens.length);
  for (const { inner, role, within } of quotations) {
    if (within !== null || (role !== 'speech' && role !== 'part')) continue;
    for (const { start, end } of inner) {
      for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) marked[i] = 1;
    }
  }
  return (token) => marked[token] === 1;
}

/** The first token that ends after `offset`. */
export function firstEndingAfter(tokens: Reading['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
