// In: a text. Out: a map between its UTF-16 offsets and its code point offsets, for files whose readers count in code
// points (Web Annotation, Python): law 1 asks that every exported offset says which unit it counts in.
//
//   text         a 😀 b        UTF-16  0 1 3 4
//                              points  0 1 2 3
import type { Span } from '../record/span.ts';
import { countBelow } from './count-below.ts';

export interface CodePointMap {
  /** Length of the text in code points; a lone surrogate counts as one. */
  readonly pointLength: number;
  /** Code points before UTF-16 `offset`; an offset inside a pair counts as before the pair. Clamped to the text. */
  toPoint(offset: number): number;
  /** UTF-16 offset of code point `point`. Clamped to the text. */
  fromPoint(point: number): number;
  /** `span` in code points. */
  toPoints(span: Span): { pointStart: number; pointEnd: number };
}

/** The map of `text`. Built in O(length), O(log pairs) a look-up; a text without surrogate pairs costs no memory. */
export function createCodePointMap(text: string): CodePointMap {
  // UTF-16 offsets of the low surrogates of all pairs: each is a unit that is not a code point of its own.
  const lows: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const low = text.charCodeAt(i);
    if (low < 0xdc00 || low > 0xdfff) continue;
    const high = text.charCodeAt(i - 1);
    if (high >= 0xd800 && high <= 0xdbff && lows.at(-1) !== i - 1) lows.push(i);
  }

  const toPoint = (offset: number): number => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const lowsBefore = countBelow(lows.length, (i) => lows[i]! < at);
    // Between the halves of a pair the low half is not yet passed: step back before the pair.
    return at - lowsBefore - (lows[lowsBefore] === at ? 1 : 0);
  };
  return {
    pointLength: text.length - lows.length,
    toPoint,
    fromPoint(point) {
      const at = Math.min(Math.max(point, 0), text.length - lows.length);
      // The pair at index i starts at code point lows[i] - 1 - i and has been passed when that is below `at`.
      return at + countBelow(lows.length, (i) => lows[i]! - 1 - i < at);
    },
    toPoints: ({ start, end }) => ({ pointStart: toPoint(start), pointEnd: toPoint(end) }),
  };
}
