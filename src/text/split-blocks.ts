// Cuts a text into the blocks it is shown in. Only white space is left between them.
import type { Span } from '../record/span.ts';

/**
 * Paragraphs stand apart by blank lines; a text without any has one paragraph a line. White space at both ends of a
 * block is left out, line breaks within it stay.
 */
export function splitBlocks(text: string): Span[] {
  const lines: Span[] = [];
  let hasWords = false;
  let isGapOpen = false;
  let hasBlankLine = false;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = trimmed(text, start, end);
    lines.push(line);
    start = end + 1;
    if (isFull(line)) hasBlankLine ||= isGapOpen;
    hasWords ||= isFull(line);
    isGapOpen = hasWords && !isFull(line);
  }
  if (!hasBlankLine) return lines.filter(isFull);
  const blocks: Span[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isFull(line)) blocks.push({ start: (isOpen ? blocks.pop() : undefined)?.start ?? line.start, end: line.end });
    isOpen = isFull(line);
  }
  return blocks;
}

const isFull = ({ start, end }: Span) => start < end;

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** ASCII white space and the no-break space. */
const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13) || unit === 160;
