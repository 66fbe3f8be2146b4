// A sighting in; which state a report means by the last word of a full name alone (“the Federation”), by what stands beside it, out.
import { ownerOf } from './owner-of-office.ts';
import { isOfRows, type Named, ofRows, type Part, type Profile } from './profile.ts';
import type { ShownTogether } from './shown-together.ts';
import type { SightingTable } from './sighting-table.ts';

type Beside = (row: number) => string | null;

/**
 * The key of the one state whose full name ends so, where the report also names that state, or somebody whom any report gives an
 * office of it: “the Federation” beside Lev Oranov, Tarsk’s foreign minister. Null for all else, and where two states end so.
 * For sightings of words that are such ends.
 */
export function createBeside(table: SightingTable, shown: ShownTogether): Beside {
  const stateOf = (named: Named) => shown.stateOf(named) ?? (named.kind === 'state' ? named.key : null);
  const byEnd = new Map<string, { readonly state: string; readonly owner: string | undefined } | null>();
  const onlyStateWith = (end: string) => {
    const known = byEnd.get(end);
    if (known !== undefined) return known;
    const ending = new Set([...shown.states].map(({ named }) => stateOf(named)!).filter((key) => key.endsWith(` ${end}`))); // biome-ignore format: one line
    const [state, second] = ending;
    const only = state === undefined || second !== undefined ? null : { state, owner: ownerOf(state)?.key };
    byEnd.set(end, only);
    return only;
  };

  return (row) => {
    const { named } = table.profileOf(row);
    if ((named.kind !== 'organisation' && named.kind !== 'state') || shown.stateOf(named) !== null) return null;
    const only = onlyStateWith(named.folded);
    if (only === null) return null;
    const { state, owner } = only;
    const isTold = table.rowsOf(table.reportIn(row)).some((other) => {
      const { named: one } = table.profileOf(other);
      if (stateOf(one) === state) return true;
      const isPerson = one.kind === 'person' && one.reach === 'all-reports';
      return isPerson && owner !== undefined && shown.owners.get(one.key)?.has(owner);
    });
    return isTold ? state : null;
  };
}

/** The sightings of a profile by the state that each means, as in `before` where they are the same. */
export function partsBeside(
  table: SightingTable,
  profile: Profile,
  beside: Beside,
  before: readonly Part[],
): readonly Part[] {
  const byState = Map.groupBy(table.inOrder(profile), beside);
  if (byState.size === 1 && byState.has(null)) return [profile];
  return [...byState].map(([state, rows]) => {
    const old = before.find((one) => one.beside === state && one !== profile);
    return isOfRows(old, rows) ? old : { ...ofRows(profile, rows), beside: state };
  });
}
