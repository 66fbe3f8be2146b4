// In: findings and what became of them. Out: the same by report and page by page.
import { sql } from 'kysely';
import type { Finding, FindingKind } from '../../record/finding.ts';
import type { FindingsChange, FindingsQuery, Page } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { maybeLimit } from '../page-options.ts';
import { reportsOfFinding, toFinding, toFindingRow } from '../rows/finding-rows.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { writeActs } from './acts.ts';
import { writeStandings } from './standings.ts';
import type { Connection } from './tables.ts';
import { addToTallies, readRevision } from './tallies.ts';
import { writeTraces } from './traces.ts';

export async function settle(connection: Connection, change: FindingsChange): Promise<boolean> {
  const { since, traces, gone, found, standingsGone = [], standings = [], acts = [] } = change;
  if ((await readRevision(connection, 'findings-revision')) !== since) return false;
  await writeTraces(connection, traces);
  await removeFindings(connection, [...gone, ...found.map(({ id }) => id)]);
  await insertFindings(connection, found);
  await writeStandings(connection, standingsGone, standings);
  await writeActs(connection, acts);
  await addToTallies(connection, { 'findings-revision': 1 });
  return true;
}

async function insertFindings(connection: Connection, findings: readonly Finding[]): Promise<void> {
  const told = [...new Map(findings.map((one) => [one.id, one])).values()];
  if (told.length === 0) return;
  const rows = told.map(toFindingRow);
  const column = <Name extends keyof (typeof rows)[number]>(name: Name) => rows.map((row) => row[name]);
  await sql`INSERT INTO findings (id, kind, day, rank, body)
    SELECT * FROM unnest(${column('id')}::text[], ${column('kind')}::text[], ${column('day')}::integer[], ${column('rank')}::bigint[], ${column('body')}::bytea[])`.execute(
    connection,
  );
  const pairs = told.flatMap((finding, n) => reportsOfFinding(finding).map((report) => ({ report, id: rows[n]!.id })));
  await sql`INSERT INTO finding_reports
    SELECT * FROM unnest(${pairs.map(({ report }) => report)}::text[], ${pairs.map(({ id }) => id)}::text[])`.execute(
    connection,
  );
}

async function removeFindings(connection: Connection, findingIds: readonly string[]): Promise<void> {
  if (findingIds.length === 0) return;
  const rows = await connection
    .deleteFrom('findings')
    .where('id', '=', sql<string>`ANY(${findingIds.map(toSqlText)}::text[])`)
    .returning(['id', 'body'])
    .execute();
  const pairs = rows.flatMap(({ id, body }) => reportsOfFinding(toFinding(body)).map((report) => ({ report, id })));
  if (pairs.length === 0) return;
  await sql`DELETE FROM finding_reports
    USING unnest(${pairs.map(({ report }) => report)}::text[], ${pairs.map(({ id }) => id)}::text[]) AS gone (report, finding)
    WHERE finding_reports.report = gone.report AND finding_reports.finding = gone.finding`.execute(connection);
}

/** Looks into the index, as in readSharing. */
export async function readFindingsOn(
  connection: Connection,
  reportIds: readonly string[],
  kinds?: readonly FindingKind[],
): Promise<Finding[]> {
  const ofKinds = kinds === undefined ? sql`` : sql`AND findings.kind = ANY(${[...kinds]}::text[])`;
  const { rows } = await sql<{ body: Uint8Array }>`SELECT told.body FROM (
      SELECT DISTINCT found.finding FROM unnest(${[...new Set(reportIds)].map(toSqlText)}::text[]) AS asked (report)
      CROSS JOIN LATERAL (SELECT finding FROM finding_reports WHERE finding_reports.report = asked.report OFFSET 0) AS found
    ) AS met CROSS JOIN LATERAL (SELECT id, body FROM findings WHERE findings.id = met.finding ${ofKinds} OFFSET 0) AS told
    ORDER BY told.id`.execute(connection);
  return rows.map(({ body }) => toFinding(body));
}

/** Checks `asked` before the server is asked: throws invalid-option, invalid-cursor. */
export function listFindings(asked: FindingsQuery): (connection: Connection) => Promise<Page<Finding>> {
  const limit = maybeLimit(asked.limit);
  const after = asked.cursor == null ? null : (readCursor(asked.cursor, 'findings', 2) as [number, number]);
  return async (connection) => {
    let select = connection
      .selectFrom('findings')
      .select(['day', 'rank', 'body'])
      .orderBy('day', 'desc')
      .orderBy('rank')
      .limit(limit + 1);
    if (asked.id !== undefined) select = select.where('id', '=', toSqlText(asked.id));
    if (asked.kind !== undefined) select = select.where('kind', '=', asked.kind);
    if (asked.reportId !== undefined) {
      const report = toSqlText(asked.reportId);
      select = select.where('id', 'in', connection.selectFrom('finding_reports').select('finding').where('report', '=', report)); // biome-ignore format: one line
    }
    if (after) {
      const [day, rank] = after;
      select = select.where(({ or, and, eb }) =>
        or([eb('day', '<', day), and([eb('day', '=', day), eb('rank', '>', rank)])]),
      );
    }
    const rows = await select.execute();
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ body }) => toFinding(body)),
      next: rows.length > limit && last ? writeCursor('findings', [last.day, last.rank]) : null,
    };
  };
}
