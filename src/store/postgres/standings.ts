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
  const told = [...new Map(standings.map((one) => [one.id, one])).values()];
  if (told.length === 0) return;
  const rows = told.map(toStandingRow);
  const column = <Name extends keyof (typeof rows)[number]>(name: Name) => rows.map((row) => row[name]);
  await sql`INSERT INTO standings (id, kind, state, due, rank, body)
    SELECT * FROM unnest(${column('id')}::text[], ${column('kind')}::text[], ${column('state')}::text[], ${column('due')}::integer[], ${column('rank')}::bigint[], ${column('body')}::bytea[])`.execute(
    connection,
  );
  const reports = pairsOf(told, reportsOfStanding);
  const names = pairsOf(told, namesOfStanding);
  await sql`INSERT INTO standing_reports SELECT * FROM unnest(${reports.of}::text[], ${reports.ids}::text[])`.execute(
    connection,
  );
  await sql`INSERT INTO standing_names SELECT * FROM unnest(${names.of}::text[], ${names.ids}::text[])`.execute(
    connection,
  );
}

async function removeStandings(connection: Connection, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await connection
    .deleteFrom('standings')
    .where('id', '=', sql<string>`ANY(${ids.map(toSqlText)}::text[])`)
    .returning('body')
    .execute();
  if (rows.length === 0) return;
  const removed = rows.map(({ body }) => toStanding(body));
  const reports = pairsOf(removed, reportsOfStanding);
  const names = pairsOf(removed, namesOfStanding);
  await sql`DELETE FROM standing_reports USING unnest(${reports.of}::text[], ${reports.ids}::text[]) AS gone (report, standing)
    WHERE standing_reports.report = gone.report AND standing_reports.standing = gone.standing`.execute(connection);
  await sql`DELETE FROM standing_names USING unnest(${names.of}::text[], ${names.ids}::text[]) AS gone (word, standing)
    WHERE standing_names.word = gone.word AND standing_names.standing = gone.standing`.execute(connection);
}

/** The columns of a table that says where a standing is to be found: by what `list` gives of it, its reports or the words of its name. */
function pairsOf(standings: readonly Standing[], list: (standing: Standing) => readonly string[]) {
  const pairs = standings.flatMap((standing) => list(standing).map((one) => [one, toSqlText(standing.id)] as const));
  return { of: pairs.map(([one]) => one), ids: pairs.map(([, id]) => id) };
}

/** Looks into the index, as in readSharing. */
export async function readStandingsOn(connection: Connection, reportIds: readonly string[]): Promise<Standing[]> {
  const { rows } = await sql<{ body: Uint8Array }>`SELECT told.body FROM (
      SELECT DISTINCT found.standing FROM unnest(${[...new Set(reportIds)].map(toSqlText)}::text[]) AS asked (report)
      CROSS JOIN LATERAL (SELECT standing FROM standing_reports WHERE standing_reports.report = asked.report OFFSET 0) AS found
    ) AS met CROSS JOIN LATERAL (SELECT id, body FROM standings WHERE standings.id = met.standing OFFSET 0) AS told
    ORDER BY told.id`.execute(connection);
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
