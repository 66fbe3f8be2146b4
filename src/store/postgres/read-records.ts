// In: ids. Out: records as they were added, unit for unit.
import { sql } from 'kysely';
import type { RecordedReport } from '../../record/entry.ts';
import type { NoteRow } from '../rows/note-rows.ts';
import { RECORD_COLUMNS, type RecordRow, toRecord, toRecordJson } from '../rows/report-rows.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { toEntryKey } from './entry-keys.ts';
import type { Connection } from './tables.ts';

const withTextAndBody = (connection: Connection) =>
  connection
    .selectFrom('reports')
    .innerJoin('texts', 'texts.id', 'reports.text')
    .innerJoin('bodies', 'bodies.report', 'reports.key')
    .leftJoin('actors', 'actors.report', 'reports.key')
    .select(RECORD_COLUMNS)
    .select(['texts.encoding', 'texts.body', 'bodies.entries', 'actors.body as actors']);

/** Of those of `ids` that the store has, in the order of ids. */
export async function readRecords(connection: Connection, ids: readonly string[]): Promise<RecordedReport[]> {
  return await withNotes(connection, await readRows(connection, ids), toRecord);
}

/** The same as JSON. */
export async function readRecordsJson(
  connection: Connection,
  ids: readonly string[],
): Promise<Uint8Array<ArrayBuffer>[]> {
  return await withNotes(connection, await readRows(connection, ids), toRecordJson);
}

async function readRows(connection: Connection, ids: readonly string[]): Promise<RecordRow[]> {
  const wanted = sql<string[]>`${ids.map(toSqlText)}::text[]`;
  return await withTextAndBody(connection)
    .where('reports.id', '=', sql<string>`ANY(${wanted})`)
    .orderBy('reports.id')
    .execute();
}

/** Of the report that holds the entry; of the first by id where several hold one with this id. */
export async function readRecordOfEntry(connection: Connection, entryId: string): Promise<RecordedReport | null> {
  const holders = connection.selectFrom('entries').select('report').where('id', '=', toEntryKey(entryId));
  const rows = await withTextAndBody(connection)
    .where('reports.key', 'in', holders)
    .orderBy('reports.id')
    .limit(1)
    .execute();
  const [record] = await withNotes(connection, rows, toRecord);
  return record ?? null;
}

/** Up to `limit` records whose ids come after `id`, in the order of ids; from the first where `id` is null. */
export async function readRecordsAfter(
  connection: Connection,
  id: string | null,
  limit: number,
): Promise<RecordedReport[]> {
  let select = withTextAndBody(connection).orderBy('reports.id').limit(limit);
  if (id !== null) select = select.where('reports.id', '>', toSqlText(id));
  return await withNotes(connection, await select.execute(), toRecord);
}

async function withNotes<Made>(
  connection: Connection,
  rows: readonly RecordRow[],
  make: (row: RecordRow, notes: readonly NoteRow[]) => Made,
): Promise<Made[]> {
  if (rows.length === 0) return [];
  const notes = await connection
    .selectFrom('notes')
    .selectAll()
    .where('report', '=', sql<number>`ANY(${rows.map(({ key }) => key)}::bigint[])`)
    .orderBy('report')
    .orderBy('position')
    .execute();
  const byReport = Map.groupBy(notes, ({ report }) => report);
  return rows.map((row) => make(row, byReport.get(row.key) ?? []));
}
