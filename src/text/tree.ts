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
  let sum = 0;
  for (const tree of trees) sum += leafOf(tree, row);
  return sum;
}
