// Reports that hits are shown from. Hits come newest first, so that most searches show some of the same few thousand reports; unpacking each
// anew took longer than finding it. What is kept holds for one revision of the store: who asks tells which that is now.
import type { Entry } from '../record/entry.ts';
import type { ReportSummary } from './contract.ts';
import { unpackValue } from './rows/packed.ts';

export interface KeptReport {
  readonly summary: ReportSummary;
  readonly text: string;
  /** Of hits in statements; unpacked when first asked for. */
  entries(): readonly Entry[];
}

/** Characters of texts; with entries and summaries some 100 MB. */
const MOST_CHARACTERS = 8_000_000;

export class KeptReports {
  /** By key; the one used last stands last. */
  readonly #reports = new Map<number, KeptReport>();
  #characters = 0;
  #revision: number | null = null;

  /** Forgets all where the store is another than before. */
  holdFor(revision: number): void {
    if (revision === this.#revision) return;
    this.#reports.clear();
    this.#characters = 0;
    this.#revision = revision;
  }

  get(key: number): KeptReport | undefined {
    const report = this.#reports.get(key);
    if (report === undefined) return undefined;
    this.#reports.delete(key);
    this.#reports.set(key, report);
    return report;
  }

  /** `packed`: the report's entries, as the store has them. */
  put(key: number, summary: ReportSummary, text: string, packed: () => Uint8Array): KeptReport {
    let entries: readonly Entry[] | null = null;
    const report: KeptReport = { summary, text, entries: () => (entries ??= unpackValue(packed()) as Entry[]) };
    if (text.length > MOST_CHARACTERS / 10) return report;
    this.#reports.set(key, report);
    this.#characters += text.length;
    for (const [oldest, { text: gone }] of this.#reports) {
      if (this.#characters <= MOST_CHARACTERS) break;
      this.#reports.delete(oldest);
      this.#characters -= gone.length;
    }
    return report;
  }
}
