// Stretches of one text in, whether and how much they share out.

/** Lists of [start, end) in UTF-16 units of one text. */
export type Pairs = readonly (readonly [number, number])[];

/** How many characters `a` and `b` share; each is taken to be without overlap in itself. */
export function sharedCharacters(a: Pairs, b: Pairs): number {
  let shared = 0;
  for (const [start, end] of a)
    for (const pair of b) shared += Math.max(0, Math.min(end, pair[1]) - Math.max(start, pair[0]));
  return shared;
}

export const touch = (a: Pairs, b: Pairs): boolean => sharedCharacters(a, b) > 0;
