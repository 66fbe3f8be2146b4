// A cluster in; the actor of the register out: its aliases, offices and days, each with the reports that say so. Evidence is read when somebody looks
// at it: a state may have two hundred thousand places.
import type { ListedActor } from '../../record/listed-actor.ts';
import type { HeldOffice, NameEvidence, OfficeEvidence, RegisteredActor } from '../../record/registered-actor.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Cluster } from './cluster.ts';
import { daysOf } from './facets.ts';
import type { Part } from './profile.ts';
import type { Evidence, SightingTable } from './sighting-table.ts';

type Alias = RegisteredActor['aliases'][number];
type EvidenceOf<Told> = (most: number) => Told[];
const evidenceOf = new WeakMap<object, EvidenceOf<NameEvidence | OfficeEvidence>>();

/** `one` with its first `most` places alone, and only those read. */
export function withFirst<One extends { readonly evidence: readonly unknown[] }>(one: One, most: number): One {
  const read = evidenceOf.get(one);
  if (read === undefined) return { ...one, evidence: one.evidence.slice(0, most) };
  const shown: Record<string, unknown> = {};
  for (const key of Object.keys(one)) shown[key] = key === 'evidence' ? read(most) : one[key as keyof One];
  return shown as One;
}

/** Gives `one` its evidence: read each time it is asked for, and not kept. */
function told<One extends object, Told extends NameEvidence | OfficeEvidence>(one: One, read: EvidenceOf<Told>) {
  Object.defineProperty(one, 'evidence', {
    enumerable: true,
    configurable: true,
    get: () => read(Number.POSITIVE_INFINITY),
  });
  evidenceOf.set(one, read);
  return one as One & { evidence: Told[] };
}

/** `listed`: whom it is in lists; `possiblyListed`: whom it may be. */
export function describeCluster(
  cluster: Cluster,
  listed: readonly ListedActor[] = [],
  possiblyListed: readonly ListedActor[] = [],
): RegisteredActor {
  const { id, kind, reach, hidden, corrections, parts, table } = cluster;
  const days = parts.map((part) => daysOf(table, part)).filter(([first]) => first !== null);
  return {
    id,
    kind,
    name: cluster.shownName,
    reach,
    aliases: aliasesOf(cluster, listed),
    offices: officesOf(cluster),
    identifiers: identifiersOf(parts, listed),
    listed: [...listed],
    possiblyListed: [...possiblyListed],
    reports: cluster.reports,
    firstSeen: days.reduce<string | null>((least, [day]) => (least === null || day! < least ? day : least), null),
    lastSeen: days.reduce<string | null>((most, [, day]) => (most === null || day! > most ? day : most), null),
    hidden,
    corrections: [...new Set(corrections)].sort(),
  };
}

/** Every writing, the one of most reports first; those of lists alone have no evidence. */
function aliasesOf(cluster: Cluster, listed: readonly ListedActor[]): Alias[] {
  const { parts, table } = cluster;
  const byName = new Map<string, Part[]>();
  const bare = cluster.reach === 'all-reports' ? parts.filter(({ bearer }) => bearer !== null) : [];
  for (const part of parts)
    for (const name of part.names) {
      const own = byName.get(name);
      if (own) own.push(part);
      else byName.set(name, [part]);
    }
  for (const name of listed.flatMap(({ names }) => names)) if (!byName.has(name)) byName.set(name, []);
  return [...byName]
    .map(([name, own]) =>
      told({ name, reports: table.countReports(own.map((part) => part.rows)) }, (most): NameEvidence[] => {
        const found: NameEvidence[] = [];
        for (const row of own.length === 0 ? [] : cluster.rows) {
          if (found.length >= most) break;
          const at = table.profileOf(row).names.indexOf(name);
          if (at < 0) continue;
          const [reportId, published] = [table.reportId(row), table.published(row)];
          const joined = bare.find((part) => table.isAmong(part, row))?.bearer?.why(row) ?? null;
          const evidence = table.evidenceOf(row);
          const owner = cluster.reach === 'all-reports' ? whoseBody(table, row, evidence.owner) : null;
          for (const { name: n, span } of evidence.names)
            if (n === at) found.push({ reportId, published, span, ...(joined && { joined }), ...(owner && { owner }) });
        }
        return most < found.length ? found.slice(0, most) : found;
      }),
    )
    .sort((a, b) => b.reports - a.reports || compareText(a.name, b.name));
}

