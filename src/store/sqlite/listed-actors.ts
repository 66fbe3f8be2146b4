// In: a list of actors. Out: the same, as the whole of that list, in the order of ids.
import type { ListedActor } from '../../record/listed-actor.ts';
import type { ListOutcome } from '../contract.ts';
import { toSqlText } from '../rows/sql-text.ts';
import type { Database } from './database.ts';
import { logActors } from './report-actors.ts';
import { query } from './tables.ts';
import { addToTallies } from './tallies.ts';

export function keepList(database: Database, list: string, actors: readonly ListedActor[]): ListOutcome {
  const name = toSqlText(list);
  const kept = new Map(actors.map((actor) => [toSqlText(actor.id), JSON.stringify(actor)]));
  const there = new Set(
    database.all(query.selectFrom('listed_actors').select('id').where('list', '=', name)).map(({ id }) => id),
  );
  const gone = [...there].filter((id) => !kept.has(id));
  const added = [...kept].filter(([id]) => !there.has(id));
  for (const id of gone) database.run(query.deleteFrom('listed_actors').where('list', '=', name).where('id', '=', id));
  for (const [id, body] of added) database.run(query.insertInto('listed_actors').values({ list: name, id, body }));
  addToTallies(database, { revision: gone.length + added.length });
  if (gone.length + added.length > 0) logActors(database, []);
  return { added: added.length, known: kept.size - added.length, gone: gone.length };
}

export function readListed(database: Database): ListedActor[] {
  return database
    .all(query.selectFrom('listed_actors').select('body').orderBy('list').orderBy('id'))
    .map(({ body }) => JSON.parse(body) as ListedActor);
}
