// Migration 6 on both engines: a store whose words know nothing of entries is brought up to date when it is opened.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import type { Store } from '../../../src/store/contract.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { generateRecord } from '../generate-records.ts';
import { startTemporaryServer, whyNoPostgres } from '../postgres/temporary-server.ts';

const records = Array.from({ length: 300 }, (_, n) => generateRecord(3, n, { paragraphs: 1 }));

async function found(store: Store): Promise<number[]> {
  const all = { limit: 500 };
  const words = await store.search({ query: 'meridian', ...all });
  const marked = await store.search({ query: null, marks: { type: 'PROTEST' }, ...all });
  const said = await store.search({ query: 'would', in: 'statements', marks: { act: 'say' }, ...all });
  return [words, marked, said].map(({ items }) => items.length);
}

it('SQLite', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dualtrack-migrate-'));
  const path = join(folder, 'record.db');
  const fresh = await openStore(path);
  await fresh.add(records);
  await fresh.close();
  const database = new DatabaseSync(path);
  database.exec(`INSERT INTO report_words (report_words) VALUES ('delete-all');
    INSERT INTO statement_words (statement_words) VALUES ('delete-all'); DROP TABLE acts; DROP INDEX traces_by_id; DROP TABLE actor_changes; DROP TABLE outlines; DROP TABLE recent_keys;
    DROP TABLE undated_keys; PRAGMA user_version = 5`);
  database.close();
  const store = await openStore(path);
  expect(await found(store)).toEqual([300, 300, 300]);
  await store.close();
  rmSync(folder, { recursive: true });
});

const why = whyNoPostgres();
it.skipIf(why !== null)(`PostgreSQL${why === null ? '' : `: ${why}`}`, { timeout: 300_000 }, async () => {
  const server = await startTemporaryServer();
  const address = server.address({ schema: 'before' });
  const fresh = await openStore(address);
  await fresh.add(records);
  await fresh.close();
  await server.run(
    'DELETE FROM before.report_words; DROP TABLE before.acts; DROP TABLE before.actor_changes; DROP TABLE before.outlines; UPDATE before.store SET version = 5',
  );
  const store = await openStore(address);
  expect(await found(store)).toEqual([300, 300, 300]);
  await store.close();
  server.remove();
});
