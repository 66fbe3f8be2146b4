// A content's spans in, its form out.
import type { Span } from '../record/span.ts';
import type { Form } from '../record/statement.ts';
import { firstEndingAfter } from '../text/first-ending-after.ts';
import type { Reading } from '../understand/reading.ts';

/** What is within top-level quotation marks, in order; titles and scare quotes do not count. */
export function wordsOfSpeech({ quotations }: Reading): Span[] {
  return quotations
    .filter(({ role, within }) => within === null && role !== 'scare' && role !== 'title')
    .flatMap(({ spans }) => spans);
}

/** direct: all words within quotation marks; indirect: none; mixed: some. `quoted` is wordsOfSpeech of the reading. */
export function formOfContent({ tokens }: Reading, quoted: readonly Span[], content: readonly Span[]): Form {
  let inside = 0;
  let outside = 0;
  for (const { start, end } of content) {
    let at = firstEndingAfter(quoted, start);
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation') continue;
      while (at < quoted.length && quoted[at]!.end <= token.start) at++;
      if (at < quoted.length && token.start >= quoted[at]!.start && token.end <= quoted[at]!.end) inside++;
      else outside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}
