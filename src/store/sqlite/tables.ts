// The builder that turns typed queries into SQL. Nothing is run here: SQLite answers at once, so queries are compiled by
// kysely and run by sqlite/database.ts without giving the thread away in between. (A transaction that awaits would let a
// second handle in the same process wait, blocking, for a lock that only it can free.)
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Tables } from '../rows/tables.ts';

export const query = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
