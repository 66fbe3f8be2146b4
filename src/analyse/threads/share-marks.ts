// Two lists of an outline in, marks with their bits behind them, in order (findings/outline.ts); what both have out. One report is held against
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

export interface SharedMarks {
  /** Of both as vectors, each mark by its bits. */
  dot: number;
  count: number;
  /** Of all; of the two that have most. The bits of a mark are the fewer of both. */
  bits: number;
  most: number;
  next: number;
}

/** What compares the lists of one kind of many outlines with one of them. Both orders give the same. */
export function sharing(): (a: Outline, x: number, b: Outline, y: number) => SharedMarks {
  const held = new Held();
  return (a, x, b, y) => (held.isOf(b, y) ? sharedBy(held, b, y, a, x) : sharedBy(held, a, x, b, y));
}

/** Of equal marks in one list the first of one stands for the first of the other. */
function sharedBy(held: Held, a: Outline, x: number, b: Outline, y: number): SharedMarks {
  const has = held.placesOf(a, x);
  const [first, endA, endB] = [x + 1, behind(a, x), behind(b, y)];
  const shared = { dot: 0, count: 0, bits: 0, most: 0, next: 0 };
  for (let m = y + 1; m < endB; m++) {
    const one = b[m]!;
    if (has[(one >>> 4) % PLACES] === 0) continue;
    const mark = one >>> 4;
    let n = from(a, first, endA, mark);
    for (let before = m - 1; before > y && b[before]! >>> 4 === mark; before--) n += 1;
    if (n < endA && a[n]! >>> 4 === mark) add(shared, one & 15, a[n]! & 15);
  }
  return shared;
}

function add(shared: SharedMarks, one: number, other: number): void {
  const bits = Math.min(one, other);
  shared.dot += one * other;
  shared.count += 1;
  shared.bits += bits;
  shared.next = Math.max(shared.next, Math.min(shared.most, bits));
  shared.most = Math.max(shared.most, bits);
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
