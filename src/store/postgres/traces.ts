// In: traces of reports. Out: the same by report, and which reports share a key.
import { type RawBuilder, sql } from 'kysely';
import type {
  KeyHolder,
  NearestQuestion,
  ReportTrace,
  SharingQuestion,
  TraceApart,
  TraceOutline,
} from '../contract.ts';
import { fromSqlText, toSqlText } from '../rows/sql-text.ts';
import { ANALYSED } from '../rows/tables.ts';
import {
  fromRowDay,
  MOST_OUTLINES,
  outlineRow,
  toRowDay,
  toTrace,
  toTraceApart,
  toTraceRow,
  toWholeTrace,
  UNDATED,
} from '../rows/trace-rows.ts';
import type { Connection } from './tables.ts';
import { addToTallies } from './tallies.ts';

export async function beginAnalysis(connection: Connection, version: string): Promise<void> {
  if ((await readAnalysis(connection)) === version) return;
  // DELETE, not TRUNCATE: who reads meanwhile goes on with the snapshot it has
  for (const table of ANALYSED) await connection.deleteFrom(table).execute();
  await nameAnalysis(connection, version);
  await sql`INSERT INTO untraced SELECT id FROM reports ON CONFLICT DO NOTHING`.execute(connection);
}

export async function readAnalysis(connection: Connection): Promise<string | null> {
  const now = await connection.selectFrom('analysis').select('version').executeTakeFirst();
  return now === undefined ? null : fromSqlText(now.version);
}

export async function nameAnalysis(connection: Connection, version: string): Promise<void> {
  await connection.deleteFrom('analysis').execute();
  await connection
    .insertInto('analysis')
    .values({ version: toSqlText(version) })
    .execute();
  await addToTallies(connection, { 'findings-revision': 1 });
}

