// Merged word tables find what they found before; merging is done where it is worth it, a step at a time, and goes on where it was stopped.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRecord } from '../../bench/size/make-record.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { mergeWords } from '../../src/store/sqlite/merge-words.ts';

const REPORTS = 1200;
/** Words that are there, one or two, beside each other, of one or the other, of one without the other. */
const QUERIES = [7, 300, 900].flatMap((n) => {
  const [a, b, c] = makeRecord(3, n)
    .report.text.match(/\p{L}{5,}/gu)!
    .slice(12) as [string, string, string];
  return [a, `${a} ${b}`, `"${makeRecord(3, n).report.text.slice(30, 60).trim()}"`, `${b} OR ${c}`, `${c} NOT ${a}`];
});

describe('merging word tables', () => {
  let folder: string;
  let path: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'merge-words-'));
    path = join(folder, 'record.db');
    store = await openStore(path);
    for (let from = 0; from < REPORTS; from += 24)
      await store.add(Array.from({ length: 24 }, (_, n) => makeRecord(3, from + n)));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const segments = () => {
    const look = new DatabaseSync(path, { readOnly: true });
    const count = (table: string) =>
      look.prepare(`SELECT count(DISTINCT segid) AS n FROM ${table}_idx`).get()!['n'] as number;
    const all = [count('report_words'), count('statement_words')];
    look.close();
    return all;
  };
  const found = async (of: Store) => {
    const pages = [];
    for (const query of QUERIES)
      for (const place of ['reports', 'statements'] as const)
        pages.push(await of.search({ query, in: place, limit: 500 }));
    return JSON.stringify(pages);
  };

  it('leaves one piece of each, that finds the same, and then leaves it alone', async () => {
    expect(Math.min(...segments())).toBeGreaterThan(1);
    const before = await found(store);
    expect(before.match(/snippetText/g)?.length).toBeGreaterThan(100);
    await store.tidy();
    expect(segments()).toEqual([1, 1]);
    expect(await found(store)).toBe(before);
    await store.add([makeRecord(3, REPORTS)]);
    await store.tidy();
    // one report more is not worth writing all anew
    expect(segments()).toEqual([2, 2]);
  });

  it('may be stopped between two steps, and goes on', async () => {
    const before = await found(store);
    const own = new Database(new DatabaseSync(path), path);
    const stop = new Error('stopped');
    await expect(mergeWords(own, () => Promise.reject(stop))).rejects.toBe(stop);
    own.close();
    expect(await found(store)).toBe(before);
    await store.tidy();
    expect(segments()).toEqual([1, 1]);
    expect(await found(store)).toBe(before);
  });
});
