// In: where the record is kept. Out: a store that keeps the contract, whatever engine is behind it.
import { DualtrackError } from '../errors.ts';
import type { Store } from './contract.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';

export interface OpenStoreOptions {
  /** Opens an existing store for reading only; nothing is created or migrated. */
  readonly readOnly?: boolean;
  /** How long a write waits for another process's write, in milliseconds; default 10,000. */
  readonly busyTimeoutMs?: number;
}

/**
 * Opens the store at `location`: a file path (made with its folders when missing) or ':memory:'.
 * Throws DualtrackError invalid-option, store-missing, unreadable-input, unwritable-output, store-too-new, store-locked, store-corrupt
 * or sqlite-too-old.
 */
export async function openStore(location: string, options: OpenStoreOptions = {}): Promise<Store> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(location)?.[1];
  if (scheme !== undefined) {
    throw new DualtrackError(
      'invalid-option',
      `no store engine for: ${scheme}://`,
      'give the path of a file, or :memory: for a store that ends with the program',
    );
  }
  if (location === '') {
    throw new DualtrackError('invalid-option', 'store location is empty', 'give the path of a file, e.g. record.db');
  }
  return openSqliteStore(location, options);
}
