// Whole numbers in, numbers that look drawn out: each is a function of its seeds alone, so any report can be made without those before it.

/** From 0 to below 1; another stream for each list of seeds. Mulberry32 over a mix of them (public domain, T. Ettinger). */
export function drawFrom(...seeds: readonly number[]): () => number {
  let state = 0x2f6e2b1;
  for (const seed of seeds) {
    state = Math.imul(state ^ seed, 0x9e3779b1);
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) ^ Math.floor(seed / 2 ** 32);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A place in a list of `count`: low places come far more often than high ones, as words and names do in news (Zipf). `beyond`: so many that come more often still
 * are of another list.
 */
export const drawRank = (random: () => number, count: number, beyond = 0): number => {
  const first = beyond + 1;
  return Math.min(count - 1, Math.floor(first * ((first + count) / first) ** random()) - first);
};

export const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
