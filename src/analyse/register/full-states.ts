// Profiles of states in; the full states that single words are (“Tarsk”, “Drovny”), as reports show them, out.
import { foldName } from '../../text/fold-name.ts';
import type { Part } from './profile.ts';
import { ISO_STATE } from './rules-of-identity.ts';
import type { SightingTable } from './sighting-table.ts';

/** Reports that show a name to be a state’s before one that only names it is taken for that. */
const LEAST_STATES = 2;

/** “Tarsk” → Tarsk Federation, where a report calls it both, or → itself; by the key of one word. Of states without a code. */
export function findFullStates(
  table: SightingTable,
  profiles: Iterable<Part>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = [...profiles];
  const full = new Map<string, Set<string>>();
  const states = all.filter(({ named }) => named.identifiers[ISO_STATE] === undefined);
  for (const { named, names } of states)
    for (const name of names) {
      const short = foldName(name);
      if (short.includes(' ') || !named.key.startsWith(`${short} `)) continue;
      full.set(short, (full.get(short) ?? new Set<string>()).add(named.key));
    }
  // “Drovny” that reports show to speak for Tarsk
  const seats = new Map<string, Map<string, Part[]>>();
  for (const profile of all)
    for (const short of new Set(profile.names.map(foldName))) {
      const { key } = profile.named;
      if (short.includes(' ') || short === key || key.startsWith(`${short} `) || full.has(short)) continue;
      const of = seats.get(short) ?? new Map<string, Part[]>();
      of.set(key, [...(of.get(key) ?? []), profile]);
      seats.set(short, of);
    }
  const isTold = (of: readonly Part[]) => areOfSeveral(table, of);
  for (const [short, of] of seats) if ([...of.values()].every(isTold)) full.set(short, new Set(of.keys()));
  for (const [key, of] of Map.groupBy(states, ({ named }) => named.key))
    if (!key.includes(' ') && !full.has(key) && isTold(of)) full.set(key, new Set([key]));
  return full;
}

/** Whether they are of so many reports: most are, and then the first few tell. */
function areOfSeveral(table: SightingTable, of: readonly Part[]): boolean {
  const reports = new Set<number>();
  for (const { rows } of of)
    for (const row of rows) if (reports.add(table.reportIn(row)).size >= LEAST_STATES) return true;
  return false;
}
