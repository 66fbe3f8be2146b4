// In: inputs that did not become reports. Out: the same, once each, by origin.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RefusedInput } from '../../record/refused-input.ts';
import { fromSqlText, toSqlText } from '../rows/sql-text.ts';
import type { Connection } from './tables.ts';
import { addToTallies } from './tallies.ts';

/** The same bytes from the same place are one refused input; the last reason given for it holds. */
export async function keepRefused(connection: Connection, inputs: readonly RefusedInput[]): Promise<void> {
  const last = new Map(inputs.map((input) => [digestOf(input).toString('hex'), input]));
  const rows = [...last.values()];
  const column = (name: keyof RefusedInput) => rows.map((row) => toSqlText(row[name]));
  const kept = await sql<{ isNew: boolean }>`
    INSERT INTO refused (digest, origin, input_hash, outcome, rule, reason)
    SELECT * FROM unnest(${rows.map(digestOf)}::bytea[], ${column('origin')}::text[], ${column('inputHash')}::text[],
      ${column('outcome')}::text[], ${column('rule')}::text[], ${column('reason')}::text[])
    ON CONFLICT (digest) DO UPDATE SET outcome = excluded.outcome, rule = excluded.rule, reason = excluded.reason
    RETURNING xmax = 0 AS "isNew"`.execute(connection); // a row that this transaction made has no one who replaced it
  await addToTallies(connection, { refused: kept.rows.filter(({ isNew }) => isNew).length });
}

/** Tells origin and hash from every other two, whatever is in them. */
function digestOf({ origin, inputHash }: RefusedInput): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([origin, inputHash]))
    .digest();
}

/** Up to `limit` refused inputs that come after `last` in the order of origin and hash. */
export async function readRefusedAfter(
  connection: Connection,
  last: RefusedInput | null,
  limit: number,
): Promise<RefusedInput[]> {
  let select = connection
    .selectFrom('refused')
    .selectAll()
    .orderBy(sql`left(origin, 500)`) // the index has no room for more; it sorts the same way
    .orderBy('origin')
    .orderBy('input_hash')
    .limit(limit);
  if (last) {
    const [origin, inputHash] = [toSqlText(last.origin), toSqlText(last.inputHash)];
    select = select
      .where(sql`left(origin, 500)`, '>=', sql`left(${origin}, 500)`)
      .where(sql<boolean>`(origin, input_hash) > (${origin}, ${inputHash})`);
  }
  return (await select.execute()).map((row) => ({
    origin: fromSqlText(row.origin),
    inputHash: fromSqlText(row.input_hash),
    outcome: row.outcome as RefusedInput['outcome'],
    rule: fromSqlText(row.rule),
    reason: fromSqlText(row.reason),
  }));
}
