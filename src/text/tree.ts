// A tree of questions to a row of numbers, and the leaf that a row comes to.

/** A leaf, or: rows whose number `feature` is at most `cut` go on in `low`, the others in `high`. */
export type Tree = number | readonly [feature: number, cut: number, low: Tree, high: Tree];

/** Trees for choosing one of several. */
export interface Forest {
  readonly trees: readonly Tree[];
  /** The sum of its being none of them. */
  readonly nobody: number;
}

export function leafOf(tree: Tree, row: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = row[at[0]]! <= at[1] ? at[2] : at[3];
  return at;
}

/** What all trees say together. */
export function sumOf(trees: readonly Tree[], row: readonly number[]): number {
  let flat = FLAT.get(trees);
  if (flat === undefined) FLAT.set(trees, (flat = flatten(trees)));
  const { roots, asks, cuts, lows, highs } = flat;
  let sum = 0;
  for (let k = 0; k < roots.length; k++) {
    let at = roots[k]!;
    for (let feature = asks[at]!; feature >= 0; feature = asks[at]!)
      at = row[feature]! <= cuts[at]! ? lows[at]! : highs[at]!;
    sum += cuts[at]!;
  }
  return sum;
}

/** Trees as columns of numbers, a question or leaf a place: going down unpacks no array, a third of what it takes. */
interface FlatTrees {
  readonly roots: Int32Array;
  /** The feature that is asked, -1 at a leaf. */
  readonly asks: Int32Array;
  /** Where it is cut; at a leaf what that says. */
  readonly cuts: Float64Array;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
}

const FLAT = new WeakMap<readonly Tree[], FlatTrees>();

function flatten(trees: readonly Tree[]): FlatTrees {
  const asks: number[] = [];
  const cuts: number[] = [];
  const lows: number[] = [];
  const highs: number[] = [];
  const put = (tree: Tree): number => {
    const at = asks.length;
    const isLeaf = typeof tree === 'number';
    asks.push(isLeaf ? -1 : tree[0]);
    cuts.push(isLeaf ? tree : tree[1]);
    lows.push(-1);
    highs.push(-1);
    if (!isLeaf) [lows[at], highs[at]] = [put(tree[2]), put(tree[3])];
    return at;
  };
  const roots = Int32Array.from(trees, put);
  return {
    roots,
    asks: Int32Array.from(asks),
    cuts: Float64Array.from(cuts),
    lows: Int32Array.from(lows),
    highs: Int32Array.from(highs),
  };
}
