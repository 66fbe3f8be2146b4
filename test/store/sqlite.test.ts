// SQLite in a file and in memory.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { describeStore } from './conformance.ts';

describeStore('SQLite in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dualtrack-store-'));
  const path = join(folder, 'record.db');
  return {
    store: await openStore(path),
    openAgain: () => openStore(path),
    remove: () => rm(folder, { recursive: true }),
  };
});

// no second handle: a database in memory belongs to the one who opened it
describeStore('SQLite in memory', async () => ({
  store: await openStore(':memory:'),
  openAgain: null,
  remove: async () => {},
}));
