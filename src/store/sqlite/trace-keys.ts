// In: keys of traces. Out: which reports have them. Those written last are a small table of their own, of which a stretch of keys is moved to the large one with each
// writing, as a log-structured merge tree does (O'Neil et al. 1996): so a stretch of the large table is written once for what has come since its last turn.
//
//   recent_keys    · ·· · ·│·· · · · ·· ·       all that came since the stretch was moved
//                     ╰ moved next ╯
//   trace_keys     ····················         the rest
//   undated_keys   ·                            of reports without a day, few as a rule: they are asked for with every stretch of days
import { nearestDays } from '../../text/nearest-days.ts';
import type { KeyHolder, NearestQuestion, SharingQuestion } from '../contract.ts';
import { fromSqlText } from '../rows/sql-text.ts';
import { fromRowDay, toRowDay, UNDATED } from '../rows/trace-rows.ts';
import type { Database } from './database.ts';

/**
 * Rows that stay recent: some 60 MB, which the system keeps in memory. With half of it the large table is written nearly twice as often, with twice of it each
 * batch writes twice as much of the small one; of 200,000 reports the sum is least here (pages written, worked out from 140 rows a page).
 */
const RECENT = 2_000_000;

export interface KeyRow {
  readonly key: number;
  /** As rows have it. */
  readonly day: number;
  /** The trace's id. */
  readonly trace: number;
}

const DATED = ['trace_keys', 'recent_keys'] as const;
const UNDATED_KEYS = 'undated_keys';

const havingIn = (part: string, days = '') =>
  `SELECT ${part}.trace FROM asked CROSS JOIN ${part} ON ${part}.key = asked.value${days}`;
/**
 * All keys of a question at once: one by one they were a sixth of the time of folding. The order of joins is fixed: few keys, one look each; and
 * one look for each report that has enough of them, not for each key that it has.
 */
const sharing = (days: string) => `WITH asked AS MATERIALIZED (SELECT value FROM json_each(?1))
  SELECT traces.report FROM (SELECT trace FROM (${[...DATED.map((part) => havingIn(part, days)), havingIn(UNDATED_KEYS)].join(' UNION ALL ')})
    GROUP BY trace HAVING count(*) >= ?2) AS met
  CROSS JOIN traces INDEXED BY traces_by_id ON traces.id = met.trace`;
const SHARING = sharing('');
const SHARING_OF_DAYS = sharing(' AND day BETWEEN ?3 AND ?4');

export function readSharing(database: Database, { keys, days, least = 1 }: SharingQuestion): string[] {
  const asked = JSON.stringify(keys);
  const rows =
    days === null
      ? database.allOf<{ report: string }>(SHARING, [asked, least])
      : database.allOf<{ report: string }>(SHARING_OF_DAYS, [asked, least, toRowDay(days.from), toRowDay(days.to)]);
  return rows.map(({ report }) => fromSqlText(report));
}

/** How far out: the day of the last that counts on this side, else the last day that is asked for; never nearer than `least`. Some steps along the index, however many hold the key. */
const outOn = (part: string, side: string, order: string, [farther, least]: readonly [string, string], last: string) =>
  `${farther}(${least}, coalesce((SELECT day FROM ${part} AS near WHERE near.key = asked.value AND ${side} ORDER BY near.day ${order} LIMIT 1 OFFSET ?5), ${last}))`;
/** Most keys of a report nobody else has: those are asked for once. */
const nearestIn = (part: string) => `SELECT ${part}.key, ${part}.day, traces.report FROM
  (SELECT value FROM json_each(?1) WHERE EXISTS (SELECT 1 FROM ${part} WHERE ${part}.key = value AND ${part}.day BETWEEN ?3 AND ?4)) AS asked
  CROSS JOIN ${part} ON ${part}.key = asked.value AND ${part}.day BETWEEN ${outOn(part, 'near.day >= ?3 AND near.day < ?2', 'DESC', ['min', '?2 - ?6'], '?3')} AND ${outOn(part, 'near.day > ?2 AND near.day <= ?4', 'ASC', ['max', '?2 + ?6'], '?4')}
  CROSS JOIN traces INDEXED BY traces_by_id ON traces.id = ${part}.trace`;
const NEAREST = DATED.map(nearestIn);

interface HolderRow {
  readonly key: number;
  readonly day: number;
  readonly report: string;
}

export function readNearest(database: Database, { keys, day, days, places, all = 0 }: NearestQuestion): KeyHolder[] {
  const asked = [JSON.stringify(keys), toRowDay(day), toRowDay(day - days), toRowDay(day + days), places - 1, all];
  const [old, recent] = NEAREST.map((sql) => database.allOf<HolderRow>(sql, asked)) as [HolderRow[], HolderRow[]];
  return nearestOf(old, recent, { day: toRowDay(day), places, all }).map((row) => ({
    key: row.key,
    reportId: fromSqlText(row.report),
    day: fromRowDay(row.day)!,
  }));
}

