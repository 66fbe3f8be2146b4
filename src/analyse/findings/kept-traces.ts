// Traces of the store that the next batch is likely to meet again: reports come by time, and most of those that a report meets are of
// its week. Unpacking them anew for each batch was most of the time of folding.
import type { TraceApart } from '../../store/contract.ts';
import type { Trace } from './trace.ts';

/** One takes some 30 kB: not more than 100 MB. */
const MOST = 3000;
/** Reports of which parts are kept, some 4 to 5 kB each: those of more than a year, of a hundred a day. */
const MOST_PARTS = 40_000;

export class KeptTraces {
  /** The one used last stands last. */
  readonly #traces = new Map<string, Trace>();
  /** By report, then by what was asked for. */
  readonly #parts = new Map<string, Map<string, TraceApart>>();
  #revision: number | null = null;

  /** `revision`: the store's `findingsRevision()` now. False, and all is forgotten, where somebody else changed traces since. */
  holdFor(revision: number): boolean {
    const isOurs = revision === this.#revision;
    if (!isOurs) {
      this.#traces.clear();
      this.#parts.clear();
    }
    this.#revision = revision;
    return isOurs;
  }

  /** After a change of our own was written, which the store counts as one. */
  settled(traces: readonly Trace[]): void {
    if (this.#revision !== null) this.#revision += 1;
    for (const trace of traces) this.put(trace);
    for (const { reportId } of traces) this.#parts.delete(reportId);
  }

  getPart(names: readonly string[], reportId: string): TraceApart | undefined {
    return this.#parts.get(reportId)?.get(names.join());
  }

  putPart(names: readonly string[], part: TraceApart): void {
    const there = this.#parts.get(part.reportId);
    if (there) there.set(names.join(), part);
    else this.#parts.set(part.reportId, new Map([[names.join(), part]]));
    if (this.#parts.size > MOST_PARTS) this.#parts.delete(this.#parts.keys().next().value!);
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
