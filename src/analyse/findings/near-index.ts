// Who holds a key near a report of the batch in hand, in the store and in the batch, as one; and of which two reports of before that changes whether they are near.
import type { KeyHolder, NearestQuestion, ReportTrace, Store } from '../../store/contract.ts';
import { Gathered } from './gathered.ts';
import { isOfKind, type KeyKind } from './meeting-key.ts';
import { type ChangedPair, changedPairs, type Holder, nearHolders } from './near-holders.ts';
import type { Trace } from './trace.ts';

/** Days before and after a report, and how many others of a key may lie between two that are near. `all`: within so many days who shares several keys is asked too. */
export interface Near {
  readonly days: number;
  readonly places: number;
  readonly all?: number;
}

interface Old {
  readonly traces: readonly ReportTrace[];
  readonly holders: ReadonlyMap<number, number>;
}

/** What held a key of the store around a report of the batch. */
interface Around {
  readonly key: number;
  readonly day: number;
  readonly before: readonly Holder[];
}

export class NearIndex {
  readonly #fresh: ReadonlyMap<string, Trace>;
  /** Key → reports of the batch. */
  readonly #byKey: ReadonlyMap<number, readonly string[]>;
  readonly #nearest: Gathered<NearestQuestion, readonly KeyHolder[]>;
  readonly #readOld: () => Promise<Old>;
  /** Of the batch, traces that the store has of the same reports; and how many of them hold a key. */
  #old: Promise<Old> | undefined;
  readonly #between: Around[] = [];
  /** By the very list of a report's keys: two families ask it of the same. */
  readonly #asked = new WeakMap<readonly number[], Promise<ReadonlyMap<number, readonly Holder[]>>>();

  constructor(
    store: Pick<Store, 'nearest' | 'traces'>,
    fresh: ReadonlyMap<string, Trace>,
    byKey: ReadonlyMap<number, readonly string[]>,
  ) {
    this.#fresh = fresh;
    this.#byKey = byKey;
    this.#nearest = new Gathered((questions) => store.nearest(questions));
    this.#readOld = async () => {
      const traces = await store.traces([...fresh.keys()]);
      const holders = new Map<number, number>();
      for (const key of traces.flatMap(({ keys }) => keys)) holders.set(key, (holders.get(key) ?? 0) + 1);
      return { traces, holders };
    };
  }

  /** Other reports, each once, that hold one of `keys` near to `trace`; none for one without a day. */
  async of(trace: Trace, keys: readonly number[], near: Near): Promise<string[]> {
    const { reportId, day } = trace;
    if (day === null) return [];
    const met = new Set<string>();
    for (const holders of (await this.#holders(trace, keys, near)).values())
      for (const one of nearHolders(holders, day, near.places)) met.add(one.reportId);
    met.delete(reportId);
    return [...met];
  }

  /** Other reports, each once, at most `near.all` days before or after `trace` that hold at least `least` of `keys`; none for one without a day. */
  async sharing(trace: Trace, keys: readonly number[], near: Required<Near>, least: number): Promise<string[]> {
    const { reportId, day } = trace;
    if (day === null) return [];
    const held = new Map<string, number>();
    for (const holders of (await this.#holders(trace, keys, near)).values())
      for (const one of holders)
        if (Math.abs(one.day - day) <= near.all) held.set(one.reportId, (held.get(one.reportId) ?? 0) + 1);
    held.delete(reportId);
    return [...held].flatMap(([id, shared]) => (shared >= least ? [id] : []));
  }

  /**
   * Two each that were near by a key of this kind before the batch and are no longer, or the other way round, and perhaps are by another key. All of the batch must have
   * been asked for by `of` before, with the same `near`.
   */
  async changed(kind: KeyKind, near: Near): Promise<readonly ChangedPair[]> {
    const around = this.#between.filter(({ key }) => isOfKind(key, kind));
    for (const old of (await this.#ofBatch()).traces) {
      const { day } = old;
      if (day === null) continue;
      const now = this.#fresh.get(old.reportId)!;
      const held = new Set(now.day === day ? now.keys : []);
      const gone = old.keys.filter((key) => isOfKind(key, kind) && !held.has(key));
      for (const [key, before] of await this.#around(gone, day, near))
        if (lieOnBothSides(before, day)) around.push({ key, day, before });
    }
    return around.flatMap(({ key, day, before }) => changedPairs({ before, now: this.#now(key, before, day, near.days) }, day, near.places)); // biome-ignore format: one line
  }

  /** By key, those of the store and of the batch; all that ask of one report have the same `near`. */
  #holders({ reportId, day }: Trace, keys: readonly number[], near: Near) {
    const held = async () => {
      const stored = await this.#around(keys, day!, near);
      const isFresh = this.#fresh.has(reportId);
      const now = new Map<number, readonly Holder[]>();
      for (const key of keys) {
        const before = stored.get(key) ?? NOBODY;
        if (isFresh && lieOnBothSides(before, day!)) this.#between.push({ key, day: day!, before });
        const holders = this.#now(key, before, day!, near.days);
        if (holders.length > 0) now.set(key, holders);
      }
      return now;
    };
    const asked = this.#asked.get(keys) ?? held();
    this.#asked.set(keys, asked);
    return asked;
  }

  #ofBatch(): Promise<Old> {
    this.#old ??= this.#readOld();
    return this.#old;
  }

  /** Those of the store, by key: more of them where some may be of the batch, which no longer count. */
  async #around(keys: readonly number[], day: number, { days, places, all = 0 }: Near): Promise<Map<number, Holder[]>> {
    const byKey = new Map<number, Holder[]>();
    if (keys.length === 0) return byKey;
    const { holders } = await this.#ofBatch();
    const gone = keys.reduce((most, key) => Math.max(most, holders.get(key) ?? 0), 0);
    for (const one of await this.#nearest.ask({ keys, day, days, places: places + gone, all })) {
      const there = byKey.get(one.key);
      if (there) there.push(one);
      else byKey.set(one.key, [one]);
    }
    return byKey;
  }

  #now(key: number, before: readonly Holder[], day: number, days: number): readonly Holder[] {
    const own = this.#byKey.get(key) ?? NONE;
    const fresh = own.flatMap((reportId): Holder[] => {
      const there = this.#fresh.get(reportId)!.day;
      return there === null || Math.abs(there - day) > days ? [] : [{ reportId, day: there }];
    });
    const stay = before.some(({ reportId }) => this.#fresh.has(reportId)) ? before.filter(({ reportId }) => !this.#fresh.has(reportId)) : before; // biome-ignore format: one line
    return fresh.length === 0 ? stay : [...stay, ...fresh];
  }
}

const NOBODY: readonly Holder[] = [];
const NONE: readonly string[] = [];

const lieOnBothSides = (holders: readonly Holder[], day: number): boolean =>
  holders.some((one) => one.day < day) && holders.some((one) => one.day > day);
