// A Reading in; for each token whether it is somebody’s direct words, out.
import { firstEndingAfter } from '../../text/first-ending-after.ts';
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
