// Keys in; whether a key is among them, asked some hundred thousand times a gauge, out: a Set of numbers above 2^31 takes four times as long.

/** Open addressing with linear probing, at most half full (Knuth, The Art of Computer Programming 3, 6.4, algorithm L). */
export class KeyTable {
  readonly #keys: Float64Array;
  readonly #mask: number;

  /** Keys from 0 to below 2^48 (findings/meeting-key.ts). */
  constructor(keys: Iterable<number>) {
    const all = [...keys];
    let size = 8;
    while (size < 2 * all.length) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Float64Array(size).fill(-1);
    for (const key of all) {
      let at = this.#first(key);
      while (this.#keys[at] !== -1 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
      this.#keys[at] = key;
    }
  }

  has(key: number): boolean {
    for (let at = this.#first(key); ; at = (at + 1) & this.#mask) {
      const there = this.#keys[at]!;
      if (there === key) return true;
      if (there === -1) return false;
    }
  }

  /** The last four bits say of which kind a key is, the others are of a hash. */
  #first(key: number): number {
    return (key / 16) & this.#mask;
  }
}
