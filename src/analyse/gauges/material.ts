// The index of what gauges count and the sides asked for in; what passed between them, each happening once, and what they promised, out. It reads
// rows of those who are asked for, not reports: see index-counted.ts.
import type { Store } from '../../store/contract.ts';
import type { Register } from '../register/register.ts';
import { type KeysOfSide, keysOfSide } from './keys-of-side.ts';
import { promiserKey, wordKey } from './pack-counted.ts';
import { RowCursor } from './row-cursor.ts';
import type { Side } from './sides.ts';

export type GaugeStore = Pick<Store, 'acts'>;

/** Shows `take` each row that counts, one after another; several versions of one happening may be among them. */
type Shown = (take: (row: RowCursor) => void) => Promise<void>;

export interface Material {
  /** Each act in which one of the sides takes part. */
  readonly acts: Shown;
  /** Each position that one of the sides holds and for which `isAimed` holds; what it did for or against somebody is one too. */
  positions(isAimed: (row: RowCursor) => boolean, take: (row: RowCursor) => void): Promise<void>;
  /** Each count of soldiers that may tell one of the sides’ names. */
  readonly soldiers: Shown;
  /** Each thing that one of the sides promised or announced and what came of it, and each of its turns. */
  readonly kept: Shown;
  keysOf(side: Side): KeysOfSide;
}

/** Of reports that name one of `sides` and have a day; reads nothing until it is asked. */
export function materialOf(store: GaugeStore, register: Register, sides: readonly Side[]): Material {
  const keysOf = (side: Side) => keysOfSide(register, side);
  const named = sides.map(keysOf);
  const isNamedIn = (reportId: string) => named.some((one) => one.isNamedIn(reportId));
  const names = () => [...new Set(sides.flatMap((side) => [...side.names]))];

  async function rows(asked: readonly number[], take: (row: RowCursor, key: number) => void): Promise<void> {
    const row = new RowCursor();
    for (const kept of await store.acts(asked)) {
      row.open(kept);
      while (row.next()) take(row, kept.key);
    }
  }

  /** A row stands under each who takes part, a position under its holders: it is taken under the first of them that is asked for. */
  function between(isWanted: (row: RowCursor) => boolean, take: (row: RowCursor) => void): Promise<void> {
    return rows([...new Set(named.flatMap((one) => [...one.all]))], (row, key) => {
      if (!isWanted(row) || !isFirst(row, named, key) || !named.some((one) => one.isBy(row) || one.isTo(row))) return;
      if (named.some((one) => one.isKnown(row)) || isNamedIn(row.owner)) take(row);
    });
  }

  return {
    keysOf,
    acts: (take) => between(({ what }) => what === 'act', take),
    positions: (isAimed, take) =>
      between((row) => (row.what === 'act' || row.what === 'position') && isAimed(row), take),
    soldiers: (take) => {
      const seen = new Set<string>();
      return rows(
        names().map((name) => wordKey(name.split(' ')[0]!)),
        (row) => {
          if (row.what !== 'soldiers' || seen.has(row.entryId) || !isNamedIn(row.owner)) return;
          seen.add(row.entryId);
          take(row);
        },
      );
    },
    kept: (take) => {
      const seen = new Set<string>();
      return rows(names().map(promiserKey), (row) => {
        if (row.what !== 'kept' || seen.has(row.owner) || !row.reports.some(isNamedIn)) return;
        seen.add(row.owner);
        take(row);
      });
    },
  };
}

function isFirst(row: RowCursor, named: readonly KeysOfSide[], key: number): boolean {
  let first = row.what === 'position' ? row.byCount : row.byCount + row.toCount;
  const behind = first;
  for (const one of named) {
    const place = one.firstIn(row);
    if (place >= 0 && place < first) first = place;
  }
  return first < behind && row.keys[first] === key;
}
