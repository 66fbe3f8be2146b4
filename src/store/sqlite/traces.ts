// In: traces of reports. Out: the same by report, and which reports share a key.
import type { RecordedReport } from '../../record/entry.ts';
import type { DayRange, ReportTrace } from '../contract.ts';
import type { Database } from './database.ts';
import { packValue, unpackValue } from './packed.ts';
import { readRecord } from './read-records.ts';
import { fromSqlText, toSqlText } from './sql-text.ts';
import { query } from './tables.ts';
import { addToTallies } from './tallies.ts';

/** Days in the file count from here, so that 0 is free for "not known". */
const DAY_ZERO = 1_000_000;
export const UNDATED = 0;
export const toFileDay = (day: number | null): number => (day === null ? UNDATED : Math.max(day + DAY_ZERO, 1));

/** What one trace keeps in its row. */
interface Body {
  readonly keys: readonly number[];
  readonly body: unknown;
}

export function awaitTrace(database: Database, sqlId: string): void {
  database.runOf('INSERT OR IGNORE INTO untraced (report) VALUES (?)', [sqlId]);
}

export function beginAnalysis(database: Database, version: string): void {
  const now = database.first(query.selectFrom('analysis').select('version'));
  if (now?.version === toSqlText(version)) return;
  for (const table of ['analysis', 'traces', 'trace_keys', 'findings', 'finding_reports'] as const)
    database.run(query.deleteFrom(table));
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
      .map(({ report, reader, day, body }) => ({
        reportId: fromSqlText(report),
        reader: fromSqlText(reader),
        day: day === UNDATED ? null : day - DAY_ZERO,
        ...(unpackValue(body) as Body),
      })),
  );
}

const SHARING = `SELECT traces.report FROM trace_keys JOIN traces ON traces.id = trace_keys.trace
  WHERE key = ? AND (trace_keys.day BETWEEN ? AND ?)`;

export function readSharing(
  database: Database,
  keys: readonly number[],
  days: DayRange,
): { key: number; reportId: string }[] {
  const [from, to] = days === null ? [UNDATED, Number.MAX_SAFE_INTEGER] : [toFileDay(days.from), toFileDay(days.to)];
  const found: { key: number; reportId: string }[] = [];
  for (const key of keys) {
    const rows = database.allOf<{ report: string }>(SHARING, [key, from, to]);
    if (days !== null) rows.push(...database.allOf<{ report: string }>(SHARING, [key, UNDATED, UNDATED]));
    for (const { report } of rows) found.push({ key, reportId: fromSqlText(report) });
  }
  return found;
}

/** Puts `trace` in the place of the one before of its report, which then waits no more if it was made from its reading of now. */
export function writeTrace(database: Database, { reportId, reader, day, keys, body }: ReportTrace): void {
  const report = toSqlText(reportId);
  const before = database.first(query.selectFrom('traces').selectAll().where('report', '=', report));
  if (before) {
    for (const key of (unpackValue(before.body) as Body).keys)
      database.runOf('DELETE FROM trace_keys WHERE key = ? AND day = ? AND trace = ?', [key, before.day, before.id]);
    database.run(query.deleteFrom('traces').where('id', '=', before.id));
  }
  const row = {
    report,
    reader: toSqlText(reader),
    day: toFileDay(day),
    body: packValue({ keys, body } satisfies Body),
  };
  const { id } = database.first(query.insertInto('traces').values(row).returning('id'))!;
  for (const key of keys)
    database.runOf('INSERT INTO trace_keys (key, day, trace) VALUES (?, ?, ?)', [key, row.day, id]);
  database.runOf(
    'DELETE FROM untraced WHERE report = ? AND EXISTS (SELECT 1 FROM reports WHERE id = ? AND reader = ?)',
    [report, report, row.reader],
  );
}
