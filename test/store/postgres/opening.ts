// Opening a store on a server: what is made, what is refused and with which code and hint.
import { describe, expect, it } from 'vitest';
import { isDualtrackError } from '../../../src/errors.ts';
import { type OpenStoreOptions, openStore } from '../../../src/store/open-store.ts';
import { generateRecord } from '../generate-records.ts';
import type { TemporaryServer } from './temporary-server.ts';

async function errorOf(act: () => Promise<unknown>) {
  try {
    return { code: `no error: ${await act()}`, message: '', hint: '' };
  } catch (error) {
    if (!isDualtrackError(error)) throw error;
    return { code: error.code as string, message: error.message, hint: error.hint };
  }
}

/** Opens, and closes again what was opened. */
async function open(location: string, options: OpenStoreOptions = {}): Promise<void> {
  const store = await openStore(location, options);
  await store.close();
}

const record = (number: number) => generateRecord(1, number, { paragraphs: 1 });

export function describeOpening(current: () => TemporaryServer): void {
  const server = () => current();

  describe('opening on a server', () => {
    type Address = (at: TemporaryServer) => string | Promise<string>;
    const refusals: readonly [what: string, address: Address, options: OpenStoreOptions, code: string, hint: RegExp][] = [
      ['no server', () => 'postgres://halden@127.0.0.1:1/record', {}, 'server-unreachable', /port/],
      ['no such host', () => 'postgres://halden@nowhere.invalid/record', {}, 'server-unreachable', /host/],
      ['a wrong password', (at) => at.address({ password: 'marrow' }), {}, 'server-refused', /PGPASSWORD/],
      ['no password', (at) => at.address().replace(':saltreach@', '@'), {}, 'server-refused', /pgpass/],
      ['no such database', (at) => at.address({ database: 'nothing' }), {}, 'store-missing', /createdb/],
      ['no address', () => 'postgres://[halden', {}, 'invalid-option', /USER@HOST/],
      ['a schema that is none', (at) => at.address({ schema: 'A-b' }), {}, 'invalid-option', /small letters/],
      ['the server’s own schema', (at) => at.address({ schema: 'pg_catalog' }), {}, 'invalid-option', /pg_/],
      ['nothing, to read', (at) => at.address({ schema: 'empty' }), { readOnly: true }, 'store-missing', /add/],
      ['another program’s tables', async (at) => {
        await at.run('CREATE SCHEMA cakes; CREATE TABLE cakes.cakes (name text)');
        return at.address({ schema: 'cakes' });
      }, {}, 'store-corrupt', /schema=/],
      ['another program’s table of our name', async (at) => {
        await at.run('CREATE SCHEMA shop; CREATE TABLE shop.store (name text)');
        return at.address({ schema: 'shop' });
      }, {}, 'store-corrupt', /schema=/],
      ['a later schema', async (at) => {
        await open(at.address({ schema: 'later' }));
        await at.run('UPDATE later.store SET version = 99');
        return at.address({ schema: 'later' });
      }, {}, 'store-too-new', /version/],
      ['an earlier schema, to read', async (at) => {
        await open(at.address({ schema: 'earlier' }));
        await at.run('UPDATE earlier.store SET version = 1');
        return at.address({ schema: 'earlier' });
      }, { readOnly: true }, 'unreadable-input', /writing/],
      ['a database that is not in UTF-8', async (at) => {
        await at.run(`CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0`);
        return at.address({ database: 'latin' });
      }, {}, 'postgres-unfit', /UTF8/],
      ['a user who may make nothing', async (at) => {
        await at.run(`CREATE ROLE guest LOGIN PASSWORD 'saltreach'`);
        return at.address({ user: 'guest', schema: 'guests' });
      }, {}, 'unwritable-output', /GRANT CREATE/],
    ]; // biome-ignore format: a case a line
    for (const [what, address, options, code, hint] of refusals) {
      it(`refuses ${what}`, async () => {
        const location = await address(server());
        const error = await errorOf(() => open(location, options));
        expect([error.code, error.message]).toEqual([code, expect.not.stringMatching(/saltreach|marrow/)]);
        expect(error.hint).toMatch(hint);
      });
    }

    it('refuses a server that may lose what it acknowledged', async () => {
      const set = async (value: string) => {
        await server().run(`ALTER SYSTEM SET fsync = ${value}`);
        await server().run('SELECT pg_reload_conf()');
        // a server takes a moment to look at its settings again
        for (let tries = 0; tries < 200; tries++) if ((await server().run('SHOW fsync'))[0]!['fsync'] === value) return;
      };
      await set('off');
      try {
        const error = await errorOf(() => open(server().address({ schema: 'unsafe' })));
        expect([error.code, error.message]).toEqual(['postgres-unfit', expect.stringContaining('fsync is off')]);
      } finally {
        await set('on');
      }
    });

    it('works in a schema that an administrator made for a user who may make none', async () => {
      await server().run(`CREATE ROLE desk LOGIN PASSWORD 'saltreach'; CREATE SCHEMA desks AUTHORIZATION desk`);
      const store = await openStore(server().address({ user: 'desk', schema: 'desks' }));
      expect(await store.add([record(1)])).toEqual(['added']);
      await store.close();
    });

    it('refuses to write where it may only read', async () => {
      const address = server().address({ schema: 'read_only' });
      await open(address);
      const store = await openStore(address, { readOnly: true });
      expect((await errorOf(() => store.add([record(5)]))).code).toBe('unwritable-output');
      expect((await store.counts()).reports).toBe(0);
      await store.close();
    });

    it('reads while another program writes, and gives up waiting to write in time', async () => {
      const address = server().address({ schema: 'locked' });
      const [first, second] = [await openStore(address), await openStore(address, { busyTimeoutMs: 50 })];
      await first.add([record(0)]);
      await server().run(`CREATE FUNCTION locked.dawdle() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_sleep(2); RETURN NEW; END $$;
        CREATE TRIGGER dawdle BEFORE INSERT ON locked.reports EXECUTE FUNCTION locked.dawdle()`);
      const slow = first.add([record(1)]);
      const held = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted`;
      while ((await server().run(held)).length === 0);
      expect(await second.get(record(0).report.id)).toEqual(record(0));
      expect((await errorOf(() => second.add([record(2)]))).code).toBe('store-locked');
      expect(await slow).toEqual(['added']);
      await server().run('DROP TRIGGER dawdle ON locked.reports');
      expect(await second.add([record(2)])).toEqual(['added']);
      await Promise.all([first.close(), second.close()]);
    });

    it('waits for the disk where the server is set not to', async () => {
      const address = server().address({ schema: 'hasty' });
      const store = await openStore(address);
      await server().run(`ALTER ROLE halden SET synchronous_commit = off;
        CREATE FUNCTION hasty.expect_patience() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF current_setting('synchronous_commit') <> 'on' THEN RAISE 'hasty'; END IF; RETURN NEW; END $$;
        CREATE TRIGGER expect_patience BEFORE INSERT ON hasty.reports EXECUTE FUNCTION hasty.expect_patience()`);
      try {
        const hasty = await openStore(address);
        expect(await server().run('SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'off' }]);
        expect(await hasty.add([record(1)])).toEqual(['added']);
        await hasty.close();
      } finally {
        await server().run('ALTER ROLE halden RESET synchronous_commit');
        await store.close();
      }
    });

    it('lets six handles make one new store at once', async () => {
      const address = server().address({ schema: 'crowded' });
      const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(address)));
      await Promise.all(stores.map((store, i) => store.add([record(i), record(i + 1)])));
      expect((await stores[0]!.counts()).reports).toBe(7);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('says that the server went away, and goes on once it is back', async () => {
      const store = await openStore(server().address({ schema: 'left' }));
      await store.add([record(1)]);
      server().stop('fast');
      expect((await errorOf(() => store.counts())).code).toBe('server-unreachable');
      expect((await errorOf(() => store.add([record(2)]))).code).toBe('server-unreachable');
      server().start();
      expect(await store.add([record(1), record(2)])).toEqual(['known', 'added']);
      await store.close();
    });
  });
}