/** What tells whose body it is; of a town also a report that has it speak for the state. */
function whoseBody(table: SightingTable, row: number, owner: Evidence['owner']): NameEvidence['owner'] | null {
  const { body } = table.profileOf(row).named;
  if (owner === undefined || body === null) return null;
  const states = body.owner !== null ? [] : table.called(body.of).filter(({ named }) => named.kind === 'state');
  const [first] = states.flatMap((one) => table.inOrder(one).slice(0, 1)).sort(table.compare);
  return { ...owner, ...(first !== undefined && { reportId: table.reportId(first) }) };
}

/** Names that it goes by: those of its aliases, in no order. */
export const aliasNamesOf = ({ parts }: Pick<Cluster, 'parts'>, listed: readonly ListedActor[] = []): Set<string> =>
  new Set([...parts.flatMap(({ names }) => names), ...listed.flatMap(({ names }) => names)]);

interface OfficeGroup {
  /** Of its first sighting. */
  row: number;
  part: Part;
  n: number;
  readonly parts: Set<Part>;
}

/** Offices by post, owner and time, in the order of their first sightings. Words that name no office ("an old friend") are left out. */
function officeGroups({ parts, table }: Pick<Cluster, 'parts' | 'table'>): Map<string, OfficeGroup> {
  const found = new Map<string, OfficeGroup>();
  for (const part of parts)
    part.offices.forEach((office, n) => {
      const at = keyOf(office);
      if (at === null) return;
      const row = table.inOrder(part)[0]!;
      const group = found.get(at);
      if (group === undefined) found.set(at, { row, part, n, parts: new Set([part]) });
      else {
        if (table.compare(row, group.row) < 0) [group.row, group.part, group.n] = [row, part, n];
        group.parts.add(part);
      }
    });
  return new Map([...found].sort(([, a], [, b]) => table.compare(a.row, b.row) || a.n - b.n));
}

function keyOf({ read, from, to }: Part['offices'][number]): string | null {
  if (read === null) return null;
  return [read.post, read.held, from, to, ...read.owners.map(({ key }) => key)].join('\0');
}

/** Whose the offices are that it holds, as its description names them. */
export const ownersShown = (cluster: Pick<Cluster, 'parts' | 'table'>): string[] =>
  [...officeGroups(cluster).values()].flatMap(({ part, n }) => part.offices[n]!.read!.owners[0]?.name ?? []);

/** By the day they are first seen. */
function officesOf(cluster: Cluster): HeldOffice[] {
  const { table } = cluster;
  return [...officeGroups(cluster)]
    .map(([at, { row, part, n, parts }]) => {
      const { office, from, to, read } = part.offices[n]!;
      const last = [...parts].map((one) => daysOf(table, one)[1]).filter((day) => day !== null);
      return told(
        {
          ...{ office, of: read!.owners[0]?.name ?? null, held: read!.held, from, to, firstSeen: table.dayOf(row) },
          lastSeen: last.reduce<string | null>((most, day) => (most === null || day > most ? day : most), null),
          reports: table.countReports([...parts].map((one) => one.rows)),
        },
        (most): OfficeEvidence[] => {
          const found: OfficeEvidence[] = [];
          for (const one of cluster.rows) {
            if (found.length >= most) break;
            const { offices } = table.profileOf(one);
            if (!offices.some((other) => keyOf(other) === at)) continue;
            const [reportId, published] = [table.reportId(one), table.published(one)];
            const { passages } = table.evidenceOf(one);
            for (const [m, other] of offices.entries())
              if (keyOf(other) === at) found.push({ reportId, published, passage: passages[m]! });
          }
          return most < found.length ? found.slice(0, most) : found;
        },
      );
    })
    .sort((a, b) => compareText(a.firstSeen ?? '9999', b.firstSeen ?? '9999') || compareText(a.office, b.office));
}

/** Every identifier that reports and lists give; of two values the one that holds longest, then the first by letters. */
function identifiersOf(parts: readonly Part[], listed: readonly ListedActor[]): Record<string, string> {
  const found = new Map<string, string>();
  for (const { named } of parts)
    for (const [scheme, value] of Object.entries(named.identifiers)) {
      const known = found.get(scheme);
      if (known === undefined || value < known) found.set(scheme, value);
    }
  const until = (to: string | null) => to ?? '9999';
  const given = listed
    .flatMap(({ identifiers }) => identifiers)
    .sort((a, b) => compareText(until(b.to), until(a.to)) || compareText(a.value, b.value));
  for (const { scheme, value } of given) if (!found.has(scheme)) found.set(scheme, value);
  return Object.fromEntries([...found].sort(([a], [b]) => compareText(a, b)));
}
