// In: traces of reports. Out: the same by report.
import type { Selectable } from 'kysely';
import type { ReportTrace, TraceApart, TraceOutline } from '../contract.ts';
import { fromSqlText, toSqlText } from '../rows/sql-text.ts';
import { ANALYSED, type Tables } from '../rows/tables.ts';
import { MOST_OUTLINES, outlineRow, toTrace, toTraceApart, toTraceRow, toWholeTrace } from '../rows/trace-rows.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';
import { addToTallies } from './tallies.ts';
import { changeKeys, forgetKeys, type KeyRow } from './trace-keys.ts';

export function awaitTrace(database: Database, sqlId: string): void {
  database.runOf('INSERT OR IGNORE INTO untraced (report) VALUES (?)', [sqlId]);
}

/** Where the store has the report: one that comes later waits by itself. */
export function awaitTraceAgain(database: Database, sqlId: string): void {
  database.runOf('INSERT OR IGNORE INTO untraced (report) SELECT id FROM reports WHERE id = ?', [sqlId]);
}

export function beginAnalysis(database: Database, version: string): void {
  if (readAnalysis(database) === version) return;
  for (const table of ANALYSED) database.run(query.deleteFrom(table));
  forgetKeys(database);
  nameAnalysis(database, version);
  database.runOf('INSERT OR IGNORE INTO untraced (report) SELECT id FROM reports', []);
}

export function readAnalysis(database: Database): string | null {
  const now = database.first(query.selectFrom('analysis').select('version'));
  return now === undefined ? null : fromSqlText(now.version);
}

export function nameAnalysis(database: Database, version: string): void {
  database.run(query.deleteFrom('analysis'));
  database.run(query.insertInto('analysis').values({ version: toSqlText(version) }));
  addToTallies(database, { 'findings-revision': 1 });
}

/** The order of joins is fixed: few wait, and all reports in the order of their keys are many. */
const READ_UNTRACED =
  'SELECT untraced.report FROM untraced CROSS JOIN reports ON reports.id = untraced.report ORDER BY reports.key';

export const readUntraced = (database: Database): string[] =>
  database.allOf<{ report: string }>(READ_UNTRACED, []).map(({ report }) => fromSqlText(report));

const READ_TRACE = 'SELECT report, reader, day, body FROM traces WHERE report = ?';

export function readTraces(database: Database, reportIds: readonly string[]): ReportTrace[] {
  return reportIds.flatMap((id) =>
    database
      .allOf<{ report: string; reader: string; day: number; body: Uint8Array }>(READ_TRACE, [toSqlText(id)])
      .map(toTrace),
  );
}

export function readTracesApart(
  database: Database,
  reportIds: readonly string[],
  properties: readonly string[],
): TraceApart[] {
  return reportIds.flatMap((id) =>
    database
      .allOf<{ report: string; reader: string; day: number; body: Uint8Array }>(READ_TRACE, [toSqlText(id)])
      .map((row) => toTraceApart(row, properties)),
  );
}

const READ_OUTLINES = `SELECT traces.report, outlines.body FROM json_each(?) AS asked CROSS JOIN traces ON traces.report = asked.value
  CROSS JOIN outlines ON outlines.id = traces.id * ${MOST_OUTLINES} + ?`;

export const readOutlines = (database: Database, reportIds: readonly string[], place: number): TraceOutline[] =>
  database
    .allOf<{ report: string; body: Uint8Array }>(READ_OUTLINES, [JSON.stringify(reportIds.map(toSqlText)), place])
    .map(({ report, body }) => ({ reportId: fromSqlText(report), bytes: body }));

const READ_AFTER = 'SELECT id, report, reader, day, body FROM traces WHERE report > ? ORDER BY report LIMIT ?';
const READ_FIRST = 'SELECT id, report, reader, day, body FROM traces ORDER BY report LIMIT ?';
const READ_OUTLINES_OF = 'SELECT body FROM outlines WHERE id BETWEEN ? AND ? ORDER BY id';

/** Up to `limit` whole traces of reports that come after `reportId`, in the order of ids; from the first where it is null. */
export function readTracesAfter(database: Database, reportId: string | null, limit: number): ReportTrace[] {
  type Row = Selectable<Tables['traces']>;
  const rows =
    reportId === null
      ? database.allOf<Row>(READ_FIRST, [limit])
      : database.allOf<Row>(READ_AFTER, [toSqlText(reportId), limit]);
  return rows.map((row) => {
    const places = [outlineRow(row.id, 0), outlineRow(row.id, MOST_OUTLINES - 1)];
    const outlines = database.allOf<{ body: Uint8Array }>(READ_OUTLINES_OF, places);
    return toWholeTrace(row, outlines.map(({ body }) => body)); // biome-ignore format: one line
  });
}

const READ_OLD = 'SELECT id, report, reader, day, body FROM traces WHERE report = ?';
const REMOVE = 'DELETE FROM traces WHERE id = ?';
const INSERT = 'INSERT INTO traces (report, reader, day, body) VALUES (?, ?, ?, ?) RETURNING id';
const REMOVE_OUTLINES = 'DELETE FROM outlines WHERE id BETWEEN ? AND ?';
const INSERT_OUTLINE = 'INSERT INTO outlines (id, body) VALUES (?, ?)';
const WAITS_NO_MORE =
  'DELETE FROM untraced WHERE report = ? AND EXISTS (SELECT 1 FROM reports WHERE id = ? AND reader = ?)';

/** Puts `traces` in the place of those before of their reports, which then wait no more if they were made from their reading of now. */
export function writeTraces(database: Database, traces: readonly ReportTrace[]): void {
  const [gone, added]: [KeyRow[], KeyRow[]] = [[], []];
  for (const trace of new Map(traces.map((one) => [one.reportId, one])).values()) {
    const { report, reader, day, body } = toTraceRow(trace);
    const before = database.firstOf<Selectable<Tables['traces']>>(READ_OLD, [report]);
    if (before) {
      for (const key of toTrace(before).keys) gone.push({ key, day: before.day, trace: before.id });
      database.runOf(REMOVE, [before.id]);
      database.runOf(REMOVE_OUTLINES, [outlineRow(before.id, 0), outlineRow(before.id, MOST_OUTLINES - 1)]);
    }
    const { id } = database.firstOf<{ id: number }>(INSERT, [report, reader, day, body])!;
    for (const key of trace.keys) added.push({ key, day, trace: id });
    trace.outlines?.forEach((bytes, place) => void database.runOf(INSERT_OUTLINE, [outlineRow(id, place), bytes]));
    database.runOf(WAITS_NO_MORE, [report, report, reader]);
  }
  changeKeys(database, gone, added);
}
