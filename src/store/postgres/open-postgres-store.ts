// In: the address of a server. Out: a store in a schema of its database, probed and at the newest version.
import { DualtrackError } from '../../errors.ts';
import type { Store } from '../contract.ts';
import { parseServerAddress } from '../location.ts';
import { migrate, POSTGRES_MIGRATIONS, schemaVersionOf } from '../migrations/postgres/migrate.ts';
import { Database } from './database.ts';
import { PostgresStore } from './postgres-store.ts';
import { probePostgres } from './probe-postgres.ts';

export interface OpenPostgresOptions {
  readonly readOnly?: boolean;
  readonly busyTimeoutMs?: number;
}

const DEFAULT_BUSY_TIMEOUT_MS = 10_000;

/** Throws DualtrackError: see openStore. */
export async function openPostgresStore(location: string, options: OpenPostgresOptions): Promise<Store> {
  const { readOnly = false, busyTimeoutMs = DEFAULT_BUSY_TIMEOUT_MS } = options;
  const address = parseServerAddress(location);
  const database = new Database(address, { readOnly, busyTimeoutMs });
  try {
    const version = await database.ask(async (connection) => {
      await probePostgres(connection);
      return await schemaVersionOf(connection, address.schema);
    });
    const newest = POSTGRES_MIGRATIONS.at(-1)!.version;
    if (readOnly) expectNewest(version, newest, address.printable);
    else if (version < newest) await migrate(address.schema, (work) => database.write(work));
    return new PostgresStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

function expectNewest(version: number, newest: number, printable: string): void {
  if (version === 0)
    throw new DualtrackError('store-missing', `no store at: ${printable}`, 'make one with `dualtrack add PATHS…`');
  if (version < newest)
    throw new DualtrackError(
      'unreadable-input',
      `store has schema ${version}, reading needs ${newest}: ${printable}`,
      'open it once for writing, which brings it up to date',
    );
}
