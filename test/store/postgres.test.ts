// PostgreSQL, where it is installed: the same suite as every engine, each test in a schema of its own.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killPostgresWriters, stopServer } from '../../scripts/kill-postgres.ts';
import { openStore } from '../../src/store/open-store.ts';
import { describeStore } from './conformance.ts';
import { describeMoving } from './postgres/moving.ts';
import { describeOpening } from './postgres/opening.ts';
import { describeSameHits } from './postgres/same-hits.ts';
import { startTemporaryServer, type TemporaryServer, whyNoPostgres } from './postgres/temporary-server.ts';

const why = whyNoPostgres();

// one schema, emptied: making one for each test would take most of the time
const EMPTY = `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'suite' AND tablename <> 'store' ORDER BY tablename = 'texts' LOOP
    EXECUTE format('DELETE FROM suite.%I', name);
  END LOOP; END $$`;

describe.skipIf(why !== null)(`PostgreSQL${why === null ? '' : `: ${why}`}`, { timeout: 300_000 }, () => {
  let server: TemporaryServer;
  beforeAll(async () => {
    server = await startTemporaryServer();
  }, 120_000);
  afterAll(() => server?.remove());

  describeStore('PostgreSQL', async () => {
    const address = server.address({ schema: 'suite' });
    return {
      store: await openStore(address),
      openAgain: () => openStore(address),
      remove: async () => void (await server.run(EMPTY)),
    };
  });
  describeSameHits(() => server);
  describeMoving(() => server);
  describeOpening(() => server);

  describe('killed', () => {
    it('keeps all that was acknowledged through three kills of the program', async () => {
      const report = await killPostgresWriters(server, 3, 11, 100);
      expect(report.faults).toEqual([]);
      expect(report.acknowledged).toBeGreaterThan(0);
    });

    it('keeps all that was acknowledged when the server is stopped', async () => {
      const report = await stopServer(server, 1, 11);
      expect(report.faults).toEqual([]);
      expect(report.acknowledged).toBeGreaterThan(0);
    });
  });
});
