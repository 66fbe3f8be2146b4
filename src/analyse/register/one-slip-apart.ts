// Two words in; whether one slip of the keyboard makes one of the other.

/** A slip in a short name makes another common one (Lee, Li), so it is none. */
const SHORTEST = 9;

/** One letter more, less, other or swapped with its neighbour: "lev oranov", "lev oranow". Not for names under nine letters. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [x, y] = [a.slice(start, a.length - tail), b.slice(start, b.length - tail)];
  if (x.length <= 1 && y.length <= 1) return x !== y;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}
