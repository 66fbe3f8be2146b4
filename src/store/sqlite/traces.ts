// In: traces of reports. Out: the same by report, and which reports share a key.
import type { Selectable } from 'kysely';
import type {
  KeyHolder,
  NearestQuestion,
  ReportTrace,
  SharingQuestion,
  TraceApart,
  TraceOutline,
} from '../contract.ts';
import { fromSqlText, toSqlText } from '../rows/sql-text.ts';
import { ANALYSED, type Tables } from '../rows/tables.ts';
import {
  fromRowDay,
  MOST_OUTLINES,
  outlineRow,
  toRowDay,
  toTrace,
  toTraceApart,
  toTraceRow,
  UNDATED,
} from '../rows/trace-rows.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';
import { addToTallies } from './tallies.ts';

export function awaitTrace(database: Database, sqlId: string): void {
  database.runOf('INSERT OR IGNORE INTO untraced (report) VALUES (?)', [sqlId]);
}

/** Where the store has the report: one that comes later waits by itself. */
export function awaitTraceAgain(database: Database, sqlId: string): void {
  database.runOf('INSERT OR IGNORE INTO untraced (report) SELECT id FROM reports WHERE id = ?', [sqlId]);
}

export function beginAnalysis(database: Database, version: string): void {
  const now = database.first(query.selectFrom('analysis').select('version'));
  if (now?.version === toSqlText(version)) return;
  for (const table of ANALYSED) database.run(query.deleteFrom(table));
  database.run(query.insertInto('analysis').values({ version: toSqlText(version) }));
  database.runOf('INSERT OR IGNORE INTO untraced (report) SELECT id FROM reports', []);
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

const HAVING = 'FROM json_each(?) AS asked CROSS JOIN trace_keys ON trace_keys.key = asked.value';
const OF_DAYS = `SELECT trace ${HAVING} AND trace_keys.day BETWEEN ? AND ?`;
/**
 * All keys of a question at once: one by one they were a sixth of the time of folding. The order of joins is fixed: few keys, one look each; and
 * one look for each report that has enough of them, not for each key that it has.
 */
const sharing = (having: string) => `SELECT traces.report FROM
  (SELECT trace FROM (${having}) GROUP BY trace HAVING count(*) >= ?) AS met
  CROSS JOIN traces INDEXED BY traces_by_id ON traces.id = met.trace`;
const SHARING = sharing(`SELECT trace ${HAVING}`);
const SHARING_OF_DAYS = sharing(`${OF_DAYS} UNION ALL ${OF_DAYS}`);

export function readSharing(database: Database, { keys, days, least = 1 }: SharingQuestion): string[] {
  const asked = JSON.stringify(keys);
  const rows =
    days === null
      ? database.allOf<{ report: string }>(SHARING, [asked, least])
      : database.allOf<{ report: string }>(SHARING_OF_DAYS, [
          ...[asked, toRowDay(days.from), toRowDay(days.to)],
          ...[asked, UNDATED, UNDATED, least],
        ]);
  return rows.map(({ report }) => fromSqlText(report));
}

/** How far out: the day of the last that counts on this side, else the last day that is asked for. Some steps along the index, however many hold the key. */
const outOn = (side: string, order: string, last: string) =>
  `coalesce((SELECT day FROM trace_keys AS near WHERE near.key = asked.value AND ${side} ORDER BY near.day ${order} LIMIT 1 OFFSET ?5), ${last})`;
/** Most keys of a report nobody else has: those are asked for once. */
const NEAREST = `SELECT trace_keys.key, trace_keys.day, traces.report FROM
  (SELECT value FROM json_each(?1) WHERE EXISTS (SELECT 1 FROM trace_keys WHERE trace_keys.key = value AND trace_keys.day BETWEEN ?3 AND ?4)) AS asked
  CROSS JOIN trace_keys ON trace_keys.key = asked.value AND trace_keys.day BETWEEN ${outOn('near.day >= ?3 AND near.day < ?2', 'DESC', '?3')} AND ${outOn('near.day > ?2 AND near.day <= ?4', 'ASC', '?4')}
  CROSS JOIN traces INDEXED BY traces_by_id ON traces.id = trace_keys.trace`;

export function readNearest(database: Database, { keys, day, days, places }: NearestQuestion): KeyHolder[] {
  const asked = [JSON.stringify(keys), toRowDay(day), toRowDay(day - days), toRowDay(day + days), places - 1];
  return database
    .allOf<{ key: number; day: number; report: string }>(NEAREST, asked)
    .map((row) => ({ key: row.key, reportId: fromSqlText(row.report), day: fromRowDay(row.day)! }));
}

const READ_OLD = 'SELECT id, report, reader, day, body FROM traces WHERE report = ?';
const REMOVE = 'DELETE FROM traces WHERE id = ?';
const REMOVE_KEY = 'DELETE FROM trace_keys WHERE key = ? AND day = ? AND trace = ?';
const INSERT = 'INSERT INTO traces (report, reader, day, body) VALUES (?, ?, ?, ?) RETURNING id';
const REMOVE_OUTLINES = 'DELETE FROM outlines WHERE id BETWEEN ? AND ?';
const INSERT_OUTLINE = 'INSERT INTO outlines (id, body) VALUES (?, ?)';
const INSERT_KEY = 'INSERT INTO trace_keys (key, day, trace) VALUES (?, ?, ?)';
const WAITS_NO_MORE =
  'DELETE FROM untraced WHERE report = ? AND EXISTS (SELECT 1 FROM reports WHERE id = ? AND reader = ?)';

/**
 * Puts `traces` in the place of those before of their reports, which then wait no more if they were made from their reading of now. Keys of all of
 * them go in by their order: a report has some 200, each on a page of its own in a large store, and trace by trace each page was read and written
 * several times over.
 */
export function writeTraces(database: Database, traces: readonly ReportTrace[]): void {
  const added: (readonly [key: number, day: number, trace: number])[] = [];
  for (const trace of new Map(traces.map((one) => [one.reportId, one])).values()) {
    const { report, reader, day, body } = toTraceRow(trace);
    const before = database.firstOf<Selectable<Tables['traces']>>(READ_OLD, [report]);
    if (before) {
      for (const key of toTrace(before).keys) database.runOf(REMOVE_KEY, [key, before.day, before.id]);
      database.runOf(REMOVE, [before.id]);
      database.runOf(REMOVE_OUTLINES, [outlineRow(before.id, 0), outlineRow(before.id, MOST_OUTLINES - 1)]);
    }
    const { id } = database.firstOf<{ id: number }>(INSERT, [report, reader, day, body])!;
    for (const key of trace.keys) added.push([key, day, id]);
    trace.outlines?.forEach((bytes, place) => void database.runOf(INSERT_OUTLINE, [outlineRow(id, place), bytes]));
    database.runOf(WAITS_NO_MORE, [report, report, reader]);
  }
  for (const one of added.sort(([a], [b]) => a - b)) database.runOf(INSERT_KEY, one);
}
