// A register in; for a report, what earlier reports say of the persons whom it names, out.
import type { RecordedReport } from '../../record/entry.ts';
import type { KnownElsewhere, ToldElsewhere, ToldOffice } from '../../record/told-elsewhere.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Cluster } from './cluster.ts';
import type { Register } from './register.ts';
import { dayOf } from './sighting.ts';

const DAY_MS = 86_400_000;

interface Dated {
  readonly report: Pick<RecordedReport['report'], 'id' | 'published'>;
  readonly actors: readonly RecordedReport['actors'][number][];
}

/** What reports of its day or before say of each person of a report; nothing for a report without a date. */
export function createTeller(register: Register): (record: Dated) => KnownElsewhere {
  return ({ report, actors }) => {
    const known = new Map<string, ToldElsewhere>();
    const day = dayOf(report.published);
    if (day === null) return known;
    for (const { id, kind, name } of actors) {
      if (kind !== 'person') continue;
      const ref = register.actorOf(report.id, id);
      const own = ref === null ? null : register.clusterOf(ref.id);
      const cluster = own?.reach === 'one-report' ? bearerOf(name) : own;
      if (cluster === null || cluster.hidden) continue;
      const told = toldOf(cluster, report.id, day);
      if (told.reports > 0) known.set(id, { actor: { id: cluster.id, name: register.get(cluster.id)!.name }, ...told });
    }
    return known;
  };

  /** Whom reports that give a full name mean by a bare one, where it is hardly ever anybody else. */
  function bearerOf(name: string): Cluster | null {
    const counts = new Map<Cluster, number>();
    const folded = foldName(name);
    for (const cluster of register.clustersWith(folded)) {
      if (cluster.kind !== 'person' || cluster.reach !== 'all-reports') continue;
      const own = cluster.parts.filter(({ names }) => names.some((one) => foldName(one) === folded));
      counts.set(
        cluster,
        own.reduce((sum, { rows }) => sum + rows.length, 0),
      );
    }
    const all = [...counts.values()].reduce((sum, reports) => sum + reports, 0);
    const [cluster] = [...counts].find(([, reports]) => reports >= MANY && reports >= NEARLY_ALL * all) ?? [];
    return cluster ?? null;
  }
}
/** As for a full name of several bearers (cluster.ts). */
const MANY = 20;
const NEARLY_ALL = 0.95;

function toldOf({ rows, table }: Cluster, reportId: string, day: string): Omit<ToldElsewhere, 'actor'> {
  const reports = new Set<string>();
  const offices = new Map<string, ToldOffice>();
  // by day, so that the last one of an office is the nearest
  for (const row of rows) {
    const [own, seen] = [table.reportId(row), table.dayOf(row)];
    if (seen === null || seen > day || own === reportId) continue;
    reports.add(own);
    const told = table.profileOf(row).offices;
    if (told.length === 0) continue;
    const { passages } = table.evidenceOf(row);
    const days = Math.round((Date.parse(day) - Date.parse(seen)) / DAY_MS);
    const here = new Set<string>();
    for (const [n, { office, of, held }] of told.entries()) {
      const key = `${foldName(office)} of ${of} ${held}`;
      if (here.has(key)) continue;
      here.add(key);
      offices.set(key, {
        office,
        of,
        held,
        passage: passages[n]!,
        reportId: own,
        published: table.published(row),
        days,
        reports: (offices.get(key)?.reports ?? 0) + 1,
      });
    }
  }
  return { reports: reports.size, offices: [...offices.values()] };
}
