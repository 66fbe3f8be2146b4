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
import { writeTrace } from './traces.ts';

export async function settle(connection: Connection, change: FindingsChange): Promise<boolean> {
  const { since, traces, gone, found, standingsGone = [], standings = [], acts = [] } = change;
  if ((await readRevision(connection, 'findings-revision')) !== since) return false;
  for (const trace of traces) await writeTrace(connection, trace);
  await removeFindings(connection, [...gone, ...found.map(({ id }) => id)]);
  for (const finding of new Map(found.map((one) => [one.id, one])).values()) await insertFinding(connection, finding);
  await writeStandings(connection, standingsGone, standings);
  await writeActs(connection, acts);
  await addToTallies(connection, { 'findings-revision': 1 });
  return true;
}

async function insertFinding(connection: Connection, finding: Finding): Promise<void> {
  const row = toFindingRow(finding);
  await connection.insertInto('findings').values(row).execute();
  await sql`INSERT INTO finding_reports SELECT unnest(${reportsOfFinding(finding)}::text[]), ${row.id}`.execute(
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
  for (const { id, body } of rows)
    await sql`DELETE FROM finding_reports WHERE report = ANY(${reportsOfFinding(toFinding(body))}::text[])
      AND finding = ${id}`.execute(connection);
}

export async function readFindingsOn(
  connection: Connection,
  reportIds: readonly string[],
  kinds?: readonly FindingKind[],
): Promise<Finding[]> {
  const on = connection
    .selectFrom('finding_reports')
    .select('finding')
    .where('report', '=', sql<string>`ANY(${reportIds.map(toSqlText)}::text[])`);
  let select = connection.selectFrom('findings').select('body').where('id', 'in', on).orderBy('id');
  if (kinds !== undefined) select = select.where('kind', '=', sql<string>`ANY(${[...kinds]}::text[])`);
  return (await select.execute()).map(({ body }) => toFinding(body));
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
