// Things counted up and down; how often each is there.

export class Counter<Key> {
  readonly #counts = new Map<Key, number>();

  /** Whether `key` came or went by it. */
  add(key: Key, by: number): boolean {
    const before = this.#counts.get(key) ?? 0;
    if (before + by === 0) this.#counts.delete(key);
    else this.#counts.set(key, before + by);
    return (before === 0) !== (before + by === 0);
  }

  of(key: Key): number {
    return this.#counts.get(key) ?? 0;
  }

  has(key: Key): boolean {
    return this.#counts.has(key);
  }

  keys(): IterableIterator<Key> {
    return this.#counts.keys();
  }

  get size(): number {
    return this.#counts.size;
  }
}
