// In: ids. Out: records as they were added, unit for unit.
import type { RecordedReport } from '../../record/entry.ts';
import { type RecordRow, toRecord } from '../rows/report-rows.ts';
import { toSqlId, toSqlText } from '../rows/sql-text.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';

const withTextAndBody = query
  .selectFrom('reports')
  .innerJoin('texts', 'texts.id', 'reports.text')
  .innerJoin('bodies', 'bodies.report', 'reports.key')
  .leftJoin('actors', 'actors.report', 'reports.key')
  .selectAll('reports')
  .select(['texts.encoding', 'texts.body', 'bodies.entries', 'actors.body as actors']);

/** Of one report, by its id; null when the store has none. */
export function readRecord(database: Database, id: string): RecordedReport | null {
  const row = database.first(withTextAndBody.where('reports.id', '=', toSqlText(id)));
  return row ? withNotes(database, row) : null;
}

/** Of the report that holds the entry; of the first by id where several hold one with this id. */
export function readRecordOfEntry(database: Database, entryId: string): RecordedReport | null {
  const row = database.first(
    withTextAndBody
      .where('reports.key', 'in', query.selectFrom('entries').select('report').where('id', '=', toSqlId(entryId)))
      .orderBy('reports.id')
      .limit(1),
  );
  return row ? withNotes(database, row) : null;
}

/** Up to `limit` records whose ids come after `id`, in the order of ids; from the first where `id` is null. */
export function readRecordsAfter(database: Database, id: string | null, limit: number): RecordedReport[] {
  const ordered = withTextAndBody.orderBy('reports.id').limit(limit);
  const rows = database.all(id === null ? ordered : ordered.where('reports.id', '>', toSqlText(id)));
  return rows.map((row) => withNotes(database, row));
}

function withNotes(database: Database, row: RecordRow): RecordedReport {
  const notes = database.all(query.selectFrom('notes').selectAll().where('report', '=', row.key).orderBy('position'));
  return toRecord(row, notes);
}
