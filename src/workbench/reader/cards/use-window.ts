// Which cards are in the page when there are too many for all of them.
import { type RefObject, useEffect, useState } from 'react';

interface WindowOptions {
  readonly column: RefObject<HTMLElement | null>;
  /** Ascending. */
  readonly tops: Float64Array;
  readonly chosen: number;
  readonly isWindowed: boolean;
  readonly isBeside: boolean;
  readonly most: number;
}

/** Pixels of scrolling after which the window is looked at again. */
const STEP = 400;
/** Pixels above and below what is seen. */
const MARGIN = 1200;

/** The half-open range of cards to show: those near what is seen, or, in a stack, those around the chosen one. */
export function useWindow({
  column,
  tops,
  chosen,
  isWindowed,
  isBeside,
  most,
}: WindowOptions): [from: number, to: number] {
  const [seen, setSeen] = useState({ top: 0, height: 1000 });
  useEffect(() => {
    if (!isWindowed || !isBeside) return;
    const look = () => {
      const top = Math.round(-(column.current?.getBoundingClientRect().top ?? 0) / STEP) * STEP;
      setSeen((before) =>
        before.top === top && before.height === innerHeight ? before : { top, height: innerHeight },
      );
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [column, isWindowed, isBeside]);

  if (!isWindowed) return [0, tops.length];
  if (!isBeside) {
    const from = Math.max(0, Math.min(chosen - most / 2, tops.length - most));
    return [from, Math.min(tops.length, from + most)];
  }
  const from = firstFrom(tops, seen.top - MARGIN);
  return [from, Math.max(from, firstFrom(tops, seen.top + seen.height + MARGIN))];
}

function firstFrom(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle]! < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
