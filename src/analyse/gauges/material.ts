// The index of what gauges count and the sides asked for in; what passed between them, each happening once, and what they promised, out. It reads
// rows of those who are asked for, not reports: see index-counted.ts.
import type { Store } from '../../store/contract.ts';
import type { Register } from '../register/register.ts';
import { type KeysOfSide, keysOfSide } from './keys-of-side.ts';
import { promiserKey, wordKey } from './pack-counted.ts';
import { RowCursor } from './row-cursor.ts';
import type { Side } from './sides.ts';

export type GaugeStore = Pick<Store, 'acts'>;

/** What is kept of a row that counts. */
export interface Told {
  readonly entryId: string;
  readonly day: number;
  readonly value: number;
  readonly group: string;
  readonly happening: number;
  /** Id of its report; empty where no other report tells the happening. */
  readonly owner: string;
}

/** An observation already: a state has a hundred thousand, and making each of another object took as long as all else. */
export const told = (row: RowCursor, value: number, group: string): Told => ({
  entryId: row.entryId,
  day: row.day,
  value,
  group,
  happening: row.happening,
  owner: row.happening === 0 ? '' : row.owner,
});

export interface Material {
  /** What `take` makes of each act in which one of the sides takes part; null is left out. Several versions of one happening are among them: see toldOnce. */
  acts<T>(take: (row: RowCursor) => T | null): Promise<T[]>;
  /** … of each position that one of the sides holds and for which `isAimed` holds; what it did for or against somebody is one too. */
  positions<T>(take: (row: RowCursor) => T | null, isAimed: (row: RowCursor) => boolean): Promise<T[]>;
  /** … of each count of soldiers that may tell one of the sides’ names. */
  soldiers<T>(take: (row: RowCursor) => T | null): Promise<T[]>;
  /** … of each thing that one of the sides promised or announced and what came of it, and of its turns. */
  kept<T>(take: (row: RowCursor) => T | null): Promise<T[]>;
  keysOf(side: Side): KeysOfSide;
}

/** Of reports that name one of `sides` and have a day; reads nothing until it is asked. */
export function materialOf(store: GaugeStore, register: Register, sides: readonly Side[]): Material {
  const keysOf = (side: Side) => keysOfSide(register, side);
  const named = sides.map(keysOf);
  const isNamedIn = (reportId: string) => named.some((one) => one.isNamedIn(reportId));
  const names = () => [...new Set(sides.flatMap((side) => [...side.names]))];

  async function rows<T>(asked: readonly number[], take: (row: RowCursor, key: number) => T | null): Promise<T[]> {
    const taken: T[] = [];
    for (const kept of await store.acts(asked)) {
      const row = new RowCursor(kept);
      while (row.next()) {
        const one = take(row, kept.key);
        if (one !== null) taken.push(one);
      }
    }
    return taken;
  }

  /** A row stands under each who takes part, a position under its holders: it is taken under the first of them that is asked for. */
  function between<T>(isWanted: (row: RowCursor) => boolean, take: (row: RowCursor) => T | null): Promise<T[]> {
    const asked = new Set(named.flatMap((one) => [...one.all]));
    return rows([...asked], (row, key) => {
      if (!isWanted(row) || !isFirst(row, asked, key)) return null;
      if (!named.some((one) => one.isBy(row) || one.isTo(row))) return null;
      return named.some((one) => one.isKnown(row)) || isNamedIn(row.owner) ? take(row) : null;
    });
  }

  return {
    keysOf,
    acts: (take) => between(({ what }) => what === 'act', take),
    positions: (take, isAimed) =>
      between((row) => (row.what === 'act' || row.what === 'position') && isAimed(row), take),
    soldiers: (take) => {
      const seen = new Set<string>();
      return rows(
        names().map((name) => wordKey(name.split(' ')[0]!)),
        (row) => {
          if (row.what !== 'soldiers' || seen.has(row.entryId) || !isNamedIn(row.owner)) return null;
          seen.add(row.entryId);
          return take(row);
        },
      );
    },
    kept: (take) => {
      const seen = new Set<string>();
      return rows(names().map(promiserKey), (row) => {
        if (row.what !== 'kept' || seen.has(row.owner) || !row.reports.some(isNamedIn)) return null;
        seen.add(row.owner);
        return take(row);
      });
    },
  };
}

function isFirst({ what, keys, byCount, toCount }: RowCursor, asked: ReadonlySet<number>, key: number): boolean {
  const count = what === 'position' ? byCount : byCount + toCount;
  for (let n = 0; n < count; n++) if (asked.has(keys[n]!)) return keys[n] === key;
  return false;
}

/** Of the versions of one happening that of the first report, by id, and in it the first. */
export function toldOnce<T extends Told>(acts: readonly T[]): T[] {
  const first = new Map<number, T>();
  for (const act of acts) {
    if (act.happening === 0) continue;
    const there = first.get(act.happening);
    if (there === undefined || isBefore(act, there)) first.set(act.happening, act);
  }
  return acts.filter((act) => act.happening === 0 || first.get(act.happening) === act);
}

const isBefore = (a: Told, b: Told) => (a.owner !== b.owner ? a.owner < b.owner : a.entryId < b.entryId);
