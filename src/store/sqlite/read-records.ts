// In: ids. Out: records as they were added, unit for unit.
import type { RecordedReport } from '../../record/entry.ts';
import type { NoteRow } from '../rows/note-rows.ts';
import { RECORD_COLUMNS, type RecordRow, toRecord, toRecordJson } from '../rows/report-rows.ts';
import { toSqlId, toSqlText } from '../rows/sql-text.ts';
import { type Database, sqlOf } from './database.ts';
import { query } from './tables.ts';

const withTextAndBody = query
  .selectFrom('reports')
  .innerJoin('texts', 'texts.id', 'reports.text')
  .innerJoin('bodies', 'bodies.report', 'reports.key')
  .leftJoin('actors', 'actors.report', 'reports.key')
  .select(RECORD_COLUMNS)
  .select(['texts.encoding', 'texts.body', 'bodies.entries', 'actors.body as actors']);

const BY_ID = sqlOf(withTextAndBody.where('reports.id', '=', ''));
const NOTES = sqlOf(query.selectFrom('notes').selectAll().where('report', '=', 0).orderBy('position'));

/** Of one report, by its id; null when the store has none. */
export function readRecord(database: Database, id: string): RecordedReport | null {
  const row = database.firstOf<RecordRow>(BY_ID, [toSqlText(id)]);
  return row ? withNotes(database, row) : null;
}

/** The same as JSON. */
export function readRecordJson(database: Database, id: string): Uint8Array<ArrayBuffer> | null {
  const row = database.firstOf<RecordRow>(BY_ID, [toSqlText(id)]);
  return row ? toRecordJson(row, notesOf(database, row)) : null;
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
  return toRecord(row, notesOf(database, row));
}

const notesOf = (database: Database, { key, notes }: RecordRow): NoteRow[] =>
  notes === 0 ? [] : database.allOf<NoteRow>(NOTES, [key]);
