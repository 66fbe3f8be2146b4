// The index of what gauges count and the sides asked for in; what passed between them, each happening once, and what they promised, out. It reads
// rows of those who are asked for, not reports: see index-counted.ts.
import type { Store } from '../../store/contract.ts';
import type { Register } from '../register/register.ts';
import { KeysOfSide } from './keys-of-side.ts';
import { type CountedRow, promiserKey, unpackRows, wordKey } from './pack-counted.ts';
import type { Side } from './sides.ts';

export type GaugeStore = Pick<Store, 'acts'>;

/** A row, and the report or finding that it is of. */
export interface Told {
  readonly row: CountedRow;
  readonly owner: string;
}

export interface Material {
  /** Acts in which one of the sides takes part. Of several reports’ versions of one happening all stand here: see toldOnce. */
  acts(): Promise<readonly Told[]>;
  /** Positions that one of the sides holds; what it did for or against somebody is one too. */
  positions(): Promise<readonly Told[]>;
  /** Counts of soldiers that tell one of the sides’ names. */
  soldiers(): Promise<readonly Told[]>;
  /** What one of the sides promised or announced and what came of it, and its turns. */
  kept(): Promise<readonly Told[]>;
  keysOf(side: Side): KeysOfSide;
}

/** Of reports that name one of `sides` and have a day; reads nothing until it is asked. */
export function materialOf(store: GaugeStore, register: Register, sides: readonly Side[]): Material {
  const keys = new Map<Side, KeysOfSide>();
  const keysOf = (side: Side) => {
    const known = keys.get(side) ?? new KeysOfSide(register, side);
    keys.set(side, known);
    return known;
  };
  const named = sides.map(keysOf);
  const isNamedIn = (reportId: string) => named.some((one) => one.isNamedIn(reportId));

  /** A row stands under each who takes part: it is taken under the first of them that is asked for. */
  async function between(who: (row: CountedRow) => Iterable<number>): Promise<Told[]> {
    const asked = new Set(named.flatMap((one) => [...one.all]));
    const told: Told[] = [];
    for (const { key, owner, body } of await store.acts([...asked]))
      for (const row of unpackRows(body)) {
        if (row.what === 'soldiers' || row.what === 'kept' || !isFirst(who(row), asked, key)) continue;
        const theirs = named.some((one) => one.isAny(row.by, owner) || one.isAny(row.to, owner));
        if (theirs && (named.some((one) => one.isKnown(row.by) || one.isKnown(row.to)) || isNamedIn(owner)))
          told.push({ row, owner });
      }
    return told;
  }

  return {
    keysOf,
    acts: async () => (await between(({ by, to }) => [...by, ...to])).filter(({ row }) => row.what === 'act'),
    positions: async () => await between((row) => (row.what === 'position' ? row.by : [...row.by, ...row.to])),
    soldiers: async () => {
      const names = new Set(sides.flatMap((side) => [...side.names]));
      const told = new Map<string, Told>();
      for (const { owner, body } of await store.acts([...names].map((name) => wordKey(name.split(' ')[0]!))))
        for (const row of unpackRows(body))
          if (row.what === 'soldiers' && !told.has(row.entryId) && isNamedIn(owner)) told.set(row.entryId, { row, owner }); // biome-ignore format: one line
      return [...told.values()];
    },
    kept: async () => {
      const names = new Set(sides.flatMap((side) => [...side.names]));
      const told = new Map<string, Told>();
      for (const { owner, body } of await store.acts([...names].map(promiserKey)))
        for (const row of unpackRows(body))
          if (row.what === 'kept' && row.reports.some(isNamedIn)) told.set(owner, { row, owner });
      return [...told.values()];
    },
  };
}

function isFirst(keys: Iterable<number>, asked: ReadonlySet<number>, key: number): boolean {
  for (const one of keys) if (asked.has(one)) return one === key;
  return false;
}

/** Of the versions of one happening that of the first report, by id, and in it the first. */
export function toldOnce(acts: readonly Told[]): Told[] {
  const first = new Map<number, Told>();
  for (const act of acts) {
    const { happening } = act.row;
    const there = happening === 0 ? undefined : first.get(happening);
    if (happening !== 0 && (there === undefined || isBefore(act, there))) first.set(happening, act);
  }
  return acts.filter((act) => act.row.happening === 0 || first.get(act.row.happening) === act);
}

const isBefore = (a: Told, b: Told) => (a.owner !== b.owner ? a.owner < b.owner : a.row.entryId < b.row.entryId);
