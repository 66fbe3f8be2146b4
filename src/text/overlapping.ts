// Stretches in; of a stretch asked for, those that share a place with it out.
import { countBelow } from './count-below.ts';
import { spansOverlap } from './spans-overlap.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What of `items` overlaps a stretch, in the order of their starts. Sorted once; a question looks through those that begin at most the
 * longest one's length before it.
 */
export function overlapping<T extends Stretch>(items: readonly T[]): (asked: Stretch) => T[] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (asked) => {
    const found: T[] = [];
    const from = countBelow(sorted.length, (i) => sorted[i]!.start < asked.start - longest);
    for (let i = from; i < sorted.length && sorted[i]!.start < asked.end; i++)
      if (spansOverlap(sorted[i]!, asked)) found.push(sorted[i]!);
    return found;
  };
}
