// The traces of the store and those of the batch in hand, as one: who shares a key with whom.
import type { RecordedReport } from '../../record/entry.ts';
import type { Store } from '../../store/contract.ts';
import type { KeptTraces } from './kept-traces.ts';
import { asKind, KEY_KINDS, type KeyKind } from './meeting-key.ts';
import type { ApartName, Trace, TracePart } from './trace.ts';

export type ReadStore = Pick<Store, 'traces' | 'tracesApart' | 'sharing' | 'get'>;

/** Days before and after a report within which others may have to do with it. */
export interface Around {
  readonly before: number;
  readonly after: number;
}

export class TraceIndex {
  readonly #store: ReadStore;
  readonly #kept: KeptTraces | null;
  readonly #fresh: ReadonlyMap<string, Trace>;
  readonly #known = new Map<string, Trace>();
  readonly #records = new Map<string, RecordedReport>();
  /** Key → reports of the batch. */
  readonly #byKey = new Map<number, string[]>();

  /** `fresh` traces stand for what the store has of the same reports; `kept` are traces of the store that need not be read again. */
  constructor(
    store: ReadStore,
    fresh: readonly Trace[],
    records: readonly RecordedReport[] = [],
    kept: KeptTraces | null = null,
  ) {
    this.#store = store;
    this.#kept = kept;
    this.#fresh = new Map(fresh.map((trace) => [trace.reportId, trace]));
    for (const trace of fresh) {
      this.#known.set(trace.reportId, trace);
      for (const key of trace.keys) {
        const there = this.#byKey.get(key);
        if (there) there.push(trace.reportId);
        else this.#byKey.set(key, [trace.reportId]);
      }
    }
    for (const record of records) this.#records.set(record.report.id, record);
  }

  /** By report id; a report without a trace is left out. */
  async get(reportIds: Iterable<string>): Promise<ReadonlyMap<string, Trace>> {
    const asked = [...new Set(reportIds)];
    const unknown: string[] = [];
    for (const id of asked.filter((one) => !this.#known.has(one))) {
      const kept = this.#kept?.get(id);
      if (kept === undefined) unknown.push(id);
      else this.#known.set(id, kept);
    }
    for (const trace of await this.#store.traces(unknown)) {
      this.#known.set(trace.reportId, trace as Trace);
      this.#kept?.put(trace as Trace);
    }
    return new Map(asked.flatMap((id) => (this.#known.has(id) ? [[id, this.#known.get(id)!]] : [])));
  }

  /** Null for a report that the store no longer has. */
  async record(reportId: string): Promise<RecordedReport | null> {
    const known = this.#records.get(reportId);
    if (known) return known;
    const record = await this.#store.get(reportId);
    if (record) this.#records.set(reportId, record);
    return record;
  }

  /**
   * Other reports that share at least `least` of the keys of one kind with `trace`, published at most `days` before or after it (null: at
   * any time); undated ones always count. `theirs`: the kind under which the others keep the same words, where that is another one.
   */
  async meeting(
    trace: Trace,
    kind: KeyKind,
    days: number | Around | null,
    least = 1,
    theirs: KeyKind = kind,
  ): Promise<Trace[]> {
    return [...(await this.get(await this.#met(trace, kind, days, least, theirs))).values()];
  }

  /** The same of which only `names` are asked for: where hundreds meet and few belong, reading them whole takes most of the time. */
  async meetingParts<Name extends ApartName>(
    trace: Trace,
    names: readonly Name[],
    kind: KeyKind,
    days: number | Around | null,
    theirs: KeyKind = kind,
  ): Promise<TracePart<Name>[]> {
    const met = await this.#met(trace, kind, days, 1, theirs);
    const parts: TracePart<Name>[] = [];
    const unknown: string[] = [];
    for (const id of met) {
      const known = this.#known.get(id) ?? this.#kept?.get(id) ?? this.#kept?.getPart(names, id);
      if (known === undefined) unknown.push(id);
      else parts.push(known as TracePart<Name>);
    }
    for (const part of await this.#store.tracesApart(unknown, names)) {
      this.#kept?.putPart(names, part);
      parts.push(part as unknown as TracePart<Name>);
    }
    return parts;
  }

  async #met(
    trace: Trace,
    kind: KeyKind,
    days: number | Around | null,
    least: number,
    theirs: KeyKind,
  ): Promise<string[]> {
    const own = keysOfKind(trace, kind);
    if (own.length === 0) return [];
    const keys = theirs === kind ? own : own.map((key) => asKind(key, theirs));
    const { before, after } =
      typeof days === 'number' ? { before: days, after: days } : (days ?? { before: 0, after: 0 });
    const range = days === null || trace.day === null ? null : { from: trace.day - before, to: trace.day + after };
    const shared = new Map<string, number>();
    for (const key of keys)
      for (const reportId of this.#byKey.get(key) ?? []) {
        const { day } = this.#fresh.get(reportId)!;
        if (range === null || day === null || (day >= range.from && day <= range.to))
          shared.set(reportId, (shared.get(reportId) ?? 0) + 1);
      }
    shared.delete(trace.reportId);
    const stored = await this.#store.sharing(keys, range, least);
    const met = stored.filter((id) => id !== trace.reportId && !this.#fresh.has(id));
    for (const [id, keysShared] of shared) if (keysShared >= least) met.push(id);
    return met;
  }
}

/** Every kind of finding asks each trace for its own. */
const known = new WeakMap<Trace, ReadonlyMap<number, readonly number[]>>();

function keysOfKind(trace: Trace, kind: KeyKind): readonly number[] {
  const there = known.get(trace) ?? Map.groupBy(trace.keys, (key) => key % 16);
  known.set(trace, there);
  return there.get(KEY_KINDS[kind]) ?? [];
}
