// In: traces of reports. Out: the same by report, and which reports share a key.
import { sql } from 'kysely';
import type { DayRange, ReportTrace, TraceApart } from '../contract.ts';
import { fromSqlText, toSqlText } from '../rows/sql-text.ts';
import { ANALYSED } from '../rows/tables.ts';
import { toRowDay, toTrace, toTraceApart, toTraceRow, UNDATED } from '../rows/trace-rows.ts';
import type { Connection } from './tables.ts';
import { addToTallies } from './tallies.ts';

export async function beginAnalysis(connection: Connection, version: string): Promise<void> {
  const now = await connection.selectFrom('analysis').select('version').executeTakeFirst();
  if (now?.version === toSqlText(version)) return;
  // DELETE, not TRUNCATE: who reads meanwhile goes on with the snapshot it has
  for (const table of ANALYSED) await connection.deleteFrom(table).execute();
  await connection
    .insertInto('analysis')
    .values({ version: toSqlText(version) })
    .execute();
  await sql`INSERT INTO untraced SELECT id FROM reports ON CONFLICT DO NOTHING`.execute(connection);
  await addToTallies(connection, { 'findings-revision': 1 });
}

export async function readUntraced(connection: Connection): Promise<string[]> {
  const rows = await connection
    .selectFrom('untraced')
    .innerJoin('reports', 'reports.id', 'untraced.report')
    .select('untraced.report')
    .orderBy('reports.key')
    .execute();
  return rows.map(({ report }) => fromSqlText(report));
}

export async function readTraces(connection: Connection, reportIds: readonly string[]): Promise<ReportTrace[]> {
  const rows = await connection
    .selectFrom('traces')
    .selectAll()
    .where('report', '=', sql<string>`ANY(${reportIds.map(toSqlText)}::text[])`)
    .execute();
  const byReport = new Map(rows.map((row) => [row.report, row]));
  return reportIds.flatMap((reportId) => {
    const row = byReport.get(toSqlText(reportId));
    return row ? [toTrace(row)] : [];
  });
}

export async function readTracesApart(
  connection: Connection,
  reportIds: readonly string[],
  properties: readonly string[],
): Promise<TraceApart[]> {
  const rows = await connection
    .selectFrom('traces')
    .select(['report', 'day', 'body'])
    .where('report', '=', sql<string>`ANY(${reportIds.map(toSqlText)}::text[])`)
    .execute();
  return rows.map((row) => toTraceApart(row, properties));
}

export async function readSharing(
  connection: Connection,
  keys: readonly number[],
  days: DayRange,
  least: number,
): Promise<string[]> {
  let having = connection
    .selectFrom('trace_keys')
    .select('trace')
    .where('key', '=', sql<number>`ANY(${keys}::bigint[])`)
    .groupBy('trace')
    .having(sql<number>`count(*)`, '>=', least);
  if (days !== null)
    having = having.where(({ or, eb, between }) =>
      or([between('day', toRowDay(days.from), toRowDay(days.to)), eb('day', '=', UNDATED)]),
    );
  const rows = await connection
    .selectFrom(having.as('met'))
    .innerJoin('traces', 'traces.id', 'met.trace')
    .select('traces.report')
    .execute();
  return rows.map(({ report }) => fromSqlText(report));
}

/** Puts `trace` in the place of the one before of its report, which then waits no more if it was made from its reading of now. */
export async function writeTrace(connection: Connection, trace: ReportTrace): Promise<void> {
  const row = toTraceRow(trace);
  const before = await connection
    .deleteFrom('traces')
    .where('report', '=', row.report)
    .returningAll()
    .executeTakeFirst();
  if (before)
    await sql`DELETE FROM trace_keys WHERE key = ANY(${toTrace(before).keys}::bigint[])
      AND day = ${before.day} AND trace = ${before.id}`.execute(connection);
  const { id } = await connection.insertInto('traces').values(row).returning('id').executeTakeFirstOrThrow();
  await sql`INSERT INTO trace_keys SELECT unnest(${trace.keys}::bigint[]), ${row.day}::integer, ${id}::bigint`.execute(
    connection,
  );
  await sql`DELETE FROM untraced WHERE report = ${row.report}
    AND EXISTS (SELECT 1 FROM reports WHERE id = ${row.report} AND reader = ${row.reader})`.execute(connection);
}