export async function readUntraced(connection: Connection): Promise<string[]> {
  const { rows } = await sql<{ report: string }>`SELECT untraced.report FROM untraced
    CROSS JOIN LATERAL (SELECT key FROM reports WHERE reports.id = untraced.report OFFSET 0) AS found
    ORDER BY found.key`.execute(connection);
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

export async function readOutlines(
  connection: Connection,
  reportIds: readonly string[],
  place: number,
): Promise<TraceOutline[]> {
  const { rows } = await sql<{ report: string; body: Uint8Array }>`SELECT asked.report, outlines.body
    FROM unnest(${reportIds.map(toSqlText)}::text[]) AS asked (report)
    CROSS JOIN LATERAL (SELECT id FROM traces WHERE traces.report = asked.report COLLATE "C" OFFSET 0) AS found
    CROSS JOIN LATERAL (SELECT body FROM outlines WHERE outlines.id = found.id * ${MOST_OUTLINES}::bigint + ${place}::bigint OFFSET 0) AS outlines`.execute(
    connection,
  );
  return rows.map(({ report, body }) => ({ reportId: fromSqlText(report), bytes: body }));
}

/** Up to `limit` whole traces of reports that come after `reportId`, in the order of ids; from the first where it is null. */
export async function readTracesAfter(
  connection: Connection,
  reportId: string | null,
  limit: number,
): Promise<ReportTrace[]> {
  const ordered = connection.selectFrom('traces').selectAll().orderBy('report').limit(limit);
  const rows = await (reportId === null ? ordered : ordered.where('report', '>', toSqlText(reportId))).execute();
  const { rows: outlines } = await sql<{ trace: number; body: Uint8Array }>`SELECT asked.id AS trace, found.body
    FROM unnest(${rows.map(({ id }) => id)}::bigint[]) AS asked (id)
    CROSS JOIN LATERAL (SELECT id, body FROM outlines WHERE outlines.id BETWEEN asked.id * ${MOST_OUTLINES}::bigint
      AND (asked.id + 1) * ${MOST_OUTLINES}::bigint - 1 OFFSET 0) AS found ORDER BY found.id`.execute(connection);
  const ofTrace = Map.groupBy(outlines, ({ trace }) => trace);
  return rows.map((row) => toWholeTrace(row, ofTrace.get(row.id)?.map(({ body }) => body) ?? []));
}

/** Days of the table: all of them, and those of no day. */
const ALL_DAYS = { from: 0, to: 2 ** 31 - 1 };

/**
 * All questions at once. OFFSET 0 keeps each look a look into the index: where a table has grown since the server last looked at it, it would rather
 * read the whole of it.
 */
export async function readSharing(
  connection: Connection,
  questions: readonly SharingQuestion[],
): Promise<readonly (readonly string[])[]> {
  const asked = { at: [] as number[], keys: [] as number[], from: [] as number[], to: [] as number[] };
  questions.forEach(({ keys, days }, at) => {
    const stretches =
      days === null
        ? [ALL_DAYS]
        : [
            { from: toRowDay(days.from), to: toRowDay(days.to) },
            { from: UNDATED, to: UNDATED },
          ];
    for (const key of keys)
      for (const { from, to } of stretches) {
        asked.at.push(at);
        asked.keys.push(key);
        asked.from.push(from);
        asked.to.push(to);
      }
  });
  const least = questions.map((one) => one.least ?? 1);
  const { rows } = await sql<{ at: number; report: string }>`SELECT met.at, traces.report FROM (
      SELECT asked.at, found.trace FROM
        unnest(${asked.at}::integer[], ${asked.keys}::bigint[], ${asked.from}::integer[], ${asked.to}::integer[]) AS asked (at, key, first, last)
        CROSS JOIN LATERAL (SELECT trace FROM trace_keys WHERE trace_keys.key = asked.key AND trace_keys.day BETWEEN asked.first AND asked.last OFFSET 0) AS found
      GROUP BY asked.at, found.trace HAVING count(*) >= (${least}::integer[])[asked.at + 1]
    ) AS met CROSS JOIN LATERAL (SELECT report FROM traces WHERE traces.id = met.trace OFFSET 0) AS traces`.execute(
    connection,
  );
  const found = questions.map((): string[] => []);
  for (const { at, report } of rows) found[at]!.push(fromSqlText(report));
  return found;
}

/** How far out, as in sqlite/traces.ts. */
const outOn = (side: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
  sql`(SELECT near.day FROM trace_keys AS near WHERE near.key = asked.key AND ${side} ORDER BY near.day ${order} LIMIT 1 OFFSET asked.places - 1)`;

export async function readNearest(
  connection: Connection,
  questions: readonly NearestQuestion[],
): Promise<readonly (readonly KeyHolder[])[]> {
  const asked = questions.flatMap(({ keys, day, days, places, all = 0 }, at) =>
    keys.map((key) => ({
      at,
      key,
      day: toRowDay(day),
      from: toRowDay(day - days),
      to: toRowDay(day + days),
      places,
      all,
    })),
  );
  const column = (name: keyof (typeof asked)[number]) => asked.map((one) => one[name]);
  const { rows } = await sql<{
    at: number;
    key: number;
    day: number;
    report: string;
  }>`SELECT asked.at, asked.key, found.day, traces.report FROM
      unnest(${column('at')}::integer[], ${column('key')}::bigint[], ${column('day')}::integer[], ${column('from')}::integer[], ${column('to')}::integer[],
        ${column('places')}::integer[], ${column('all')}::integer[]) AS asked (at, key, day, first, last, places, least)
      CROSS JOIN LATERAL (SELECT trace, day FROM trace_keys WHERE trace_keys.key = asked.key AND trace_keys.day BETWEEN
        least(asked.day - asked.least, coalesce(${outOn(sql`near.day >= asked.first AND near.day < asked.day`, sql`DESC`)}, asked.first)) AND
        greatest(asked.day + asked.least, coalesce(${outOn(sql`near.day > asked.day AND near.day <= asked.last`, sql`ASC`)}, asked.last)) OFFSET 0) AS found
      CROSS JOIN LATERAL (SELECT report FROM traces WHERE traces.id = found.trace OFFSET 0) AS traces`.execute(
    connection,
  );
  const found = questions.map((): KeyHolder[] => []);
  for (const { at, key, day, report } of rows)
    found[at]!.push({ key: Number(key), reportId: fromSqlText(report), day: fromRowDay(day)! });
  return found;
}

/** Puts `traces` in the place of those before of their reports, which then wait no more if they were made from their reading of now. */
export async function writeTraces(connection: Connection, traces: readonly ReportTrace[]): Promise<void> {
  if (traces.length === 0) return;
  const rows = [...new Map(traces.map((one) => [one.reportId, one])).values()].map((one) => ({
    row: toTraceRow(one),
    keys: one.keys,
    outlines: one.outlines ?? [],
  }));
  const column = <Name extends keyof ReturnType<typeof toTraceRow>>(name: Name) => rows.map(({ row }) => row[name]);
  const reports = column('report');
  const before = await connection
    .deleteFrom('traces')
    .where('report', '=', sql<string>`ANY(${reports}::text[])`)
    .returningAll()
    .execute();
  await changeKeys(
    connection,
    before.map((one) => ({ id: one.id, day: one.day, keys: toTrace(one).keys })),
    (keys, days, ids) => sql`DELETE FROM trace_keys USING
      unnest(${keys}::bigint[], ${days}::integer[], ${ids}::bigint[]) AS gone (key, day, trace)
      WHERE trace_keys.key = gone.key AND trace_keys.day = gone.day AND trace_keys.trace = gone.trace`,
  );
  if (before.length > 0)
    await sql`DELETE FROM outlines USING unnest(${before.map(({ id }) => id)}::bigint[]) AS gone (trace)
      WHERE outlines.id BETWEEN gone.trace * ${MOST_OUTLINES}::bigint AND (gone.trace + 1) * ${MOST_OUTLINES}::bigint - 1`.execute(
      connection,
    );
  const written = await sql<{ id: number; report: string }>`INSERT INTO traces (report, reader, day, body)
    SELECT * FROM unnest(${reports}::text[], ${column('reader')}::text[], ${column('day')}::integer[], ${column('body')}::bytea[])
    RETURNING id, report`.execute(connection);
  const ids = new Map(written.rows.map(({ id, report }) => [report, id]));
  await changeKeys(
    connection,
    rows.map(({ row, keys }) => ({ id: ids.get(row.report)!, day: row.day, keys })),
    (keys, days, ofTraces) => sql`INSERT INTO trace_keys
      SELECT * FROM unnest(${keys}::bigint[], ${days}::integer[], ${ofTraces}::bigint[])`,
  );
  const outlines = rows.flatMap(({ row, outlines: own }) =>
    own.map((bytes, place) => ({ id: outlineRow(ids.get(row.report)!, place), body: Buffer.from(bytes) })),
  );
  if (outlines.length > 0)
    await sql`INSERT INTO outlines
      SELECT * FROM unnest(${outlines.map(({ id }) => id)}::bigint[], ${outlines.map(({ body }) => body)}::bytea[])`.execute(
      connection,
    );
  await sql`DELETE FROM untraced USING unnest(${reports}::text[], ${column('reader')}::text[]) AS traced (report, reader)
    WHERE untraced.report = traced.report
    AND EXISTS (SELECT 1 FROM reports WHERE reports.id = traced.report AND reports.reader = traced.reader)`.execute(
    connection,
  );
}

interface KeysOfTrace {
  readonly id: number;
  readonly day: number;
  readonly keys: readonly number[];
}

/** In the order of the index: what lies on one page is written at once. */
async function changeKeys(
  connection: Connection,
  traces: readonly KeysOfTrace[],
  change: (keys: number[], days: number[], ids: number[]) => RawBuilder<unknown>,
): Promise<void> {
  const all = traces
    .flatMap(({ id, day, keys }) => keys.map((key) => ({ id, day, key })))
    .sort((a, b) => a.key - b.key);
  if (all.length === 0) return;
  await change(
    all.map(({ key }) => key),
    all.map(({ day }) => day),
    all.map(({ id }) => id),
  ).execute(connection);
}
