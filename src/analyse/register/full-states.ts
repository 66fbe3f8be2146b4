// Profiles of states and alliances in; which of them shorter names are (“Tarsk”, “Drovny”, “the Pact”), as reports show them, out.
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

/** Reports that show a name to be a state’s before one that took it for a person’s is mended. */
const LEAST_FOR_PERSONS = 3;

/** Of those names the ones that so many reports show to be a state’s without a code: “Tarsk”, of which one report may tell no more than that “Tarsk said”. */
export function findPlainStates(
  table: SightingTable,
  profiles: Iterable<Part>,
  full: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const parts = new Map<string, Part[]>();
  for (const profile of profiles) {
    // what “Jordan” is there each report tells by itself
    if (profile.named.identifiers[ISO_STATE] !== undefined) continue;
    for (const short of new Set(profile.names.map(foldName)))
      if (full.has(short)) parts.set(short, [...(parts.get(short) ?? []), profile]);
  }
  return new Set([...parts].flatMap(([short, of]) => (areOfSeveral(table, of, LEAST_FOR_PERSONS) ? [short] : [])));
}

/** Reports that call an alliance by its full name and by a shorter one before one that has the shorter alone is taken for that. */
const LEAST_ALLIANCES = 3;

/** “Pact” → Halden Pact, where reports call it both and no other alliance’s name ends so; by the folded short name. */
export function findFullAlliances(table: SightingTable, profiles: Iterable<Part>): ReadonlyMap<string, string> {
  const wide = [...profiles].filter(({ named }) => named.reach === 'all-reports');
  const shorts = new Map<string, Part[]>();
  for (const profile of wide)
    for (const short of new Set(profile.names.map(foldName)))
      if (profile.named.folded.endsWith(` ${short}`)) shorts.set(short, [...(shorts.get(short) ?? []), profile]);
  const full = new Map<string, string>();
  for (const [short, of] of shorts) {
    const keys = new Set(wide.flatMap(({ named }) => (named.folded.endsWith(` ${short}`) ? [named.key] : [])));
    const [only, second] = keys;
    if (second === undefined && areOfSeveral(table, of, LEAST_ALLIANCES)) full.set(short, only!);
  }
  return full;
}

/** Whether they are of so many reports: most are, and then the first few tell. */
function areOfSeveral(table: SightingTable, of: readonly Part[], least = LEAST_STATES): boolean {
  const reports = new Set<number>();
  for (const { rows } of of) for (const row of rows) if (reports.add(table.reportIn(row)).size >= least) return true;
  return false;
}
