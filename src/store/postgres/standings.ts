// In: commitments and announced events as they stand. Out: the same by report, and page by page in the order of days.
import { sql } from 'kysely';
import type { Standing } from '../../record/standing.ts';
import type { Page, StandingsQuery } from '../contract.ts';
import { writeCursor } from '../cursor.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { boundsOf, namesOfStanding, reportsOfStanding, toStanding, toStandingRow } from '../rows/standing-rows.ts';
import type { Connection } from './tables.ts';

export async function writeStandings(
  connection: Connection,
  gone: readonly string[],
  standings: readonly Standing[],
): Promise<void> {
  await removeStandings(connection, [...gone, ...standings.map(({ id }) => id)]);
  for (const standing of new Map(standings.map((one) => [one.id, one])).values()) {
    const row = toStandingRow(standing);
    await connection.insertInto('standings').values(row).execute();
    await sql`INSERT INTO standing_reports SELECT unnest(${reportsOfStanding(standing)}::text[]), ${row.id}`.execute(
      connection,
    );
    await sql`INSERT INTO standing_names SELECT unnest(${namesOfStanding(standing)}::text[]), ${row.id}`.execute(
      connection,
    );
  }
}

async function removeStandings(connection: Connection, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await connection
    .deleteFrom('standings')
    .where('id', '=', sql<string>`ANY(${ids.map(toSqlText)}::text[])`)
    .returning(['id', 'body'])
    .execute();
  for (const { id, body } of rows) {
    const standing = toStanding(body);
    await sql`DELETE FROM standing_reports WHERE report = ANY(${reportsOfStanding(standing)}::text[])
      AND standing = ${id}`.execute(connection);
    await sql`DELETE FROM standing_names WHERE word = ANY(${namesOfStanding(standing)}::text[])
      AND standing = ${id}`.execute(connection);
  }
}

export async function readStandingsOn(connection: Connection, reportIds: readonly string[]): Promise<Standing[]> {
  const on = connection
    .selectFrom('standing_reports')
    .select('standing')
    .where('report', '=', sql<string>`ANY(${reportIds.map(toSqlText)}::text[])`);
  const rows = await connection.selectFrom('standings').select('body').where('id', 'in', on).orderBy('id').execute();
  return rows.map(({ body }) => toStanding(body));
}

/** Checks `asked` before the server is asked: throws invalid-option, invalid-cursor. */
export function listStandings(asked: StandingsQuery): (connection: Connection) => Promise<Page<Standing>> {
  const { limit, from, to, also, after, words, isLatest, listing } = boundsOf(asked);
  const way = isLatest ? 'desc' : 'asc';
  return async (connection) => {
    let select = connection
      .selectFrom('standings')
      .select(['due', 'rank', 'body'])
      .where(({ or, between, eb }) => or([between('due', from, to), ...(also === null ? [] : [eb('due', '=', also)])]))
      .orderBy('due', way)
      .orderBy('rank', way)
      .limit(limit + 1);
    if (asked.id !== undefined) select = select.where('id', '=', toSqlText(asked.id));
    if (asked.kind !== undefined) select = select.where('kind', '=', asked.kind);
    if (asked.states !== undefined) select = select.where('state', '=', sql<string>`ANY(${[...asked.states]}::text[])`);
    for (const word of words)
      select = select.where('id', 'in', connection.selectFrom('standing_names').select('standing').where('word', '=', word)); // biome-ignore format: one line
    if (after !== null) {
      const [due, rank] = after;
      const past = isLatest ? '<' : '>';
      select = select.where(({ or, and, eb }) =>
        or([eb('due', past, due), and([eb('due', '=', due), eb('rank', past, rank)])]),
      );
    }
    const rows = await select.execute();
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ body }) => toStanding(body)),
      next: rows.length > limit && last ? writeCursor(listing, [last.due, last.rank]) : null,
    };
  };
}
