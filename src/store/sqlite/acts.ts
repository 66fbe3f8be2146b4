// In: what gauges count. Out: the same by key.
import type { IndexedActs } from '../contract.ts';
import { actRowsOf, PackedActs, type RowOfActs, replaceActs } from '../rows/act-rows.ts';
import type { Database } from './database.ts';

const READ = 'SELECT body FROM acts WHERE key = ? AND week = ?';
const WRITE = 'INSERT INTO acts (key, week, body) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body';
const REMOVE = 'DELETE FROM acts WHERE key = ? AND week = ?';
const READ_ALL = 'SELECT key, week, body FROM acts WHERE key IN (SELECT value FROM json_each(?))';

export function writeActs(database: Database, changes: readonly IndexedActs[]): void {
  for (const ofRow of actRowsOf(changes).values()) {
    const { key, week } = ofRow[0]!;
    const there = database.firstOf<{ body: Uint8Array }>(READ, [key, week]);
    const body = replaceActs(there?.body ?? null, ofRow);
    if (body !== null) database.runOf(WRITE, [key, week, body]);
    else if (there) database.runOf(REMOVE, [key, week]);
  }
}

export const readActs = (database: Database, keys: readonly number[]) =>
  database
    .allOf<{ key: number; week: number; body: Uint8Array }>(READ_ALL, [JSON.stringify([...new Set(keys)])])
    .map(({ key, week, body }) => new PackedActs(key, week, body));

/** By key, then week. */
const READ_AFTER = 'SELECT key, week, body FROM acts WHERE (key, week) > (?, ?) ORDER BY key, week LIMIT ?';

/** Up to `limit` rows that come after that of `after`; from the first where it is null. */
export const readActsAfter = (database: Database, after: RowOfActs | null, limit: number) =>
  database
    .allOf<{ key: number; week: number; body: Uint8Array }>(READ_AFTER, [after?.key ?? -1, after?.week ?? 0, limit])
    .map(({ key, week, body }) => new PackedActs(key, week, body));
