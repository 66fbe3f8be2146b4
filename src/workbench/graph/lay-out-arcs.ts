// Names in a column and the pairs between them in; half ellipses beside the column out, with arrows where acts go.
import type { Pair } from './gather-pairs.ts';

export interface Arc {
  readonly pair: Pair;
  /** −1 stands to the left of the names, 1 and 0 to the right. */
  readonly sign: -1 | 0 | 1;
  readonly count: number;
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  /** Arrow heads as paths: at whom the acts go to; none where both act together. */
  readonly heads: readonly string[];
}

/** Pixels from name to name. */
export const ROW = 27;
/** A pair of so many acts and more is drawn as wide as it gets. */
const MANY = 24;
const WIDTHS = { least: 1.2, most: 7 };
const HEAD = 5;

export interface ArcRoom {
  /** x of the two edges of the names. */
  readonly left: number;
  readonly right: number;
  /** Pixels beside the names that the widest arc may have. */
  readonly reach: number;
}

export function layOutArcs(actors: readonly { readonly id: string }[], pairs: readonly Pair[], room: ArcRoom): Arc[] {
  const rows = new Map(actors.map(({ id }, n) => [id, n]));
  const between = pairs.filter(({ ids }) => ids.every((id) => rows.has(id)));
  const longest = between.reduce((most, { ids: [a, b] }) => Math.max(most, Math.abs(rows.get(a)! - rows.get(b)!)), 1);
  return between.flatMap((pair) =>
    ([-1, 0, 1] as const).flatMap((sign): Arc[] => {
      const acts = pair.acts.filter(({ act }) => act.sign === sign);
      if (acts.length === 0) return [];
      const [a, b] = [rows.get(pair.ids[0])!, rows.get(pair.ids[1])!];
      const [x, side] = sign < 0 ? [room.left, -1] : [room.right, 1];
      // what is neither runs a little inside of cooperation
      const reach = side * room.reach * Math.sqrt(Math.abs(a - b) / longest) * (sign === 0 ? 0.86 : 1);
      const [y1, y2] = [yOf(a), yOf(b)];
      const ends: string[] = [];
      if (acts.some(({ way }) => way === 'back')) ends.push(headAt(x, y1, side));
      if (acts.some(({ way }) => way === 'forth')) ends.push(headAt(x, y2, side));
      return [
        { pair, sign, count: acts.length, path: curve(x, y1, y2, reach), width: widthOf(acts.length), heads: ends },
      ];
    }),
  );
}

const yOf = (row: number) => row * ROW + ROW / 2;

/** A cubic that leaves and comes in level, and swings out to `reach`. */
function curve(x: number, y1: number, y2: number, reach: number): string {
  // a cubic whose handles lie at d swings out to three quarters of d
  const handle = round(x + (reach * 4) / 3);
  return `M${round(x)} ${y1}C${handle} ${y1} ${handle} ${y2} ${round(x)} ${y2}`;
}

/** A triangle that points at the name. */
const headAt = (x: number, y: number, side: number) =>
  `M${round(x)} ${y}L${round(x + side * HEAD * 1.6)} ${y - HEAD}V${y + HEAD}Z`;

const widthOf = (count: number): number =>
  WIDTHS.least + (WIDTHS.most - WIDTHS.least) * Math.sqrt(Math.min(count - 1, MANY) / MANY);

const round = (value: number) => Math.round(value * 10) / 10;
