// A stretch of a text in, the sentence that it stands in out.
import type { Span } from '../record/span.ts';

/** Units before and behind that are looked at: longer sentences are lists, and a text of thousands of marks would be read to its beginning for each. */
const LOOK = 4_000;

/** From the end of the sentence or line before to its own, at most 4,000 UTF-16 units before and behind the stretch; rough, for showing only. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const [low, high] = [wholeFrom(text, start + 1 - LOOK), wholeFrom(text, end + LOOK)];
  const before = [...text.slice(low, start + 1).matchAll(/[.!?…]["”’»)]*\s+(?=["“‘«(]*\p{Lu})|\n/gu)].at(-1);
  const after = /[.!?…]["”’»)]*(?=\s+["“‘«(]*\p{Lu}|\s*\n|\s*$)|\n/u.exec(text.slice(end, high));
  const from = before === undefined ? low : low + before.index + before[0].length;
  return { start: from, end: after === null ? high : end + after.index + after[0].trimEnd().length };
}

/** `at`, within the text and never between the halves of a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  const within = Math.min(Math.max(at, 0), text.length);
  return /[\uDC00-\uDFFF]/.test(text[within] ?? '') && within > 0 ? within - 1 : within;
}
