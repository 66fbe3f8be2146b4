// In: a list of actors. Out: the same, as the whole of that list, in the order of ids.
import { sql } from 'kysely';
import type { ListedActor } from '../../record/listed-actor.ts';
import type { ListOutcome } from '../contract.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { logActors } from './report-actors.ts';
import type { Connection } from './tables.ts';
import { addToTallies } from './tallies.ts';

/** Rows of one statement: a statement takes 65,535 parameters, and a row three of them. */
const ROWS = 5000;

export async function keepList(
  connection: Connection,
  list: string,
  actors: readonly ListedActor[],
): Promise<ListOutcome> {
  const name = toSqlText(list);
  const kept = new Map(actors.map((actor) => [toSqlText(actor.id), JSON.stringify(actor)]));
  const rows = await connection.selectFrom('listed_actors').select('id').where('list', '=', name).execute();
  const there = new Set(rows.map(({ id }) => id));
  const gone = [...there].filter((id) => !kept.has(id));
  const added = [...kept].filter(([id]) => !there.has(id));
  if (gone.length > 0)
    await connection
      .deleteFrom('listed_actors')
      .where('list', '=', name)
      .where('id', '=', sql<string>`ANY(${gone}::text[])`)
      .execute();
  for (let at = 0; at < added.length; at += ROWS)
    await connection
      .insertInto('listed_actors')
      .values(added.slice(at, at + ROWS).map(([id, body]) => ({ list: name, id, body })))
      .execute();
  await addToTallies(connection, { revision: gone.length + added.length });
  if (gone.length + added.length > 0) await logActors(connection, []);
  return { added: added.length, known: kept.size - added.length, gone: gone.length };
}

export async function readListed(connection: Connection): Promise<ListedActor[]> {
  const rows = await connection.selectFrom('listed_actors').select('body').orderBy('list').orderBy('id').execute();
  return rows.map(({ body }) => JSON.parse(body) as ListedActor);
}
