// In: a schema's name and a way to hold the lock. Out: the store in that schema at the newest version, whoever else opens it at the same moment.
import { sql } from 'kysely';
import { DualtrackError } from '../../../errors.ts';
import type { Connection } from '../../postgres/tables.ts';
import { keepRecords } from './0001-keep-records.ts';
import { keepActors } from './0002-keep-actors.ts';
import { keepFindings } from './0003-keep-findings.ts';
import { keepLists } from './0004-keep-lists.ts';
import { keepStandings } from './0005-keep-standings.ts';
import { markEntries } from './0006-mark-entries.ts';
import { keepActs } from './0007-keep-acts.ts';
import { indexTraces } from './0008-index-traces.ts';
import { logActors } from './0009-log-actors.ts';
import { keepOutlines } from './0010-keep-outlines.ts';
import { flushWords } from './0011-flush-words.ts';
import { partKeys } from './0012-part-keys.ts';
import type { PostgresMigration } from './migration.ts';

export const POSTGRES_MIGRATIONS: readonly PostgresMigration[] = [
  keepRecords,
  keepActors,
  keepFindings,
  keepLists,
  keepStandings,
  markEntries,
  keepActs,
  indexTraces,
  logActors,
  keepOutlines,
  flushWords,
  partKeys,
];

/** Says in the table `store` whose tables these are. */
const APPLICATION = 'dualtrack';

/**
 * The schema's number; 0 where it is empty or not there. Throws store-corrupt for another program's tables, store-too-new for
 * a later version's.
 */
export async function schemaVersionOf(
  database: Connection,
  schema: string,
  newest = POSTGRES_MIGRATIONS.at(-1)!.version,
): Promise<number> {
  const { rows } = await sql<{ relname: string }>`
    SELECT relname::text FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE nspname = ${schema} AND relkind IN ('r', 'p', 'v', 'm', 'f')`.execute(database);
  if (rows.length === 0) return 0;
  const store = rows.some(({ relname }) => relname === 'store')
    ? await sql<{ application: unknown; version: unknown }>`SELECT * FROM ${sql.id(schema, 'store')}`.execute(database)
    : { rows: [] };
  const said = store.rows[0];
  if (said?.application !== APPLICATION)
    throw new DualtrackError(
      'store-corrupt',
      `not a Dualtrack store: schema ${schema} holds other tables`,
      'name another schema in the address: …/DATABASE?schema=NAME',
    );
  const version = Number(said.version);
  if (version > newest)
    throw new DualtrackError(
      'store-too-new',
      `store has schema ${version}, this version knows up to ${newest}`,
      'use the Dualtrack version that wrote it, or a later one',
    );
  return version;
}

/** Runs `work` in a transaction that holds the writers' lock. */
export type WithLock = (work: (transaction: Connection) => Promise<void>) => Promise<void>;

/** Runs what is missing, each migration in its own transaction. The version is read again under the lock: another process may have been faster. */
export async function migrate(
  schema: string,
  withLock: WithLock,
  migrations: readonly PostgresMigration[] = POSTGRES_MIGRATIONS,
): Promise<void> {
  const newest = migrations.at(-1)!.version;
  for (const migration of migrations)
    await withLock(async (transaction) => {
      const version = await schemaVersionOf(transaction, schema, newest);
      if (version >= migration.version) return;
      if (version === 0) await makeSchema(transaction, schema);
      // without parameters pg sends it as one simple query, which may hold many statements
      await sql.raw(migration.sql).execute(transaction);
      await migration.afterwards?.(transaction);
      await sql`UPDATE store SET version = ${migration.version}`.execute(transaction);
    });
}

/** An administrator may have made the schema for somebody who may make none: IF NOT EXISTS would ask for that right all the same. */
async function makeSchema(transaction: Connection, schema: string): Promise<void> {
  const { rows } = await sql`SELECT 1 FROM pg_namespace WHERE nspname = ${schema}`.execute(transaction);
  if (rows.length === 0) await sql`CREATE SCHEMA ${sql.id(schema)}`.execute(transaction);
  await sql`CREATE TABLE store (application text NOT NULL, version integer NOT NULL)`.execute(transaction);
  await sql`INSERT INTO store VALUES (${APPLICATION}, 0)`.execute(transaction);
}
