// A sighting of a paper by the end of its name alone in; the key of the only paper of the store whose full name ends so, out.
//
//   told the [Dispatch], where reports name one Dispatch, the Port Alder Dispatch      not: where a Corvessa Dispatch is named too
import { fullNamesEndingIn } from './full-names-ending-in.ts';
import type { Named } from './profile.ts';
import type { ShownTogether } from './shown-together.ts';
import type { SightingTable } from './sighting-table.ts';

export const isShortPaper = ({ kind, reach }: Named): boolean => kind === 'publication' && reach === 'one-report';

/** For sightings of such short names. */
export function createPaperBeside(table: SightingTable, shown: ShownTogether): (row: number) => string | null {
  const byEnd = new Map<string, string | null>();
  return (row) => {
    const { folded } = table.profileOf(row).named;
    const known = byEnd.get(folded);
    if (known !== undefined) return known;
    const keys = fullNamesEndingIn(shown.papers, folded);
    const only = keys.size === 1 ? [...keys][0]! : null;
    byEnd.set(folded, only);
    return only;
  };
}
