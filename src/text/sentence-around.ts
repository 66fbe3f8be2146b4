// A stretch of a text in, the sentence that it stands in out.
import type { Span } from '../record/span.ts';

/** From the end of the sentence or line before to its own; rough, for showing only. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = [...text.slice(0, start + 1).matchAll(/[.!?…]["”’»)]*\s+(?=["“‘«(]*\p{Lu})|\n/gu)].at(-1);
  const after = /[.!?…]["”’»)]*(?=\s+["“‘«(]*\p{Lu}|\s*\n|\s*$)|\n/u.exec(text.slice(end));
  const from = before === undefined ? 0 : before.index + before[0].length;
  return { start: from, end: after === null ? text.length : end + after.index + after[0].trimEnd().length };
}
