// The matters of the lines of two reports in; what each line of one has in common with each of the other, out: as `overlapsOfMatter` of every two, for the price of
// a few, since two reports share few words and most of their lines none.
//
//   words of a report, each with its lines    ╮
//   words of another, each with its lines     ┴─ merged once ─▶ a table, line by line

import { nearTo } from '../../lexicon/near-words.ts';
import { groupsOfKin, kinWordsOf, type Matter } from './matter.ts';
import { NAME_MARK, numberOf } from './stem-numbers.ts';

/** Of line `n` of the first report and `m` of the second at `n * width + m`: bits of all that they share, and of what is no name; stems that are none, and how many of them by words for one thing. */
export interface MatterGrid {
  readonly width: number;
  readonly bits: readonly number[];
  readonly plainBits: readonly number[];
  readonly plainStems: readonly number[];
  readonly kin: readonly number[];
}

/** Numbers, ascending, each with the places of lines that have it: those of `keys[i]` from `starts[i]` on. */
interface Lists {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly lines: Int32Array;
  /** Beside each place: what the word says, or which it is. */
  readonly beside: Int32Array;
}

/** The words of a report, line by line. */
export interface MatterIndex {
  readonly numbering: number;
  readonly matters: readonly Matter[];
  readonly stems: Lists;
  /** What a word of it may be met by that is not the same: groups of words for one thing, below 0, and words that are near. */
  readonly wanted: Lists;
  /** What it has itself of such. */
  readonly offered: Lists;
}

/** `now`: of `numbering()`; to be made anew where that has moved on. */
export function indexMatters(matters: readonly Matter[], now: number): MatterIndex {
  const [stems, wanted, offered]: [Row[], Row[], Row[]] = [[], [], []];
  matters.forEach((matter, line) => {
    for (const [stem, bits] of matter) {
      stems.push(rowOf(numberOf(stem), line, bits));
      if (stem.startsWith(NAME_MARK)) continue;
      const near = nearTo(stem);
      for (const group of groupsOfKin(stem)) {
        wanted.push(rowOf(-group - 1, line, numberOf(stem)));
        offered.push(rowOf(-group - 1, line, numberOf(stem)));
      }
      for (const other of near) wanted.push(rowOf(numberOf(other), line, numberOf(stem)));
      // who is near to another, to that is the other near
      if (near.size > 0) offered.push(rowOf(numberOf(stem), line, numberOf(stem)));
    }
  });
  return { numbering: now, matters, stems: listsOf(stems), wanted: listsOf(wanted), offered: listsOf(offered) };
}

/** Key, line and what stands beside as one number, by which rows are sorted without an object each: 21, 7 and 21 bits (see MOST_NUMBERS, MOST_LINES). */
type Row = number;
const KEYS = 2 ** 20;
const LINES = 2 ** 7;
const BESIDE = 2 ** 21;
const rowOf = (key: number, line: number, beside: number): Row => ((key + KEYS) * LINES + line) * BESIDE + beside;
const keyIn = (row: Row): number => Math.floor(row / (LINES * BESIDE)) - KEYS;

function listsOf(unsorted: readonly Row[]): Lists {
  const rows = Float64Array.from(unsorted).sort();
  const firsts: number[] = [];
  for (let at = 0; at < rows.length; at++) if (at === 0 || keyIn(rows[at - 1]!) !== keyIn(rows[at]!)) firsts.push(at);
  // in one piece of memory: many are kept, and each piece is one more to look after
  const all = new Int32Array(2 * firsts.length + 1 + 2 * rows.length);
  const keys = all.subarray(0, firsts.length);
  const starts = all.subarray(firsts.length, 2 * firsts.length + 1);
  const lines = all.subarray(starts.length + keys.length, all.length - rows.length);
  const beside = all.subarray(all.length - rows.length);
  for (let n = 0; n < firsts.length; n++) {
    keys[n] = keyIn(rows[firsts[n]!]!);
    starts[n] = firsts[n]!;
  }
  starts[firsts.length] = rows.length;
  for (let n = 0; n < rows.length; n++) {
    lines[n] = Math.floor(rows[n]! / BESIDE) % LINES;
    beside[n] = rows[n]! % BESIDE;
  }
  return { keys, starts, lines, beside };
}

/** Both of one numbering. */
export function gridOf(a: MatterIndex, b: MatterIndex): MatterGrid {
  const width = b.matters.length;
  const size = a.matters.length * width;
  const table = () => new Array<number>(size).fill(0);
  const [bits, plainBits, plainStems, kin, asked] = [table(), table(), table(), table(), table()];
  onShared(a.stems, b.stems, (x, y, key) => {
    const at = a.stems.lines[x]! * width + b.stems.lines[y]!;
    const own = a.stems.beside[x]!;
    bits[at]! += own;
    if (key < 0) return;
    plainBits[at]! += own;
    plainStems[at]! += 1;
  });
  onShared(a.wanted, b.offered, (x, y) => {
    const [n, m] = [a.wanted.lines[x]!, b.offered.lines[y]!];
    const at = n * width + m;
    // both have the very word of a group
    if (asked[at] === 1 || a.wanted.beside[x] === b.offered.beside[y]) return;
    asked[at] = 1;
    const met = kinWordsOf(a.matters[n]!, b.matters[m]!);
    bits[at]! += met.weight;
    plainBits[at]! += met.weight;
    plainStems[at]! += met.words;
    kin[at] = met.words;
  });
  return { width, bits, plainBits, plainStems, kin };
}

/** For every two places of equal numbers, and the number. */
function onShared(a: Lists, b: Lists, tell: (x: number, y: number, key: number) => void): void {
  const [ofA, ofB] = [a.keys.length, b.keys.length];
  for (let i = 0, j = 0; i < ofA && j < ofB; ) {
    const [one, other] = [a.keys[i]!, b.keys[j]!];
    if (one === other)
      for (let x = a.starts[i]!; x < a.starts[i + 1]!; x++)
        for (let y = b.starts[j]!; y < b.starts[j + 1]!; y++) tell(x, y, one);
    if (one <= other) i++;
    if (other <= one) j++;
  }
}
