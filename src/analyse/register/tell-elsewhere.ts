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
  const called = new Map<string, Map<Cluster, number>>();
  for (const cluster of register.clusters)
    if (cluster.kind === 'person' && cluster.reach === 'all-reports')
      for (const { actor } of cluster.sightings)
        for (const alias of new Set(actor.names.map(({ name }) => foldName(name)))) {
          const bearers = called.get(alias) ?? new Map<Cluster, number>();
          called.set(alias, bearers.set(cluster, (bearers.get(cluster) ?? 0) + 1));
        }

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
    const bearers = [...(called.get(foldName(name)) ?? [])];
    const all = bearers.reduce((sum, [, reports]) => sum + reports, 0);
    const [cluster] = bearers.find(([, reports]) => reports >= MANY && reports >= NEARLY_ALL * all) ?? [];
    return cluster ?? null;
  }
}
/** As for a full name of several bearers (cluster.ts). */
const MANY = 20;
const NEARLY_ALL = 0.95;

function toldOf({ sightings }: Cluster, reportId: string, day: string): Omit<ToldElsewhere, 'actor'> {
  const reports = new Set<string>();
  const offices = new Map<string, ToldOffice>();
  // by day, so that the last one of an office is the nearest
  for (const sighting of sightings) {
    if (sighting.day === null || sighting.day > day || sighting.reportId === reportId) continue;
    reports.add(sighting.reportId);
    const days = Math.round((Date.parse(day) - Date.parse(sighting.day)) / DAY_MS);
    const here = new Set<string>();
    for (const { office, of, held = 'now', passage } of sighting.actor.offices) {
      const key = `${foldName(office)} of ${of} ${held}`;
      if (here.has(key)) continue;
      here.add(key);
      const { reportId, published } = sighting;
      offices.set(key, {
        office,
        of,
        held,
        passage,
        reportId,
        published,
        days,
        reports: (offices.get(key)?.reports ?? 0) + 1,
      });
    }
  }
  return { reports: reports.size, offices: [...offices.values()] };
}
