// Opening: what is made, what is refused and with which code, and many programs at one new file.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDualtrackError } from '../../src/errors.ts';
import { type OpenStoreOptions, openStore } from '../../src/store/open-store.ts';
import { collect } from './collect.ts';
import { generateRecord } from './generate-records.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dualtrack-open-'));
  path = join(folder, 'record.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function codeOf(act: () => Promise<unknown>): Promise<unknown> {
  try {
    return `no error: ${await act()}`;
  } catch (error) {
    if (!isDualtrackError(error)) return error;
    expect(error.hint).not.toBe('');
    return error.code;
  }
}

async function makeStore(count = 1): Promise<void> {
  const store = await openStore(path);
  await store.add(Array.from({ length: count }, (_, i) => generateRecord(1, i, { paragraphs: 1 })));
  await store.close();
}

const inDatabase = (sql: string) => {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
};

const belowFile = () => {
  writeFileSync(path, '');
  path = join(path, 'x', 'y.db');
};

describe('opening', () => {
  it('makes the file and its folders', async () => {
    path = join(folder, 'a', 'b c', 'ö.db');
    await makeStore();
    expect(existsSync(path)).toBe(true);
  });

  it('sets what law 6 needs', async () => {
    await makeStore();
    const database = new DatabaseSync(path);
    const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get()!)[0];
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('application_id')).toBe(Buffer.from('DTRK').readUInt32BE());
    database.close();
  });

  it('takes an empty file for a new store', async () => {
    writeFileSync(path, '');
    await makeStore();
  });

  const refusals: readonly [string, () => void | Promise<void>, OpenStoreOptions, string][] = [
    ['a text file', () => writeFileSync(path, 'Sund. '.repeat(1000)), {}, 'store-corrupt'],
    ['another program’s database', () => inDatabase('CREATE TABLE cakes (name)'), {}, 'store-corrupt'],
    ['another program’s id', () => inDatabase('PRAGMA application_id = 7; CREATE TABLE cakes (name)'), {}, 'store-corrupt'], // biome-ignore format: one line
    ['a later schema', () => makeStore().then(() => inDatabase('PRAGMA user_version = 99')), {}, 'store-too-new'],
    ['a later schema, to read', () => makeStore().then(() => inDatabase('PRAGMA user_version = 99')), { readOnly: true }, 'store-too-new'], // biome-ignore format: one line
    ['nothing, to read', () => {}, { readOnly: true }, 'store-missing'],
    ['an empty file, to read', () => writeFileSync(path, ''), { readOnly: true }, 'unreadable-input'],
    ['a folder', () => void (path = folder), {}, 'unwritable-output'],
    ['a path below a file', () => belowFile(), {}, 'unwritable-output'],
    ['an engine that is none', () => void (path = 'mysql://sund.example/record'), {}, 'invalid-option'],
    ['no location', () => void (path = ''), {}, 'invalid-option'],
    ['memory, to read', () => void (path = ':memory:'), { readOnly: true }, 'store-missing'],
  ];
  for (const [what, prepare, options, code] of refusals) {
    it(`refuses ${what}`, async () => {
      await prepare();
      const before = existsSync(path) && path !== folder ? readFileSync(path) : null;
      expect(await codeOf(() => openStore(path, options))).toBe(code);
      if (before) expect(readFileSync(path).equals(before)).toBe(true);
    });
  }

  it('refuses a file cut short, at the latest when it is read', async () => {
    await makeStore(40);
    truncateSync(path, 20_000);
    const read = async () => {
      const store = await openStore(path);
      try {
        for await (const _ of store.all());
      } finally {
        await store.close();
      }
    };
    expect(await codeOf(read)).toBe('store-corrupt');
  });

  it('refuses to write where it may only read', async () => {
    await makeStore();
    const store = await openStore(path, { readOnly: true });
    expect(await codeOf(() => store.add([generateRecord(1, 5)]))).toBe('unwritable-output');
    expect((await store.counts()).reports).toBe(1);
    expect((await store.search({ query: 'meridian' })).items).toHaveLength(1);
    await store.close();
  });

  it('reads while another program writes, and gives up waiting to write in time', async () => {
    await makeStore();
    const writer = new DatabaseSync(path);
    writer.exec('BEGIN IMMEDIATE');
    const store = await openStore(path, { busyTimeoutMs: 50 });
    expect(await store.get(generateRecord(1, 0, { paragraphs: 1 }).report.id)).not.toBeNull();
    expect(await codeOf(() => store.add([generateRecord(1, 5)]))).toBe('store-locked');
    writer.exec('ROLLBACK');
    expect(await store.add([generateRecord(1, 5)])).toEqual(['added']);
    writer.close();
    await store.close();
  });

  it.skipIf(process.getuid?.() === 0)('refuses a folder that may not be written to', async () => {
    chmodSync(folder, 0o500);
    expect(await codeOf(() => openStore(path))).toBe('unwritable-output');
    chmodSync(folder, 0o700);
  });

  it('lets six programs make one new store at once', async () => {
    const program = `
      const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/store/open-store.ts'))});
      const { generateRecord } = await import(${JSON.stringify(join(import.meta.dirname, 'generate-records.ts'))});
      while (Date.now() < Number(process.argv[1]));
      const store = await openStore(process.argv[2]);
      for (let i = 0; i < 5; i++) await store.add([generateRecord(2, Number(process.argv[3]) * 10 + i, { paragraphs: 1 })]);
      await store.close();`;
    const startAtMs = Date.now() + 1500;
    const run = (n: number) => promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, String(startAtMs), path, String(n)]); // biome-ignore format: one line
    await Promise.all([0, 1, 2, 3, 4, 5].map(run));
    const store = await openStore(path);
    expect((await store.counts()).reports).toBe(30);
    expect((await collect(store.all())).length).toBe(30);
    await store.close();
  });
});
