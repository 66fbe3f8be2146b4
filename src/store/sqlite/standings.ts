// In: commitments and announced events as they stand. Out: the same by report, and page by page in the order of days.
import type { Standing } from '../../record/standing.ts';
import type { Page, StandingsQuery } from '../contract.ts';
import { writeCursor } from '../cursor.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { boundsOf, namesOfStanding, reportsOfStanding, toStanding, toStandingRow } from '../rows/standing-rows.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';

/** Written out: folding runs them for every standing that is told again, and building each anew took longer than running it. */
const INSERT = 'INSERT INTO standings (id, kind, state, due, rank, body) VALUES (?, ?, ?, ?, ?, ?)';
const INSERT_REPORT = 'INSERT INTO standing_reports (report, standing) VALUES (?, ?)';
const INSERT_NAME = 'INSERT INTO standing_names (word, standing) VALUES (?, ?)';
const READ = 'SELECT body FROM standings WHERE id = ?';
const REMOVE = 'DELETE FROM standings WHERE id = ?';
const REMOVE_REPORT = 'DELETE FROM standing_reports WHERE report = ? AND standing = ?';
const REMOVE_NAME = 'DELETE FROM standing_names WHERE word = ? AND standing = ?';

export function writeStandings(database: Database, gone: readonly string[], standings: readonly Standing[]): void {
  for (const id of [...gone, ...standings.map((one) => one.id)]) removeStanding(database, id);
  for (const standing of new Map(standings.map((one) => [one.id, one])).values()) {
    const { id, kind, state, due, rank, body } = toStandingRow(standing);
    database.runOf(INSERT, [id, kind, state, due, rank, body]);
    for (const report of reportsOfStanding(standing)) database.runOf(INSERT_REPORT, [report, id]);
    for (const word of namesOfStanding(standing)) database.runOf(INSERT_NAME, [word, id]);
  }
}

function removeStanding(database: Database, standingId: string): void {
  const id = toSqlText(standingId);
  const row = database.firstOf<{ body: Uint8Array }>(READ, [id]);
  if (!row) return;
  const standing = toStanding(row.body);
  for (const report of reportsOfStanding(standing)) database.runOf(REMOVE_REPORT, [report, id]);
  for (const word of namesOfStanding(standing)) database.runOf(REMOVE_NAME, [word, id]);
  database.runOf(REMOVE, [id]);
}

const READ_ON = `SELECT standings.id, standings.body FROM json_each(?) AS asked
  CROSS JOIN standing_reports ON standing_reports.report = asked.value
  CROSS JOIN standings ON standings.id = standing_reports.standing`;

export function readStandingsOn(database: Database, reportIds: readonly string[]): Standing[] {
  const asked = JSON.stringify([...new Set(reportIds)].map(toSqlText));
  const rows = database.allOf<{ id: string; body: Uint8Array }>(READ_ON, [asked]);
  return [...new Map(rows.map(({ id, body }) => [id, body])).values()].map(toStanding);
}

export function listStandings(database: Database, asked: StandingsQuery): Page<Standing> {
  const { limit, from, to, also, after, words, isLatest, listing } = boundsOf(asked);
  const way = isLatest ? 'desc' : 'asc';
  let select = query
    .selectFrom('standings')
    .select(['due', 'rank', 'body'])
    .where(({ or, between, eb }) => or([between('due', from, to), ...(also === null ? [] : [eb('due', '=', also)])]))
    .orderBy('due', way)
    .orderBy('rank', way)
    .limit(limit + 1);
  if (asked.id !== undefined) select = select.where('id', '=', toSqlText(asked.id));
  if (asked.kind !== undefined) select = select.where('kind', '=', asked.kind);
  if (asked.states !== undefined) select = select.where('state', 'in', [...asked.states]);
  for (const word of words)
    select = select.where('id', 'in', query.selectFrom('standing_names').select('standing').where('word', '=', word));
  if (after !== null) {
    const [due, rank] = after;
    const past = isLatest ? '<' : '>';
    select = select.where(({ or, and, eb }) =>
      or([eb('due', past, due), and([eb('due', '=', due), eb('rank', past, rank)])]),
    );
  }
  const rows = database.all(select);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ body }) => toStanding(body)),
    next: rows.length > limit && last ? writeCursor(listing, [last.due, last.rank]) : null,
  };
}
