// In: inputs that did not become reports. Out: the same, once each, by origin.
import type { RefusedInput } from '../../record/refused-input.ts';
import { fromSqlText, toSqlText } from '../rows/sql-text.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';
import { addToTallies } from './tallies.ts';

/** The same bytes from the same place are one refused input; the last reason given for it holds. */
export function keepRefused(database: Database, inputs: readonly RefusedInput[]): void {
  let added = 0;
  for (const input of inputs) {
    const origin = toSqlText(input.origin);
    const inputHash = toSqlText(input.inputHash);
    const said = { outcome: input.outcome, rule: toSqlText(input.rule), reason: toSqlText(input.reason) };
    const changed = database.run(
      query.updateTable('refused').set(said).where('origin', '=', origin).where('input_hash', '=', inputHash),
    );
    if (changed > 0) continue;
    database.run(query.insertInto('refused').values({ origin, input_hash: inputHash, ...said }));
    added++;
  }
  addToTallies(database, { refused: added });
}

/** Up to `limit` refused inputs that come after `last` in the order of origin and hash. */
export function readRefusedAfter(database: Database, last: RefusedInput | null, limit: number): RefusedInput[] {
  let select = query.selectFrom('refused').selectAll().orderBy('origin').orderBy('input_hash').limit(limit);
  if (last) {
    const [origin, inputHash] = [toSqlText(last.origin), toSqlText(last.inputHash)];
    select = select.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('origin', 'input_hash'), '>', tuple(origin, inputHash)),
    );
  }
  return database.all(select).map((row) => ({
    origin: fromSqlText(row.origin),
    inputHash: fromSqlText(row.input_hash),
    outcome: row.outcome as RefusedInput['outcome'],
    rule: fromSqlText(row.rule),
    reason: fromSqlText(row.reason),
  }));
}
