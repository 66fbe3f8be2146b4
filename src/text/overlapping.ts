// Stretches in; of a stretch asked for, those that share a place with it out.
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
    for (let i = firstFrom(sorted, asked.start - longest); i < sorted.length && sorted[i]!.start < asked.end; i++)
      if (spansOverlap(sorted[i]!, asked)) found.push(sorted[i]!);
    return found;
  };
}

/** Index of the first that starts at `offset` or later; by halving, without a call for each step, since this is asked for nearly every entry. */
function firstFrom(sorted: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
