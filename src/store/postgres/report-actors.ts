// In: ids, or a revision. Out: whom reports name, one report after another, or those that changed since.
import { sql } from 'kysely';
import type { ActorsChange, ReportActors } from '../contract.ts';
import { fromChangedReports, KEPT_CHANGES, toChangedReports } from '../rows/actor-changes.ts';
import { toReportActors } from '../rows/report-rows.ts';
import type { Connection } from './tables.ts';
import { readRevision } from './tallies.ts';

/** Up to `limit` reports that name somebody and whose keys come after `key`, in the order of keys: as they lie in their tables, where they came by time. */
export async function readActorsAfter(
  connection: Connection,
  key: number,
  limit: number,
): Promise<(ReportActors & { readonly key: number })[]> {
  const rows = await connection
    .selectFrom('actors')
    .innerJoin('reports', 'reports.key', 'actors.report')
    .select(['actors.report as key', 'reports.id', 'reports.published', 'actors.body'])
    .where('actors.report', '>', key)
    .orderBy('actors.report')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ key: row.key, ...toReportActors(row) }));
}

/** To be called where the revision was raised, after it was: who raises it next waits for this transaction. `ids` are of the reports that changed. */
export async function logActors(connection: Connection, ids: Iterable<string>): Promise<void> {
  const revision = await readRevision(connection);
  const reports = toChangedReports(ids);
  await connection
    .insertInto('actor_changes')
    .values({ revision, reports })
    .onConflict((conflict) => conflict.column('revision').doUpdateSet({ reports }))
    .execute();
  await connection
    .deleteFrom('actor_changes')
    .where('revision', '<', revision - KEPT_CHANGES)
    .execute();
}

export async function readActorsSince(connection: Connection, revision: number): Promise<ActorsChange | null> {
  const changes = connection.selectFrom('actor_changes').selectAll().where('revision', '>=', revision);
  const [first, ...rows] = await changes.orderBy('revision').execute();
  if (Number(first?.revision) !== revision) return null;
  const ids = fromChangedReports(rows);
  if (ids.length === 0) return { reports: [] };
  const changed = await connection
    .selectFrom('reports')
    .leftJoin('actors', 'actors.report', 'reports.key')
    .select(['reports.id', 'reports.published', 'actors.body'])
    .where('reports.id', '=', sql<string>`ANY(${ids}::text[])`)
    .execute();
  return { reports: changed.map(toReportActors) };
}
