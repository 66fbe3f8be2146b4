// Where the words of an entry may be cut in two: between pieces, where a sentence or a clause ends, where another begins.
import type { Span } from '../../../record/span.ts';

/** More than these nobody looks through; whoever wants another cut marks the words in the text. */
const MOST_CUTS = 12;
/** Shorter halves are no statements. */
const LEAST_HALF = 3;

const BORDERS = [
  // “… would stay. | The ships …”, “… stay; | the ships …”
  /[.!?;:][”’"')\]]*\s+/g,
  // “… go on, | and the ships …”
  /[,–—]\s+/g,
  // “… go on | and the ships …”
  /\s+(?=(?:and|but|or|that|while|because|as long as)\s)/gi,
];

/** Places in `text` at which the words of `spans` may be cut, in text order: the second half begins there. */
export function cutPoints(text: string, spans: readonly Span[]): number[] {
  const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const cuts = new Set(spans.slice(1).map(({ start }) => start));
  for (const border of BORDERS)
    for (const { start, end } of spans)
      for (const found of text.slice(start, end).matchAll(border)) cuts.add(start + found.index + found[0].length);
  return [...cuts]
    .filter((at) => at >= first + LEAST_HALF && at <= last - LEAST_HALF)
    .sort((a, b) => a - b)
    .slice(0, MOST_CUTS);
}

/** The words of `spans` from `at` on. */
export function spansFrom(spans: readonly Span[], at: number): Span[] {
  return spans.flatMap(({ start, end }) => (end <= at ? [] : [{ start: Math.max(start, at), end }]));
}
