// Refused inputs, reading all, and two handles on one store.
import { beforeEach, describe, expect, it } from 'vitest';
import type { RefusedInput } from '../../../src/record/refused-input.ts';
import type { Store } from '../../../src/store/contract.ts';
import { textHash } from '../../../src/text/content-hash.ts';
import { allOf, expectCountsToAddUp, refusedOf, type StoreUnderTest, some } from './store-under-test.ts';

export function describeStreaming(current: () => StoreUnderTest): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('refusing', () => {
    const input = (origin: string, hash: string, rule = 'not-utf-8'): RefusedInput => ({
      origin,
      inputHash: hash,
      outcome: 'rejected',
      rule,
      reason: 'The bytes are in no encoding.',
    });

    it('keeps each once, in the order of origin, with the last reason', async () => {
      await store.refuse([input('b.txt', '2'), input('a.txt', '1')]);
      await store.refuse([input('a.txt', '1'), input('a.txt', '3'), input('b.txt', '2', 'not-json')]);
      await store.refuse([]);
      expect(await refusedOf(store)).toEqual([
        input('a.txt', '1'),
        input('a.txt', '3'),
        input('b.txt', '2', 'not-json'),
      ]);
      expect((await store.counts()).refused).toBe(3);
    });

    it('streams more than one chunk', async () => {
      const inputs = Array.from({ length: 500 }, (_, i) => input(`f${i % 7}.txt`, String(i).padStart(4, '0')));
      await store.refuse(inputs);
      const order = (a: RefusedInput, b: RefusedInput) => (a.origin + a.inputHash < b.origin + b.inputHash ? -1 : 1);
      expect(await refusedOf(store)).toEqual([...inputs].sort(order));
    });
  });

  describe('reading all', () => {
    it('comes in the order of ids, whatever the order and the batches of adding', async () => {
      const records = some(150);
      const shuffled = [...records].sort((a, b) => (a.report.textHash < b.report.textHash ? -1 : 1));
      for (let i = 0; i < shuffled.length; i += 40) await store.add(shuffled.slice(i, i + 40));
      const sorted = [...records].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
      const back = await allOf(store);
      expect(back.map(({ report }) => report.id)).toEqual(sorted.map(({ report }) => report.id));
      expect(textHash(JSON.stringify(back))).toBe(textHash(JSON.stringify(sorted)));
    });

    it('lets writers in while it is read, and gives each report once', async () => {
      const early = some(200);
      await store.add(early);
      const seen: string[] = [];
      for await (const { report } of store.all()) {
        seen.push(report.id);
        if (seen.length % 50 === 0) await store.add(some(3, 1000 + seen.length));
      }
      expect(seen).toEqual([...new Set(seen)].sort());
      expect(early.filter(({ report }) => !seen.includes(report.id))).toEqual([]);
    });

    it('can be left half-way and the store closed', async () => {
      await store.add(some(100));
      for await (const _ of store.all()) break;
      expect(await store.add(some(1, 500))).toEqual(['added']);
    });
  });

  describe('two handles', () => {
    it('see each other’s work and take turns at writing', async (context) => {
      const { openAgain } = current();
      if (!openAgain) return context.skip('this engine has one handle only');
      const other = await openAgain();
      try {
        const batches = Array.from({ length: 10 }, (_, i) => some(5, i * 4));
        await Promise.all(batches.map((batch, i) => (i % 2 ? store : other).add(batch)));
        expect(await allOf(other)).toEqual(await allOf(store));
        expect((await other.counts()).reports).toBe(41);
        await expectCountsToAddUp(store);
        const reading = store.all()[Symbol.asyncIterator]();
        await reading.next();
        expect(await other.add(some(1, 900))).toEqual(['added']);
        await reading.return?.();
      } finally {
        await other.close();
      }
    });
  });
}
