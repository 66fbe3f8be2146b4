// In: a report's key. Out: the actors that it names, and those of all reports one after another.
import type { Actor } from '../../record/actor.ts';
import type { ActorsChange, ReportActors } from '../contract.ts';
import { fromChangedReports, KEPT_CHANGES, toChangedReports } from '../rows/actor-changes.ts';
import { packValue } from '../rows/packed.ts';
import { toReportActors } from '../rows/report-rows.ts';
import { toSqlText } from '../rows/sql-text.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';
import { readRevision } from './tallies.ts';

/** Most reports name somebody; one that names nobody has no row. */
export function writeActors(database: Database, key: number, actors: readonly Actor[]): void {
  if (actors.length > 0) database.run(query.insertInto('actors').values({ report: key, body: packValue(actors) }));
}

/** Up to `limit` reports that name somebody and whose ids come after `id`, in the order of ids. */
export function readActorsAfter(database: Database, id: string | null, limit: number): ReportActors[] {
  const ordered = query
    .selectFrom('reports')
    .innerJoin('actors', 'actors.report', 'reports.key')
    .select(['reports.id', 'reports.published', 'actors.body'])
    .orderBy('reports.id')
    .limit(limit);
  const rows = database.all(id === null ? ordered : ordered.where('reports.id', '>', toSqlText(id)));
  return rows.map(toReportActors);
}

/** To be called where the revision was raised, after it was: `ids` are of the reports that changed with it. */
export function logActors(database: Database, ids: Iterable<string>): void {
  const revision = readRevision(database);
  database.runOf('INSERT OR REPLACE INTO actor_changes (revision, reports) VALUES (?, ?)', [
    revision,
    toChangedReports(ids),
  ]);
  database.runOf('DELETE FROM actor_changes WHERE revision < ?', [revision - KEPT_CHANGES]);
}

const CHANGES = 'SELECT revision, reports FROM actor_changes WHERE revision >= ? ORDER BY revision';
const CHANGED = `SELECT reports.id, reports.published, actors.body FROM reports LEFT JOIN actors ON actors.report = reports.key
  WHERE reports.id IN (SELECT value FROM json_each(?))`;

export function readActorsSince(database: Database, revision: number): ActorsChange | null {
  const [first, ...rows] = database.allOf<{ revision: number; reports: string }>(CHANGES, [revision]);
  if (first?.revision !== revision) return null;
  const changed = database.allOf<{ id: string; published: string | null; body: Uint8Array | null }>(CHANGED, [
    JSON.stringify(fromChangedReports(rows)),
  ]);
  return { reports: changed.map(toReportActors) };
}