/** Each part gives its own nearest, among which the nearest of both are: a key that both have is counted anew. */
function nearestOf(
  old: readonly HolderRow[],
  recent: readonly HolderRow[],
  { day, places, all: inAnyCase }: Required<Pick<NearestQuestion, 'day' | 'places' | 'all'>>,
): readonly HolderRow[] {
  const ofRecent = new Set(recent.map(({ key }) => key));
  const inBoth = new Map<number, number[]>();
  for (const { key } of old) if (ofRecent.has(key) && !inBoth.has(key)) inBoth.set(key, []);
  const all = [...old, ...recent];
  if (inBoth.size === 0) return all;
  for (const row of all) inBoth.get(row.key)?.push(row.day);
  const bounds = new Map([...inBoth].map(([key, itsDays]) => [key, nearestDays(itsDays, day, places)]));
  return all.filter((row) => {
    const bound = bounds.get(row.key);
    return (
      bound === undefined || (row.day >= bound.first && row.day <= bound.last) || Math.abs(row.day - day) <= inAnyCase
    );
  });
}

const removeFrom = (part: string) => `DELETE FROM ${part} WHERE key = ? AND day = ? AND trace = ?`;
const REMOVE_DATED = DATED.map(removeFrom) as [old: string, recent: string];
const REMOVE_UNDATED = removeFrom(UNDATED_KEYS);
const insertInto = (part: string) => `INSERT INTO ${part} (key, day, trace) VALUES (?, ?, ?)`;
const INSERT_RECENT = insertInto('recent_keys');
const INSERT_UNDATED = insertInto(UNDATED_KEYS);

/**
 * Puts `added` in the place of `gone`. They go in by their order: a report has some 500, and trace by trace each page was read and written several times over.
 * `recent`: so many rows stay in the small table.
 */
export function changeKeys(
  database: Database,
  gone: readonly KeyRow[],
  added: readonly KeyRow[],
  recent: number = RECENT,
): void {
  const [old, young] = REMOVE_DATED;
  let [more, came] = [0, 0];
  for (const { key, day, trace } of inOrder(gone)) {
    if (day === UNDATED) {
      database.runOf(REMOVE_UNDATED, [key, day, trace]);
      continue;
    }
    const removed = database.runOf(young, [key, day, trace]);
    if (removed === 0) database.runOf(old, [key, day, trace]);
    more -= removed;
  }
  for (const { key, day, trace } of inOrder(added)) {
    const isDated = day !== UNDATED;
    database.runOf(isDated ? INSERT_RECENT : INSERT_UNDATED, [key, day, trace]);
    if (isDated) came++;
  }
  moveOn(database, more + came, came, recent);
}

const inOrder = (rows: readonly KeyRow[]): readonly KeyRow[] => [...rows].sort((a, b) => a.key - b.key);

/** How many rows are recent, and up to which key the last move went. */
const COUNT = 'recent-keys';
const MOVED = 'recent-keys-moved';
const READ = 'SELECT count FROM tallies WHERE name = ?';
const KEEP = 'INSERT INTO tallies (name, count) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET count = excluded.count';
const LAST_OF = 'SELECT key FROM recent_keys WHERE key > ? ORDER BY key LIMIT 1 OFFSET ?';
const LAST = 'SELECT max(key) AS key FROM recent_keys WHERE key > ?';
const COPY =
  'INSERT INTO trace_keys SELECT key, day, trace FROM recent_keys WHERE key > ? AND key <= ? ORDER BY key, day, trace';
const REMOVE_STRETCH = 'DELETE FROM recent_keys WHERE key > ? AND key <= ?';

/** Moves twice what came at most, so that no writing takes much longer than another; a key with all its rows. */
function moveOn(database: Database, more: number, came: number, recent: number): void {
  const read = (name: string) => database.firstOf<{ count: number }>(READ, [name])?.count;
  let count = (read(COUNT) ?? 0) + more;
  const rows = Math.min(count - recent, 2 * came);
  if (rows > 0) {
    const from = read(MOVED) ?? -1;
    const to =
      database.firstOf<{ key: number }>(LAST_OF, [from, rows - 1])?.key ??
      database.firstOf<{ key: number | null }>(LAST, [from])?.key ??
      null;
    if (to !== null) {
      database.runOf(COPY, [from, to]);
      count -= database.runOf(REMOVE_STRETCH, [from, to]);
    }
    // behind the last it begins again
    const isThrough = to === null || database.firstOf(LAST_OF, [to, 0]) === undefined;
    database.runOf(KEEP, [MOVED, isThrough ? -1 : to]);
  }
  database.runOf(KEEP, [COUNT, count]);
}

/** Where analysis begins anew: the large table is emptied with the others of analysis. */
export function forgetKeys(database: Database): void {
  for (const part of ['recent_keys', UNDATED_KEYS]) database.runOf(`DELETE FROM ${part}`, []);
  database.runOf('DELETE FROM tallies WHERE name IN (?, ?)', [COUNT, MOVED]);
}
