// Texts in, one after another; each out again by the number it was given. They lie packed outside the heap that V8 marks.
import { IntColumn } from './int-column.ts';

const SLAB = 2 ** 20;

export class TextShelf {
  readonly #slabs: Buffer[] = [];
  readonly #slabOf = new IntColumn();
  readonly #from = new IntColumn();
  readonly #size = new IntColumn();
  #used = SLAB;

  /** Gives its number, counted from 0. A lone surrogate comes back as U+FFFD: give JSON, which writes it as an escape. */
  put(text: string): number {
    const size = Buffer.byteLength(text);
    if (this.#used + size > SLAB) {
      // one that no slab holds has its own
      this.#slabs.push(Buffer.allocUnsafeSlow(Math.max(SLAB, size)));
      this.#used = 0;
    }
    const slab = this.#slabs.length - 1;
    this.#slabs[slab]!.write(text, this.#used);
    this.#slabOf.push(slab);
    this.#from.push(this.#used);
    this.#size.push(size);
    this.#used += size;
    return this.#size.length - 1;
  }

  get(number: number): string {
    const from = this.#from.at(number);
    return this.#slabs[this.#slabOf.at(number)]!.toString('utf8', from, from + this.#size.at(number));
  }
}
