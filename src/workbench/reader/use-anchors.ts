// How far down the page each entry's first words stand.
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Block } from './segment-text.ts';

/** Pixels from the article's top by entry index; NaN for entries without words in `blocks`. `article` must be positioned. Measured again when the article's size changes. */
export function useAnchors(
  article: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  size: number,
): Float64Array {
  const [anchors, setAnchors] = useState(() => new Float64Array(size).fill(Number.NaN));
  useLayoutEffect(() => {
    const element = article.current;
    if (!element) return;
    const firsts = blocks.flatMap(({ segments }) => segments.filter(({ begins }) => begins.length > 0));
    const measure = () => {
      const next = new Float64Array(size).fill(Number.NaN);
      const marks = element.querySelectorAll<HTMLElement>('[data-begins]');
      for (const [index, { begins }] of firsts.entries()) {
        // Of the first line's box: a mark may begin on one line and end on another. Boxes in full (getClientRects) take three times as long.
        const y = marks[index]?.offsetTop ?? Number.NaN;
        for (const entry of begins) next[entry] = y;
      }
      setAnchors((before) => (same(before, next) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [article, blocks, size]);
  return anchors;
}

function same(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
