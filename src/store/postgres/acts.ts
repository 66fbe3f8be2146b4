// In: what gauges count. Out: the same by key.
import { sql } from 'kysely';
import type { IndexedActs } from '../contract.ts';
import { actRowsOf, PackedActs, type RowOfActs, replaceActs } from '../rows/act-rows.ts';
import type { Connection } from './tables.ts';

export async function writeActs(connection: Connection, changes: readonly IndexedActs[]): Promise<void> {
  if (changes.length === 0) return;
  const byRow = actRowsOf(changes);
  const rows = [...byRow.values()].map(([one]) => one!);
  const there = await sql<{ key: number; week: number; body: Uint8Array }>`
    SELECT acts.key, acts.week, acts.body FROM acts
    JOIN unnest(${rows.map(({ key }) => key)}::bigint[], ${rows.map(({ week }) => week)}::integer[]) AS asked (key, week)
    ON acts.key = asked.key AND acts.week = asked.week`.execute(connection);
  const before = new Map(there.rows.map(({ key, week, body }) => [`${key} ${week}`, body]));
  const written = { keys: [] as number[], weeks: [] as number[], bodies: [] as Buffer[] };
  const removed = { keys: [] as number[], weeks: [] as number[] };
  for (const [row, ofRow] of byRow) {
    const { key, week } = ofRow[0]!;
    const body = replaceActs(before.get(row) ?? null, ofRow);
    if (body === null && !before.has(row)) continue;
    const to = body === null ? removed : written;
    to.keys.push(key);
    to.weeks.push(week);
    if (body !== null) written.bodies.push(body);
  }
  if (written.keys.length > 0)
    await sql`INSERT INTO acts (key, week, body)
      SELECT * FROM unnest(${written.keys}::bigint[], ${written.weeks}::integer[], ${written.bodies}::bytea[])
      ON CONFLICT (key, week) DO UPDATE SET body = excluded.body`.execute(connection);
  if (removed.keys.length > 0)
    await sql`DELETE FROM acts WHERE (key, week) IN
      (SELECT * FROM unnest(${removed.keys}::bigint[], ${removed.weeks}::integer[]))`.execute(connection);
}

export async function readActs(connection: Connection, keys: readonly number[]) {
  const rows = await connection
    .selectFrom('acts')
    .selectAll()
    .where('key', '=', sql<number>`ANY(${[...new Set(keys)]}::bigint[])`)
    .execute();
  return rows.map(({ key, week, body }) => new PackedActs(key, week, body));
}

/** Up to `limit` rows that come after that of `after`, by key and week; from the first where it is null. */
export async function readActsAfter(connection: Connection, after: RowOfActs | null, limit: number) {
  const { rows } = await sql<{ key: number; week: number; body: Uint8Array }>`SELECT key, week, body FROM acts
    WHERE (key, week) > (${after?.key ?? -1}::bigint, ${after?.week ?? 0}::integer) ORDER BY key, week LIMIT ${limit}`.execute(
    connection,
  );
  return rows.map(({ key, week, body }) => new PackedActs(key, week, body));
}
