// In: traces of reports. Out: the same by report, and which reports share a key.
import type { RecordedReport } from '../../record/entry.ts';
import type { DayRange, ReportTrace } from '../contract.ts';
import { fromSqlText, toSqlText } from '../rows/sql-text.ts';
import { toRowDay, toTrace, toTraceRow, UNDATED } from '../rows/trace-rows.ts';
import type { Database } from './database.ts';
import { readRecord } from './read-records.ts';
import { query } from './tables.ts';
import { addToTallies } from './tallies.ts';

export function awaitTrace(database: Database, sqlId: string): void {
  database.runOf('INSERT OR IGNORE INTO untraced (report) VALUES (?)', [sqlId]);
}

/** All that analysis makes. */
const ANALYSED = [
  'analysis',
  'traces',
  'trace_keys',
  'findings',
  'finding_reports',
  'standings',
  'standing_reports',
  'standing_names',
] as const;

export function beginAnalysis(database: Database, version: string): void {
  const now = database.first(query.selectFrom('analysis').select('version'));
  if (now?.version === toSqlText(version)) return;
  for (const table of ANALYSED) database.run(query.deleteFrom(table));
  database.run(query.insertInto('analysis').values({ version: toSqlText(version) }));
  database.runOf('INSERT OR IGNORE INTO untraced (report) SELECT id FROM reports', []);
  addToTallies(database, { 'findings-revision': 1 });
}

export function readUntraced(database: Database, limit: number): RecordedReport[] {
  return database
    .all(query.selectFrom('untraced').select('report').orderBy('report').limit(limit))
    .map(({ report }) => readRecord(database, fromSqlText(report)))
    .filter((record) => record !== null);
}

const READ_TRACE = 'SELECT report, reader, day, body FROM traces WHERE report = ?';

export function readTraces(database: Database, reportIds: readonly string[]): ReportTrace[] {
  return reportIds.flatMap((id) =>
    database
      .allOf<{ report: string; reader: string; day: number; body: Uint8Array }>(READ_TRACE, [toSqlText(id)])
      .map(toTrace),
  );
}

const SHARING = `SELECT traces.report FROM trace_keys JOIN traces ON traces.id = trace_keys.trace
  WHERE key = ? AND (trace_keys.day BETWEEN ? AND ?)`;

export function readSharing(
  database: Database,
  keys: readonly number[],
  days: DayRange,
): { key: number; reportId: string }[] {
  const [from, to] = days === null ? [UNDATED, Number.MAX_SAFE_INTEGER] : [toRowDay(days.from), toRowDay(days.to)];
  const found: { key: number; reportId: string }[] = [];
  for (const key of keys) {
    const rows = database.allOf<{ report: string }>(SHARING, [key, from, to]);
    if (days !== null) rows.push(...database.allOf<{ report: string }>(SHARING, [key, UNDATED, UNDATED]));
    for (const { report } of rows) found.push({ key, reportId: fromSqlText(report) });
  }
  return found;
}

/** Puts `trace` in the place of the one before of its report, which then waits no more if it was made from its reading of now. */
export function writeTrace(database: Database, trace: ReportTrace): void {
  const row = toTraceRow(trace);
  const before = database.first(query.selectFrom('traces').selectAll().where('report', '=', row.report));
  if (before) {
    for (const key of toTrace(before).keys)
      database.runOf('DELETE FROM trace_keys WHERE key = ? AND day = ? AND trace = ?', [key, before.day, before.id]);
    database.run(query.deleteFrom('traces').where('id', '=', before.id));
  }
  const { id } = database.first(query.insertInto('traces').values(row).returning('id'))!;
  for (const key of trace.keys)
    database.runOf('INSERT INTO trace_keys (key, day, trace) VALUES (?, ?, ?)', [key, row.day, id]);
  database.runOf(
    'DELETE FROM untraced WHERE report = ? AND EXISTS (SELECT 1 FROM reports WHERE id = ? AND reader = ?)',
    [row.report, row.report, row.reader],
  );
}
