// The traces of the store and those of the batch in hand, as one: who shares a key with whom. What many reports ask at once is asked together.
import type { RecordedReport } from '../../record/entry.ts';
import type { DayRange, SharingQuestion, Store } from '../../store/contract.ts';
import type { ReadCompared } from '../corrections/compared-records.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { Gathered } from './gathered.ts';
import type { KeptTraces } from './kept-traces.ts';
import { KEY_KINDS, type KeyKind } from './meeting-key.ts';
import type { ChangedPair } from './near-holders.ts';
import { type Near, NearIndex } from './near-index.ts';
import { type Outline, type OutlineKind, outlineIn } from './outline.ts';
import type { ApartName, Trace, TracePart } from './trace.ts';

export type ReadStore = Pick<Store, 'traces' | 'tracesApart' | 'outlines' | 'sharing' | 'nearest'>;

/** Records as they are compared: those of the batch, and what reads others. */
export interface RecordsToCompare {
  readonly fresh: readonly RecordedReport[];
  readonly read: ReadCompared;
}

/** Days before and after a report within which others may have to do with it. */
export interface Around {
  readonly before: number;
  readonly after: number;
}

/** Keys of which another report is to have one, published at most `days` before or after; null for at any time. `places`: only of those that are near by that key. */
export type Ask =
  | { readonly keys: readonly number[]; readonly days: number | Around | null }
  | ({ readonly keys: readonly number[] } & Near);

export class TraceIndex {
  /** What reads pairs of passages; null where there is no such model. */
  readonly readings: PairReadings | null;
  readonly #kept: KeptTraces | null;
  readonly #fresh: ReadonlyMap<string, Trace>;
  readonly #known = new Map<string, Trace>();
  readonly #records = new Map<string, RecordedReport>();
  /** Key → reports of the batch. */
  readonly #byKey = new Map<number, string[]>();
  /** Of the batch, by kind and report. */
  readonly #freshOutlines = new Map<OutlineKind<ApartName>, Map<string, Outline>>();
  readonly #sharing: Gathered<SharingQuestion, readonly string[]>;
  readonly #near: NearIndex;
  /** Ids of which traces, or records, are to be known. */
  readonly #toKnow: Gathered<readonly string[], undefined>;
  readonly #toRecord: Gathered<string, undefined>;
  readonly #outlines: Gathered<OfKind, ReadonlyMap<string, Outline>>;
  readonly #parts: Gathered<OfKind, TracePart<ApartName>[]>;

