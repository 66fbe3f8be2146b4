// Cuts long words short for places with little room. The record itself is never cut.
import { cutAtWord } from '../../text/cut-at-word.ts';

/** `text` with white space folded, at most `most` UTF-16 units and "…" when something was left out. */
export function excerpt(text: string, most: number): string {
  // Looking at a little more than is shown keeps a text of a million characters from being folded whole.
  const folded = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const isWhole = folded.length <= most && text.length <= most * 4;
  if (isWhole) return folded;
  return `${cutAtWord(folded, most, most / 2).trimEnd()}…`;
}
