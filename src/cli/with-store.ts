// A command's store: opened, handed to the command, closed however it ends.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DualtrackError } from '../errors.ts';
import type { Store } from '../store/contract.ts';
import type { OpenStoreOptions } from '../store/open-store.ts';

export const DEFAULT_STORE = './dualtrack.db';

/** Opens the store at `location`, makes it when it is not there. */
export async function withStore<T>(
  location: string,
  work: (store: Store) => Promise<T>,
  options: OpenStoreOptions = {},
): Promise<T> {
  // Loaded here: commands that touch no store start a fifth of a second sooner without it.
  const { openStore } = await import('../store/open-store.ts');
  const store = await openStore(location, options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for commands that only read, as `options` say otherwise: a store that is not there is misuse, not an empty store. */
export async function withExistingStore<T>(
  location: string,
  work: (store: Store) => Promise<T>,
  options: OpenStoreOptions = { readOnly: true },
): Promise<T> {
  expectStore(location);
  return withStore(location, work, options);
}

/** The same for commands that write beside the reports, never reports. */
export async function withStoreToCorrect<T>(location: string, work: (store: Store) => Promise<T>): Promise<T> {
  expectStore(location);
  return withStore(location, work);
}

function expectStore(location: string): void {
  const path = toFilePath(location);
  if (path !== null && !existsSync(path))
    throw new DualtrackError(
      'store-missing',
      `no store at: ${location}`,
      'make one with `dualtrack add PATHS…`, or name another with --store FILE',
    );
}

/** The file behind a location; null for one that is no file (a server's address, memory). */
export function toFilePath(location: string): string | null {
  return location === ':memory:' || /^[a-z][a-z+]+:\/\//.test(location) ? null : resolve(location);
}
