// Traces of the store that the next batch is likely to meet again: reports come by time, and most of those that a report meets are of
// its week. Unpacking them anew for each batch was most of the time of folding.
import type { Trace } from './trace.ts';

/** One takes some 30 kB: not more than 100 MB. */
const MOST = 3000;

export class KeptTraces {
  /** The one used last stands last. */
  readonly #traces = new Map<string, Trace>();
  #revision: number | null = null;

  /** `revision`: the store's `findingsRevision()` now. False, and all is forgotten, where somebody else changed traces since. */
  holdFor(revision: number): boolean {
    const isOurs = revision === this.#revision;
    if (!isOurs) this.#traces.clear();
    this.#revision = revision;
    return isOurs;
  }

  /** After a change of our own was written, which the store counts as one. */
  settled(traces: readonly Trace[]): void {
    if (this.#revision !== null) this.#revision += 1;
    for (const trace of traces) this.put(trace);
  }

  get(reportId: string): Trace | undefined {
    const trace = this.#traces.get(reportId);
    if (trace !== undefined) this.put(trace);
    return trace;
  }

  put(trace: Trace): void {
    this.#traces.delete(trace.reportId);
    this.#traces.set(trace.reportId, trace);
    if (this.#traces.size > MOST) this.#traces.delete(this.#traces.keys().next().value!);
  }
}
