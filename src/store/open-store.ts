// In: where the record is kept. Out: a store that keeps the contract, whatever engine is behind it.
import { DualtrackError } from '../errors.ts';
import type { Store } from './contract.ts';
import { schemeOf } from './location.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';

export interface OpenStoreOptions {
  /** Opens an existing store for reading only; nothing is created or migrated. */
  readonly readOnly?: boolean;
  /** How long a write waits for another process's write, in milliseconds; default 10,000. */
  readonly busyTimeoutMs?: number;
}

/**
 * Opens the store at `location`: a file path (made with its folders when missing), ':memory:', or the address of a PostgreSQL
 * database, postgres://USER@HOST/DATABASE, with `?schema=NAME` for another schema than "dualtrack" (made when missing).
 * Throws DualtrackError invalid-option, store-missing, unreadable-input, unwritable-output, store-too-new, store-locked, store-corrupt,
 * sqlite-too-old, postgres-unfit, server-unreachable or server-refused.
 */
export async function openStore(location: string, options: OpenStoreOptions = {}): Promise<Store> {
  const scheme = schemeOf(location);
  if (scheme === 'postgres' || scheme === 'postgresql') {
    // loaded here: who keeps a file does without the client
    const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
    return await openPostgresStore(location, options);
  }
  if (scheme !== null) {
    throw new DualtrackError(
      'invalid-option',
      `no store engine for: ${scheme}://`,
      'give the path of a file, postgres://USER@HOST/DATABASE, or :memory: for a store that ends with the program',
    );
  }
  if (location === '') {
    throw new DualtrackError('invalid-option', 'store location is empty', 'give the path of a file, e.g. record.db');
  }
  return openSqliteStore(location, options);
}
