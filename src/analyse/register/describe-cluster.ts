// A cluster in; the actor of the register out: its aliases, offices and days, each with the reports that say so.
import type { ListedActor } from '../../record/listed-actor.ts';
import type { HeldOffice, NameEvidence, OfficeEvidence, RegisteredActor } from '../../record/registered-actor.ts';
import type { Cluster } from './cluster.ts';
import { compareText, type Sighting } from './sighting.ts';

/** The name that a person gave, else the one that most reports have; of equals the longest, then the first by letters. */
export function nameOf({ name, sightings }: Cluster): string {
  if (name !== null) return name;
  const counts = new Map<string, number>();
  for (const { actor } of sightings) counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || compareText(a, b));
  return best![0];
}

/** `listed`: whom it is in lists; `possiblyListed`: whom it may be. */
export function describeCluster(
  cluster: Cluster,
  listed: readonly ListedActor[] = [],
  possiblyListed: readonly ListedActor[] = [],
): RegisteredActor {
  const { id, kind, reach, sightings, hidden, corrections } = cluster;
  const days = sightings.flatMap(({ day }) => day ?? []);
  return {
    id,
    kind,
    name: nameOf(cluster),
    reach,
    aliases: aliasesOf(sightings, listed),
    offices: officesOf(sightings),
    identifiers: identifiersOf(sightings, listed),
    listed: [...listed],
    possiblyListed: [...possiblyListed],
    reports: new Set(sightings.map(({ reportId }) => reportId)).size,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    hidden,
    corrections: [...new Set(corrections)].sort(),
  };
}

/** Every writing, the one of most reports first; those of lists alone have no evidence. */
function aliasesOf(sightings: readonly Sighting[], listed: readonly ListedActor[]): RegisteredActor['aliases'] {
  const byName = new Map<string, NameEvidence[]>();
  for (const { actor, reportId, published } of sightings)
    for (const { name, span } of actor.names) {
      const evidence = byName.get(name) ?? [];
      if (evidence.length === 0) byName.set(name, evidence);
      evidence.push({ reportId, published, span });
    }
  for (const name of listed.flatMap(({ names }) => names)) if (!byName.has(name)) byName.set(name, []);
  return [...byName]
    .map(([name, evidence]) => ({ name, reports: new Set(evidence.map(({ reportId }) => reportId)).size, evidence }))
    .sort((a, b) => b.reports - a.reports || compareText(a.name, b.name));
}

/** Offices by post, owner and time; by the day they are first seen. Words that name no office ("an old friend") are left out. */
function officesOf(sightings: readonly Sighting[]): HeldOffice[] {
  const found = new Map<string, { office: HeldOffice; evidence: OfficeEvidence[]; reports: Set<string> }>();
  for (const { actor, offices, reportId, published, day } of sightings)
    offices.forEach((read, n) => {
      if (read === null) return;
      const { office, passage, from, to } = actor.offices[n]!;
      const owners = read.owners.map(({ key }) => key);
      const at = [read.post, read.held, from, to, ...owners].join('\0');
      let group = found.get(at);
      if (group === undefined) {
        group = {
          office: {
            office,
            of: read.owners[0]?.name ?? null,
            held: read.held,
            from,
            to,
            firstSeen: day,
            lastSeen: day,
            reports: 0,
            evidence: [],
          },
          evidence: [],
          reports: new Set(),
        };
        found.set(at, group);
      }
      // Sightings come by day, undated ones last.
      if (day !== null) group.office.lastSeen = day;
      group.reports.add(reportId);
      group.evidence.push({ reportId, published, passage });
    });
  return [...found.values()]
    .map(({ office, evidence, reports }) => ({ ...office, reports: reports.size, evidence }))
    .sort((a, b) => compareText(a.firstSeen ?? '9999', b.firstSeen ?? '9999') || compareText(a.office, b.office));
}

/** Every identifier that reports and lists give; of two values the one that holds longest, then the first by letters. */
function identifiersOf(sightings: readonly Sighting[], listed: readonly ListedActor[]): Record<string, string> {
  const found = new Map<string, string>();
  for (const { actor } of sightings)
    for (const [scheme, value] of Object.entries(actor.identifiers)) {
      const known = found.get(scheme);
      if (known === undefined || value < known) found.set(scheme, value);
    }
  const until = (to: string | null) => to ?? '9999';
  const told = listed
    .flatMap(({ identifiers }) => identifiers)
    .sort((a, b) => compareText(until(b.to), until(a.to)) || compareText(a.value, b.value));
  for (const { scheme, value } of told) if (!found.has(scheme)) found.set(scheme, value);
  return Object.fromEntries([...found].sort(([a], [b]) => compareText(a, b)));
}