  /** `fresh` traces stand for what the store has of the same reports; `kept` are traces of the store that need not be read again. */
  constructor(
    store: ReadStore,
    fresh: readonly Trace[],
    records: RecordsToCompare,
    kept: KeptTraces | null = null,
    readings: PairReadings | null = null,
  ) {
    this.#kept = kept;
    this.readings = readings;
    this.#fresh = new Map(fresh.map((trace) => [trace.reportId, trace]));
    for (const trace of fresh) {
      this.#known.set(trace.reportId, trace);
      for (const key of trace.keys) {
        const there = this.#byKey.get(key);
        if (there) there.push(trace.reportId);
        else this.#byKey.set(key, [trace.reportId]);
      }
    }
    for (const record of records.fresh) this.#records.set(record.report.id, record);
    this.#sharing = new Gathered((questions) => store.sharing(questions));
    this.#near = new NearIndex(store, this.#fresh, this.#byKey);
    this.#toKnow = new Gathered(async (asked) => {
      for (const trace of (await store.traces([...new Set(asked.flat())])) as readonly Trace[]) {
        this.#known.set(trace.reportId, this.#kept?.putRead(trace) ?? trace);
      }
      return asked.map(() => undefined);
    });
    this.#toRecord = new Gathered(async (asked) => {
      for (const record of await records.read(asked)) this.#records.set(record.report.id, record);
      return asked.map(() => undefined);
    });
    this.#outlines = new Gathered<OfKind, ReadonlyMap<string, Outline>>(async (asked) => {
      const read = new Map<OutlineKind<ApartName>, Map<string, Outline>>();
      for (const [kind, ids] of idsByKind(asked)) {
        const ofKind = new Map<string, Outline>();
        for (const { reportId, bytes } of await store.outlines(ids, kind.place)) {
          const outline = outlineIn(bytes);
          ofKind.set(reportId, outline);
          this.#kept?.putOutline(kind, reportId, outline);
        }
        read.set(kind, ofKind);
      }
      return asked.map(({ kind }) => read.get(kind)!);
    });
    this.#parts = new Gathered(async (asked) => {
      const read = new Map<OutlineKind<ApartName>, ReadonlyMap<string, TracePart<ApartName>>>();
      for (const [kind, ids] of idsByKind(asked)) {
        const parts = (await store.tracesApart(
          ids,
          kind.names,
        )) as readonly unknown[] as readonly TracePart<ApartName>[];
        for (const part of parts) this.#kept?.putPart(kind, part);
        read.set(kind, new Map(parts.map((part) => [part.reportId, part])));
      }
      return asked.map(({ ids, kind }) => ids.flatMap((id) => read.get(kind)!.get(id) ?? []));
    });
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
    if (unknown.length > 0) await this.#toKnow.ask(unknown);
    return new Map(asked.flatMap((id) => (this.#known.has(id) ? [[id, this.#known.get(id)!]] : [])));
  }

  /** Null for a report that the store no longer has. */
  async record(reportId: string): Promise<RecordedReport | null> {
    if (!this.#records.has(reportId)) await this.#toRecord.ask(reportId);
    return this.#records.get(reportId) ?? null;
  }

  /**
   * Other reports that share at least `least` of the keys of one kind with `trace`, published at most `days` before or after it (null: at
   * any time); undated ones always count.
   */
  async meeting(trace: Trace, kind: KeyKind, days: number | Around | null, least = 1): Promise<Trace[]> {
    return [...(await this.get(await this.#met(trace, keysOfKind(trace, kind), days, least))).values()];
  }

  /** Other reports that hold one of `keys`, whether or not `trace` does; undated ones always count. */
  async holding(
    trace: Trace,
    { keys, days }: { readonly keys: readonly number[]; readonly days: number | Around | null },
  ): Promise<Trace[]> {
    return [...(await this.get(await this.#met(trace, keys, days, 1))).values()];
  }

  /** Other reports that share at least `least` of the keys of one kind with `trace`, at most `near.all` days before or after it; none for one without a day. */
  async meetingNear(trace: Trace, kind: KeyKind, near: Required<Near>, least: number): Promise<Trace[]> {
    return [...(await this.get(await this.#near.sharing(trace, keysOfKind(trace, kind), near, least))).values()];
  }

  /**
   * Other reports that answer one of `asks`, and that `may` does not tell by their outline to have nothing to do with it; of them the parts of that kind
   * alone. Where hundreds meet and few belong, reading them whole takes most of the time.
   */
  async meetingParts<Name extends ApartName>(
    trace: Trace,
    kind: OutlineKind<Name>,
    asks: readonly Ask[],
    may: (outline: Outline) => boolean,
  ): Promise<TracePart<Name>[]> {
    const answers = await Promise.all(
      asks.map((ask) =>
        'places' in ask ? this.#near.of(trace, ask.keys, ask) : this.#met(trace, ask.keys, ask.days, 1),
      ),
    );
    const parts: TracePart<Name>[] = [];
    const unlined: string[] = [];
    const unknown = new Map<string, Outline | undefined>();
    const put = (part: TracePart<Name>, outline: Outline | undefined) => {
      const own = outline ?? kind.outline(part.body, part.day);
      if (outline === undefined && !may(own)) return;
      kind.remember?.(part.body, own);
      parts.push(part);
    };
    const look = (id: string, outline: Outline | undefined) => {
      if (outline !== undefined && !may(outline)) return;
      const there = this.#known.get(id) ?? this.#kept?.get(id) ?? this.#kept?.getPart(kind, id);
      if (there === undefined) unknown.set(id, outline);
      else put(there, outline);
    };
    // one report often answers several: it is looked at once
    for (const id of new Set(answers.flat())) {
      const outline = this.#freshOutline(kind, id) ?? this.#kept?.outlineOf(kind, id);
      if (outline === undefined) unlined.push(id);
      else look(id, outline);
    }
    if (unlined.length > 0) {
      const outlines = await this.#outlines.ask({ ids: unlined, kind });
      // of a trace from before they were kept there is none
      for (const id of unlined) look(id, outlines.get(id));
    }
    if (unknown.size > 0)
      for (const part of (await this.#parts.ask({ ids: [...unknown.keys()], kind })) as TracePart<Name>[])
        put(part, unknown.get(part.reportId));
    return parts;
  }

  /** Two each of which the batch in hand changes whether they are near by a key of this kind (see near-index.ts). */
  async changedPairs(kind: KeyKind, near: Near): Promise<readonly ChangedPair[]> {
    return await this.#near.changed(kind, near);
  }

  #freshOutline(kind: OutlineKind<ApartName>, id: string): Outline | undefined {
    const bytes = this.#fresh.get(id)?.outlines?.[kind.place];
    if (bytes === undefined) return undefined;
    const ofKind = this.#freshOutlines.get(kind) ?? new Map<string, Outline>();
    this.#freshOutlines.set(kind, ofKind);
    const outline = ofKind.get(id) ?? outlineIn(bytes);
    ofKind.set(id, outline);
    return outline;
  }

  async #met(
    trace: Trace,
    keys: readonly number[],
    days: number | Around | null,
    least: number,
  ): Promise<readonly string[]> {
    if (keys.length === 0) return [];
    const range = rangeOf(trace.day, days);
    const shared = new Map<string, number>();
    for (const key of keys)
      for (const reportId of this.#byKey.get(key) ?? []) {
        const { day } = this.#fresh.get(reportId)!;
        if (range === null || day === null || (day >= range.from && day <= range.to))
          shared.set(reportId, (shared.get(reportId) ?? 0) + 1);
      }
    shared.delete(trace.reportId);
    const stored = await this.#sharing.ask({ keys, days: range, least });
    const met = stored.filter((id) => id !== trace.reportId && !this.#fresh.has(id));
    for (const [id, keysShared] of shared) if (keysShared >= least) met.push(id);
    return met;
  }
}

interface OfKind {
  readonly ids: readonly string[];
  readonly kind: OutlineKind<ApartName>;
}

const idsByKind = (asked: readonly OfKind[]) =>
  [...Map.groupBy(asked, ({ kind }) => kind)].map(([kind, own]) => [kind, [...new Set(own.flatMap(({ ids }) => ids))]] as const); // biome-ignore format: one line

function rangeOf(day: number | null, days: number | Around | null): DayRange {
  if (days === null || day === null) return null;
  const { before, after } = typeof days === 'number' ? { before: days, after: days } : days;
  return { from: day - before, to: day + after };
}

/** Every kind of finding asks each trace for its own. */
const known = new WeakMap<Trace, ReadonlyMap<number, readonly number[]>>();

export function keysOfKind(trace: Trace, kind: KeyKind): readonly number[] {
  const there = known.get(trace) ?? Map.groupBy(trace.keys, (key) => key % 16);
  known.set(trace, there);
  return there.get(KEY_KINDS[kind]) ?? [];
}
