// In: what people put right. Out: the same, once each, in the order it was made in.
import { sql } from 'kysely';
import { reportsCorrected } from '../../record/corrected-reports.ts';
import type { Correction } from '../../record/correction.ts';
import type { CorrectOutcome } from '../contract.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { logActors } from './report-actors.ts';
import type { Connection } from './tables.ts';
import { addToTallies } from './tallies.ts';

export async function keepCorrections(
  connection: Connection,
  corrections: readonly Correction[],
): Promise<CorrectOutcome[]> {
  /** By id, the first of each: a later one with the same id is known. */
  const first = new Map<string, Correction>();
  for (const correction of corrections) if (!first.has(correction.id)) first.set(correction.id, correction);
  const rows = [...first.values()].map((correction) => ({
    id: toSqlText(correction.id),
    at: toSqlText(correction.at),
    correction: JSON.stringify(correction),
  }));
  const kept = await connection
    .insertInto('corrections')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  const added = new Set(kept.map(({ id }) => id));
  const reports = await awaitTraces(
    connection,
    [...first.values()].filter(({ id }) => added.has(toSqlText(id))),
  );
  await addToTallies(connection, { revision: kept.length, 'findings-revision': +(reports > 0) });
  if (kept.length > 0) await logActors(connection, []);
  return corrections.map((correction) =>
    first.get(correction.id) === correction && added.delete(toSqlText(correction.id)) ? 'added' : 'known',
  );
}

/** How many reports have something else to be compared: those that are there wait for it. */
async function awaitTraces(connection: Connection, added: readonly Correction[]): Promise<number> {
  const known = added.some(({ what }) => what === 'undo') ? await readCorrections(connection) : [];
  const byId = new Map(known.map((one) => [one.id, one]));
  const reports = [...reportsCorrected(added, (id) => byId.get(id))].map(toSqlText);
  if (reports.length > 0)
    await sql`INSERT INTO untraced SELECT id FROM reports WHERE id = ANY(${reports}::text[]) ON CONFLICT DO NOTHING`.execute(
      connection,
    );
  return reports.length;
}

export async function readCorrections(connection: Connection): Promise<Correction[]> {
  const rows = await connection.selectFrom('corrections').select('correction').orderBy('at').orderBy('id').execute();
  return rows.map(({ correction }) => JSON.parse(correction) as Correction);
}
