// Whole numbers in, one after another; the same by place out. They lie outside the heap that V8 marks, four bytes each.

export class IntColumn {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** From 0 to below 2^32. */
  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Uint32Array(2 * this.#length);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length++] = number;
  }

  /** `place` is below the length. */
  at(place: number): number {
    return this.#numbers[place]!;
  }

  set(place: number, number: number): void {
    this.#numbers[place] = number;
  }
}
