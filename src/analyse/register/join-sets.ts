// Things that are to be one, two by two; the sets they make. The smallest member stands for its set, so order does not matter.

export interface JoinedSets {
  join(a: number, b: number): void;
  /** The smallest member of the set that `n` is in. */
  setOf(n: number): number;
}

/** Sets over 0 … size − 1, each number alone at first. */
export function joinSets(size: number): JoinedSets {
  const parent = Array.from({ length: size }, (_, n) => n);
  const setOf = (n: number): number => {
    let root = n;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[n] !== root) [parent[n], n] = [root, parent[n]!];
    return root;
  };
  return {
    setOf,
    join(a, b) {
      const [x, y] = [setOf(a), setOf(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
