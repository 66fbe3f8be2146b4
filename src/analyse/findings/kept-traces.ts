// Traces of the store that the next batch is likely to meet again: reports come by time, and most of those that a report meets are of
// its week. Unpacking them anew for each batch was most of the time of folding. Of older ones an outline is kept, which tells of most
// that they need not be read.
import { PLEDGES } from '../commitment-outcomes/pledge-outline.ts';
import { FIGURES } from '../figures/figure-outline.ts';
import { STANCES } from '../positions/stance-outline.ts';
import { THREADS } from '../threads/thread-outline.ts';
import { type Outline, type OutlineKind, outlineIn } from './outline.ts';
import type { ApartName, Trace, TracePart } from './trace.ts';

/** One takes some 30 kB: not more than 100 MB. */
const MOST = 3000;
/** Reports of which parts of one kind are kept, with what was worked out of their lines. Of 20,000 instead a fold is no faster. */
const MOST_PARTS = 6000;
/** Reports of which outlines are kept, some 1 kB each: those of 800 days, of 150 a day. */
const MOST_OUTLINES = 120_000;

const OUTLINED = [STANCES, PLEDGES, THREADS, FIGURES] as readonly OutlineKind<ApartName>[];
/** Of each kind the others that have all that it has. */
const WIDER = new Map(OUTLINED.map((kind) => [kind, OUTLINED.filter((one) => one !== kind && kind.names.every((name) => one.names.includes(name)))])); // biome-ignore format: one line

export class KeptTraces {
  /** The one used last stands last. */
  readonly #traces = new Map<string, Trace>();
  readonly #parts = new Map(OUTLINED.map((kind) => [kind, new Map<string, TracePart<ApartName>>()]));
  readonly #outlines = new Map(OUTLINED.map((kind) => [kind, new Map<string, Outline>()]));
  #revision: number | null = null;

  /** `revision`: the store's `findingsRevision()` now. False, and all is forgotten, where somebody else changed traces since. */
  holdFor(revision: number): boolean {
    const isOurs = revision === this.#revision;
    if (!isOurs) {
      this.#traces.clear();
      for (const kept of [...this.#parts.values(), ...this.#outlines.values()]) kept.clear();
    }
    this.#revision = revision;
    return isOurs;
  }

  /** After a change of our own was written, which the store counts as one. */
  settled(traces: readonly Trace[]): void {
    if (this.#revision !== null) this.#revision += 1;
    for (const trace of traces) {
      this.put(trace);
      for (const kind of OUTLINED) {
        this.#parts.get(kind)!.delete(trace.reportId);
        this.#outlines.get(kind)!.delete(trace.reportId);
        const bytes = trace.outlines?.[kind.place];
        if (bytes !== undefined) this.putOutline(kind, trace.reportId, outlineIn(bytes));
      }
    }
  }

  /** Or a part that has more. */
  getPart<Name extends ApartName>(kind: OutlineKind<Name>, reportId: string): TracePart<Name> | undefined {
    const ofKind = this.#parts.get(kind as OutlineKind<ApartName>)!.get(reportId);
    if (ofKind !== undefined) return ofKind as TracePart<Name>;
    for (const wider of WIDER.get(kind as OutlineKind<ApartName>)!) {
      const part = this.#parts.get(wider)!.get(reportId);
      if (part !== undefined) return part as TracePart<Name>;
    }
    return undefined;
  }

  outlineOf<Name extends ApartName>(kind: OutlineKind<Name>, reportId: string): Outline | undefined {
    return this.#outlines.get(kind as OutlineKind<ApartName>)!.get(reportId);
  }

  putOutline(kind: OutlineKind<ApartName>, reportId: string, outline: Outline): void {
    keep(this.#outlines.get(kind)!, reportId, outline, MOST_OUTLINES);
  }

  putPart(kind: OutlineKind<ApartName>, part: TracePart<ApartName>): void {
    keep(this.#parts.get(kind)!, part.reportId, part, MOST_PARTS);
  }

  get(reportId: string): Trace | undefined {
    const trace = this.#traces.get(reportId);
    if (trace !== undefined) this.put(trace);
    return trace;
  }

  /** Of the one that must make room its lines stay, with what was worked out of them. */
  put(trace: Trace): void {
    const gone = keep(this.#traces, trace.reportId, trace, MOST);
    if (gone !== undefined) this.putPart(THREADS as OutlineKind<ApartName>, partOf(gone));
  }

  /** As it was read from the store; the same, with the lines of its part where that is kept: what was worked out of them is kept with them. */
  putRead(trace: Trace): Trace {
    const lines = this.getPart(THREADS, trace.reportId)?.body.lines;
    const own = lines === undefined ? trace : { ...trace, body: { ...trace.body, lines } };
    this.put(own);
    return own;
  }
}

const partOf = ({ reportId, day, body }: Trace) =>
  ({
    reportId,
    day,
    body: Object.fromEntries(THREADS.names.map((name) => [name, body[name]])),
  }) as unknown as TracePart<ApartName>;

/** As the last of at most so many; the one that had to make room out. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): Value | undefined {
  kept.delete(key);
  kept.set(key, value);
  if (kept.size <= most) return undefined;
  const [first, gone] = kept.entries().next().value!;
  kept.delete(first);
  return gone;
}
