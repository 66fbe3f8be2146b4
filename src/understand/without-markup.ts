// A text in; the same text with blanks where Markdown’s marks around words and the times of a live page’s entries stand, out: of the same length, so
// that every offset holds.
//
//   **Okker** [said](https://example.org) so   ─▶     Okker    said                        so
//   not: a point of a list (* Okker), 5*3*2, snake_case_name, [sic], a footnote’s word*
import { withoutStamps } from './without-stamps.ts';

/** Marks of a pair stand close to the words within, on one line, and no letter stands outside of them. */
const STRONG = /(?<![\p{L}\p{N}*_])(\*\*\*|\*\*|__|\*|_)(?=[^\s*_])([^\n*]{1,300}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const LINK = /\[([^[\]\n]{1,300})\]\((?:https?:\/\/|mailto:|\/|#)[^\s()]{0,1000}\)/g;

export function withoutMarkup(text: string): string {
  let plain = withoutStamps(text);
  if (plain.includes('](')) plain = plain.replace(LINK, (all, words: string) => ` ${words}`.padEnd(all.length));
  if (/\*|_/.test(plain))
    plain = plain.replace(STRONG, (_, mark: string, words: string) => {
      const blank = ' '.repeat(mark.length);
      return `${blank}${words}${blank}`;
    });
  return plain;
}
