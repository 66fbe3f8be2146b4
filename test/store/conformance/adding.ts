// Adding, getting, counting: what goes in comes out, whole or not at all.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry, RecordedReport } from '../../../src/record/entry.ts';
import type { Store } from '../../../src/store/contract.ts';
import { recordOf } from '../generate-records.ts';
import { allOf, expectCountsToAddUp, type StoreUnderTest, some } from './store-under-test.ts';

export function describeAdding(current: () => StoreUnderTest): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('adding', () => {
    it('gives back what was added', async () => {
      const records = some(5);
      expect(await store.add(records)).toEqual(Array(5).fill('added'));
      for (const record of records) expect(await store.get(record.report.id)).toEqual(record);
      const ids = records.map(({ report }) => report.id);
      const read = await store.records([ids[0]!, 'none', ...ids]);
      expect(new Map(read.map((one) => [one.report.id, one]))).toEqual(
        new Map(records.map((one) => [one.report.id, one])),
      );
      expect(read.length).toBe(records.length);
      for (const record of records) expect(Buffer.from((await store.getJson(record.report.id))!).toString()).toBe(JSON.stringify(await store.get(record.report.id))); // biome-ignore format: one line
    });

    it('leaves a report alone that the same reader read', async () => {
      const [record] = some(1) as [RecordedReport];
      await store.add([record]);
      expect(await store.add([{ ...record, entries: [] }])).toEqual(['known']);
      expect(await store.get(record.report.id)).toEqual(record);
    });

    it('replaces a report that another reader read, in every place', async () => {
      const [record, other] = some(2) as [RecordedReport, RecordedReport];
      await store.add([record, other]);
      const report = { ...record.report, title: 'Zwieback levy', published: '2019-01-02' };
      const again = { ...record, report, entries: record.entries.slice(1, 3), notes: [], reader: 'rules/2' };
      expect(await store.add([again, other])).toEqual(['reread', 'known']);
      expect(await store.get(record.report.id)).toEqual(again);
      expect(await store.getEntry(record.entries[0]!.id)).toBeNull();
      expect((await store.list({ publishedTo: '2019-01-02' })).items.map(({ id }) => id)).toEqual([report.id]);
      expect((await store.list({})).items).toHaveLength(2);
      expect((await store.search({ query: 'zwieback' })).items).toHaveLength(1);
      const words = `"${(record.entries[0] as { content: { text: string } }).content.text}"`;
      expect((await store.search({ query: words, in: 'statements' })).items).toHaveLength(0);
      await expectCountsToAddUp(store);
    });

    it('takes the same report several times in one batch', async () => {
      const [first] = some(1, 0) as [RecordedReport];
      const [second] = some(1, 0, 'rules/2') as [RecordedReport];
      expect(await store.add([first, first, second, second])).toEqual(['added', 'known', 'reread', 'known']);
      expect(await store.get(first.report.id)).toEqual(second);
      expect((await store.search({ query: 'Meridian' })).items).toHaveLength(1);
      await expectCountsToAddUp(store);
    });

    it('adds an empty batch', async () => {
      expect(await store.add([])).toEqual([]);
    });

    it('leaves nothing of a batch with a record that cannot be kept', async () => {
      await store.add(some(2));
      const before = [await allOf(store), await store.counts()];
      const broken = { ...some(1, 9)[0]!, entries: [{ kind: 'statement', id: null }] as unknown as Entry[] };
      await expect(store.add([...some(3, 5), broken])).rejects.toThrow();
      expect([await allOf(store), await store.counts()]).toEqual(before);
      expect(await store.add(some(3, 5))).toEqual(['added', 'added', 'added']);
      await expectCountsToAddUp(store);
    });

    it('knows which reports a reader has read', async () => {
      const [a, b, c] = some(3) as [RecordedReport, RecordedReport, RecordedReport];
      await store.add([a, { ...b, reader: 'rules/2' }]);
      const ids = [a, b, c].map(({ report }) => report.id);
      expect(await store.has(ids, 'rules/1')).toEqual(new Set([ids[0]]));
      expect(await store.has(ids, 'rules/2')).toEqual(new Set([ids[1]]));
      expect(await store.has(ids, 'rules/3')).toEqual(new Set());
      expect(await store.has([], 'rules/1')).toEqual(new Set());
    });

    it('keeps the same wire copy in two outlets as two reports', async () => {
      const { report } = some(1)[0]!;
      const copies = ['The Sund Courier', 'Vell Observer'].map((outlet) => recordOf({ text: report.text, outlet }));
      expect(await store.add(copies)).toEqual(['added', 'added']);
      for (const copy of copies) expect(await store.get(copy.report.id)).toEqual(copy);
    });
  });

  describe('getting', () => {
    it('gives null for what it does not have', async () => {
      expect(await store.get('nothing')).toBeNull();
      expect(await store.getEntry('nothing')).toBeNull();
    });

    it('finds an entry of each kind with its report', async () => {
      const [record] = some(1) as [RecordedReport];
      await store.add([...some(3, 4), record]);
      expect(new Set(record.entries.map(({ kind }) => kind)).size).toBe(5);
      for (const { id } of record.entries) expect(await store.getEntry(id)).toEqual({ record, entryId: id });
    });
  });

  describe('counting', () => {
    it('counts nothing in an empty store', async () => {
      expect(await store.counts()).toEqual({
        reports: 0,
        entries: { statement: 0, event: 0, figure: 0, time: 0, commitment: 0 },
        refused: 0,
      });
    });

    it('adds up over adding, knowing and reading again', async () => {
      await store.add(some(10));
      await store.add([...some(4, 0, 'rules/2'), ...some(3, 8)]);
      expect((await store.counts()).reports).toBe(11);
      await expectCountsToAddUp(store);
    });
  });
}
