// A sighting of a body in whose report names a town or another name as its owner; which state’s it is by what other reports tell, out.
//
//   the foreign ministry in Drovny           Tarsk’s, where reports have Drovny speak for Tarsk
//   DROVNY — the Foreign Ministry said …     the same, where the report names Tarsk, or who serves it, too
//   SUND — the Foreign Ministry said …       nobody’s: it stays its own report’s
//   PORT ALDER — Foreign Minister Daan Okker will go, the foreign ministry said: Arvenia’s, where other reports give him its post, and every minister
//     whom the report names by his bare title is of that state
import { ownerOf } from './owner-of-office.ts';
import type { Named } from './profile.ts';
import type { ShownTogether } from './shown-together.ts';
import type { SightingTable } from './sighting-table.ts';

/** Of which the owner hangs on other reports. */
export const isOpenBody = ({ body }: Named): boolean => body !== null && body.owner === null;

/** The key of the state; null where nothing tells it. For sightings of open bodies. */
export function createBodyBeside(table: SightingTable, shown: ShownTogether): (row: number) => string | null {
  return (row) => {
    const { body } = table.profileOf(row).named;
    const meant = body === null ? null : stateOfTown(shown, body.of);
    if (meant === null) return body?.by === 'dateline' ? stateOfMinisters(table, shown, row) : null;
    if (body!.by === 'name') return meant;
    const owner = ownerOf(meant)!.key;
    const isTold = table.rowsOf(table.reportIn(row)).some((other) => {
      const { named: one } = table.profileOf(other);
      const state = shown.stateOf(one) ?? (one.kind === 'state' ? one.key : null);
      if (state !== null) return ownerOf(state)?.key === owner;
      return one.kind === 'person' && one.reach === 'all-reports' && shown.owners.get(one.key)?.has(owner);
    });
    return isTold ? meant : null;
  };
}

/** “drovny”, “lumen” → the state that reports show to be called so; null for none and for two. Of its own names the shortest. */
function stateOfTown(shown: ShownTogether, town: string): string | null {
  const states = shown.statesCalled(town);
  const owners = new Set(states.map((key) => ownerOf(key)?.key));
  if (owners.size !== 1 || owners.has(undefined)) return null;
  return [...states].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
}

/** The state of all ministers whom the report of `row` calls by nothing but their title, as other reports tell; null for none and for two. */
function stateOfMinisters(table: SightingTable, shown: ShownTogether, row: number): string | null {
  const owners = new Set<string>();
  for (const other of table.rowsOf(table.reportIn(row))) {
    const { named, offices } = table.profileOf(other);
    const isBare = offices.some(({ read }) => read !== null && read.held === 'now' && /^(?:prime-)?minister$/.test(read.head) && read.owners.length === 0); // biome-ignore format: one line
    if (!isBare || named.kind !== 'person' || named.reach !== 'all-reports') continue;
    for (const owner of shown.owners.get(named.key)?.keys() ?? []) if (shown.nations.has(owner)) owners.add(owner);
  }
  const [only, second] = owners;
  if (only === undefined || second !== undefined) return null;
  const keys = [...shown.states].map(({ named }) => named.key).filter((key) => ownerOf(key)?.key === only);
  return keys.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}
