// The lines of two reports in; what each of one shares with each of the other, and which is its best there, out.
import { gridOf, indexMatters, type MatterGrid, type MatterIndex } from '../findings/matter-grid.ts';
import { numbering } from '../findings/stem-numbers.ts';
import type { Line } from './line.ts';
import { readLine } from './read-line.ts';

/** What each line of one report shares with each of the other: asked once for all of them. */
export interface Shared extends MatterGrid {
  /** Of each line its best in the other report, and how much it leads the next. */
  readonly rows: readonly Best[];
  readonly columns: readonly Best[];
}

interface Best {
  /** -1 where it shares nothing with any. */
  readonly at: number;
  readonly lead: number;
}

const known = new WeakMap<readonly Line[], MatterIndex>();

function indexOf(lines: readonly Line[], now: number): MatterIndex {
  const there = known.get(lines);
  if (there !== undefined && there.numbering === now) return there;
  const index = indexMatters(
    lines.map((line) => readLine(line).matter),
    now,
  );
  known.set(lines, index);
  return index;
}

export function shareLines(first: readonly Line[], second: readonly Line[]): Shared {
  const now = numbering();
  const grid = gridOf(indexOf(first, now), indexOf(second, now));
  const { width, bits, plainBits } = grid;
  const weight = (at: number) => bits[at]! + 0.5 * plainBits[at]!;
  return {
    ...grid,
    rows: first.map((_, n) => bestOf(width, (m) => weight(n * width + m))),
    columns: second.map((_, m) => bestOf(first.length, (n) => weight(n * width + m))),
  };
}

function bestOf(many: number, weightAt: (n: number) => number): Best {
  let [at, weight, next] = [-1, 0, 0];
  for (let n = 0; n < many; n++) {
    const one = weightAt(n);
    if (one > weight) [next, weight, at] = [weight, one, n];
    else if (one > next) next = one;
  }
  return { at, lead: weight - next };
}
