// A sighting of an armed group by the end of its name alone in; the key of the one whose full name ends so, by whom the report names beside it, out.
//
//   Bron Kessick, whose [Home Guard] …: the Northmarch Home Guard, which other reports have him lead      not: “the Home Guard” beside nobody of it
import { fullNamesEndingIn } from './full-names-ending-in.ts';
import { ownerOf } from './owner-of-office.ts';
import type { Named } from './profile.ts';
import type { ShownTogether } from './shown-together.ts';
import type { SightingTable } from './sighting-table.ts';

export const isShortArmed = ({ kind, reach }: Named): boolean => kind === 'armed-group' && reach === 'one-report';

/** Null where two groups’ names end so, and where nobody beside it has an office of the one. For sightings of such short names. */
export function createArmedBeside(table: SightingTable, shown: ShownTogether): (row: number) => string | null {
  return (row) => {
    const { named } = table.profileOf(row);
    const [only, second] = fullNamesEndingIn(shown.armed, named.folded);
    const owner = only === undefined || second !== undefined ? undefined : ownerOf(only)?.key;
    if (owner === undefined) return null;
    const isTold = table.rowsOf(table.reportIn(row)).some((other) => {
      const { named: one } = table.profileOf(other);
      return one.kind === 'person' && one.reach === 'all-reports' && shown.owners.get(one.key)?.has(owner);
    });
    return isTold ? only! : null;
  };
}
