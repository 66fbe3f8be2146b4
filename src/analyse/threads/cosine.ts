// Two lists of an outline in, marks with their bits behind them, in order (findings/outline.ts); the cosine of both out, 0 to 1. One report is held against
// hundreds: which marks it may have is told by a table of its own, since most of another's it has not, and merging the lists guesses wrong at every second step.
import { behind, type Outline } from '../findings/outline.ts';

/** Of a few dozen marks two in a hundred others fall on a place that one of them has. */
const PLACES = 4096;

/** A list of an outline, and where one of its marks may stand: 1. */
class Held {
  #outline: Outline | null = null;
  #at = 0;
  readonly #places = new Uint8Array(PLACES);

  isOf(outline: Outline, at: number): boolean {
    return this.#outline === outline && this.#at === at;
  }

  /** One table is used again and again: making one for each report costs more than what is asked of it. */
  placesOf(outline: Outline, at: number): Uint8Array {
    if (this.isOf(outline, at)) return this.#places;
    if (this.#outline !== null) this.#put(0);
    this.#outline = outline;
    this.#at = at;
    this.#put(1);
    return this.#places;
  }

  #put(value: 0 | 1): void {
    const [outline, end] = [this.#outline!, behind(this.#outline!, this.#at)];
    for (let n = this.#at + 1; n < end; n++) this.#places[(outline[n]! >>> 4) % PLACES] = value;
  }
}

/** What compares the lists of one kind of many outlines with one of them. `squared`: of the lengths of both as vectors. Both orders give the same. */
export function cosines(): (a: Outline, x: number, b: Outline, y: number, squared: number) => number {
  const held = new Held();
  return (a, x, b, y, squared) => {
    const dot = held.isOf(b, y) ? dotOf(held, b, y, a, x) : dotOf(held, a, x, b, y);
    return dot === 0 ? 0 : dot / Math.sqrt(squared);
  };
}

/** Of equal marks in one list the first of one stands for the first of the other. */
function dotOf(held: Held, a: Outline, x: number, b: Outline, y: number): number {
  const has = held.placesOf(a, x);
  const [first, endA, endB] = [x + 1, behind(a, x), behind(b, y)];
  let dot = 0;
  for (let m = y + 1; m < endB; m++) {
    const one = b[m]!;
    if (has[(one >>> 4) % PLACES] === 0) continue;
    const mark = one >>> 4;
    let n = from(a, first, endA, mark);
    for (let before = m - 1; before > y && b[before]! >>> 4 === mark; before--) n += 1;
    if (n < endA && a[n]! >>> 4 === mark) dot += (one & 15) * (a[n]! & 15);
  }
  return dot;
}

/** The first place of `mark` or one behind it. */
function from(outline: Outline, first: number, end: number, mark: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (outline[middle]! >>> 4 < mark) low = middle + 1;
    else high = middle;
  }
  return low;
}
