// A reader of pairs in; the same, asked once for equal passages: what reads a report's lines asks from both sides, for several kinds of findings.
import type { PairReader, PairReading, PassagePair } from '../../understand/pairs/pair-reader.ts';

/** Readings kept at most: some 200 bytes each. */
const MOST_KEPT = 50_000;

export class PairReadings {
  readonly #reader: Pick<PairReader, 'read'>;
  readonly #known = new Map<string, Promise<PairReading>>();

  constructor(reader: Pick<PairReader, 'read'>) {
    this.#reader = reader;
  }

  /** One reading a pair, in their order. */
  read(pairs: readonly PassagePair[]): Promise<readonly PairReading[]> {
    if (this.#known.size > MOST_KEPT) this.#known.clear();
    const keys = pairs.map(keyOf);
    const fresh = new Map(pairs.flatMap((pair, n) => (this.#known.has(keys[n]!) ? [] : [[keys[n]!, pair] as const])));
    const asked = fresh.size === 0 ? null : this.#reader.read([...fresh.values()]);
    [...fresh.keys()].forEach((key, n) => {
      this.#known.set(key, asked!.then((readings) => readings[n]!)); // biome-ignore format: one line
    });
    return Promise.all(keys.map((key) => this.#known.get(key)!));
  }
}

const keyOf = ({ earlier, later, days }: PassagePair): string =>
  JSON.stringify([...[earlier, later].flatMap(({ text, who, title, before }) => [text, who, title, before]), days]);
