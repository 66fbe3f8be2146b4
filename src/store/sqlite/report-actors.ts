// In: a report's key. Out: the actors that it names, and those of all reports one after another.
import type { Actor } from '../../record/actor.ts';
import type { ActorsChange, ReportActors } from '../contract.ts';
import { fromChangedReports, KEPT_CHANGES, toChangedReports } from '../rows/actor-changes.ts';
import { packValue } from '../rows/packed.ts';
import { type ActorsRow, toReportActors } from '../rows/report-rows.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';
import { readRevision } from './tallies.ts';

/** Most reports name somebody; one that names nobody has no row. */
export function writeActors(database: Database, key: number, actors: readonly Actor[]): void {
  if (actors.length > 0) database.run(query.insertInto('actors').values({ report: key, body: packValue(actors) }));
}

const READ_AFTER = `SELECT reports.key, reports.id, reports.published, actors.body
  FROM actors CROSS JOIN reports ON reports.key = actors.report WHERE actors.report > ? ORDER BY actors.report LIMIT ?`;

/**
 * Up to `limit` reports that name somebody and whose keys come after `key`, in the order of keys: both tables are read as they lie. By ids, each report
 * was a page from anywhere in the file, and a file that was not in memory took minutes.
 */
export const readActorsAfter = (database: Database, key: number, limit: number): (ReportActors & { key: number })[] =>
  database
    .allOf<ActorsRow & { key: number }>(READ_AFTER, [key, limit])
    .map((row) => ({ key: row.key, ...toReportActors(row) }));

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
  const changed = database.allOf<ActorsRow>(CHANGED, [JSON.stringify(fromChangedReports(rows))]);
  return { reports: changed.map(toReportActors) };
}
