// In: a path or ':memory:'. Out: a store on it, probed, set up for law 6 and at the newest schema.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DualtrackError } from '../../errors.ts';
import type { Store } from '../contract.ts';
import { MIGRATIONS, migrate, schemaVersionOf } from '../migrations/migrate.ts';
import { Database } from './database.ts';
import { probeSqlite } from './probe-sqlite.ts';
import { SqliteStore } from './sqlite-store.ts';
import { isBusy, toStoreError } from './to-store-error.ts';

export interface OpenSqliteOptions {
  readonly readOnly?: boolean;
  readonly busyTimeoutMs?: number;
}

const DEFAULT_BUSY_TIMEOUT_MS = 10_000;
const RETRY_MS = 20;

/** Throws DualtrackError: see openStore. */
export function openSqliteStore(location: string, options: OpenSqliteOptions): Store {
  const { readOnly = false, busyTimeoutMs = DEFAULT_BUSY_TIMEOUT_MS } = options;
  const onDisk = location !== ':memory:';
  if (readOnly && (!onDisk || !existsSync(location)))
    throw new DualtrackError('store-missing', `no store at: ${location}`, 'give the path of a store that exists');
  let connection: DatabaseSync | undefined;
  try {
    if (onDisk && !readOnly) makeFolder(location);
    connection = new DatabaseSync(location, { readOnly, timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
    probeSqlite(connection);
    // a store may come from somebody else: nothing in its schema runs functions, and broken pages are noticed
    connection.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    if (readOnly) expectNewestSchema(connection, location);
    else prepare(connection, busyTimeoutMs);
    return new SqliteStore(new Database(connection, location));
  } catch (error) {
    if (connection?.isOpen) connection.close();
    throw toStoreError(error, location);
  }
}

function makeFolder(location: string): void {
  try {
    mkdirSync(dirname(location), { recursive: true });
  } catch (cause) {
    throw new DualtrackError(
      'unwritable-output',
      `folder cannot be made: ${dirname(location)}`,
      'check the path and who may write there',
      { cause },
    );
  }
}

/**
 * Looks whose file it is before anything is written to it; then the settings of law 6. Going over to WAL needs the file
 * for itself and does not wait for others by busy_timeout, so two programs that make one store at once take turns here.
 */
function prepare(connection: DatabaseSync, busyTimeoutMs: number): void {
  schemaVersionOf(connection);
  for (let waitedMs = 0; ; waitedMs += RETRY_MS) {
    try {
      connection.exec('PRAGMA journal_mode = WAL');
      break;
    } catch (error) {
      if (!isBusy(error) || waitedMs >= busyTimeoutMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
  // FULL: a commit returns when the log is on disk. fullfsync: macOS flushes the drive's own cache only when asked so.
  // journal_size_limit: after a large batch the log is cut back to 64 MiB. cache_size: 32 MiB.
  connection.exec(
    'PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;' +
      'PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -32768',
  );
  migrate(connection);
}

function expectNewestSchema(connection: DatabaseSync, location: string): void {
  const newest = MIGRATIONS.at(-1)!.version;
  const version = schemaVersionOf(connection);
  if (version < newest)
    throw new DualtrackError(
      'unreadable-input',
      `store has schema ${version}, reading needs ${newest}: ${location}`,
      'open it once for writing, which brings it up to date',
    );
}
