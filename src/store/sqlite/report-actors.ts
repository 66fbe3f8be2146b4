// In: a report's key. Out: the actors that it names, and those of all reports one after another.
import type { Actor } from '../../record/actor.ts';
import type { ReportActors } from '../contract.ts';
import { packValue } from '../rows/packed.ts';
import { unpackActors } from '../rows/report-rows.ts';
import { fromSqlText, maybeFromSqlText, toSqlText } from '../rows/sql-text.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';

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
  return rows.map((row) => ({
    reportId: fromSqlText(row.id),
    published: maybeFromSqlText(row.published),
    actors: unpackActors(row.body),
  }));
}
