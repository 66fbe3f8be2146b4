// Words of a report in, the same words fit for a terminal out: a report must not move the cursor or set the title.
import { cutAtWord } from '../text/cut-at-word.ts';

/** Control characters and invisible direction marks as U+FFFD; line ends and tabs as one space. */
export function toPrintable(text: string): string {
  return text
    .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** At most `width` UTF-16 units of printable text, with an ellipsis where it was cut; never half a surrogate pair. */
export function shorten(text: string, width: number): string {
  const line = toPrintable(text).trim();
  if (line.length <= width) return line;
  return `${cutAtWord(line, width - 1, width / 2)}…`;
}
