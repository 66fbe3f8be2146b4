// Strings that break stores: each comes back unit for unit.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/contract.ts';
import { recordOf } from '../generate-records.ts';
import { recordEverywhere, refusedEverywhere } from './record-everywhere.ts';
import { allOf, expectCountsToAddUp, expectTrueHit, refusedOf, type StoreUnderTest, some } from './store-under-test.ts';

/** Strings that have broken stores: each goes into every field that takes any string. */
const HOSTILE: Record<string, string> = {
  nul: 'Sund\u0000Vell',
  'lone high surrogate': 'Sund \ud83d Vell',
  'lone low surrogate': '\udc00Sund',
  'swapped pair': '\ude00\ud83d',
  emoji: '👩‍👩‍👧 Sund 🇸🇪',
  'combining marks': 'Ma\u0301lenko n\u0303\u0323',
  'right to left': 'שלום Sund \u202eدنوس\u202c',
  'line ends': 'Sund\r\nVell\rMarrow\u2028Drovny\n',
  sql: `'); DROP TABLE reports; --`,
  'sql names': '"reports" [key] `id` $1 ?1 :x @y %_',
  fts: 'NEAR(a b) title:x * ^y {z} : "" AND',
  json: '{"a":"\\u0000"}\\',
  noncharacters: '\ufdd0\ufdd1\uffff Sund',
  'byte order mark': '\ufeffSund',
  empty: '',
  blank: ' \t\n ',
};

export function describeHostile(current: () => StoreUnderTest): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('hostile strings', () => {
    for (const [what, text] of Object.entries(HOSTILE)) {
      it(`keeps ${what} in every field, unit for unit`, async () => {
        const record = recordEverywhere(text);
        const refused = refusedEverywhere(text);
        await store.add([...some(1), record]);
        expect(await store.add([record, record])).toEqual(['known', 'known']);
        await store.refuse([refused]);
        expect(await store.get(record.report.id)).toEqual(record);
        expect(await allOf(store)).toContainEqual(record);
        expect(await store.has([record.report.id], record.reader)).toEqual(new Set([record.report.id]));
        expect((await store.getEntry(record.entries[0]!.id))?.record).toEqual(record);
        expect((await store.list({ outlet: text })).items.map(({ id, title, url }) => [id, title, url])).toEqual([
          [record.report.id, text, text],
        ]);
        expect(await refusedOf(store)).toEqual([refused]);
        await expectCountsToAddUp(store);
      });
    }

    it('keeps a text of 1 MB and finds its last word', async () => {
      const text = `${'Sund \u{1f6a2} '.repeat(130_000)}zwieback`;
      const record = recordOf({ text });
      await store.add([record]);
      expect((await store.get(record.report.id))?.report.text === text).toBe(true);
      const [hit] = (await store.search({ query: 'zwieback' })).items;
      expect(hit!.hits).toEqual([{ start: text.length - 8, end: text.length }]);
      expectTrueHit(hit!, text);
    });

    it('tells texts apart whose hashes are the same', async () => {
      const texts = ['Sund \ud800.', 'Sund \ufffd.', 'Sund \udfff.'];
      const records = texts.map((text, i) => recordOf({ text, url: `https://sund.example/${i}` }));
      expect(new Set(records.map(({ report }) => report.textHash)).size).toBe(1);
      await store.add(records);
      for (const record of records) expect(await store.get(record.report.id)).toEqual(record);
    });

    it('law: any record comes back as it was', async () => {
      const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('\0', '\ud800', '\udc00', '\ufdd0', "'", 'a'), fc.nat(0xffff).map((code) => String.fromCharCode(code))), maxLength: 60 }); // biome-ignore format: one line
      await fc.assert(
        fc.asyncProperty(anyText, anyText, anyText, async (text, id, other) => {
          const record = recordEverywhere(text, id, other);
          const [outcome] = await store.add([record]);
          const back = await store.get(id);
          expect(back?.report.id).toBe(id);
          if (outcome !== 'known') expect(back).toEqual(record);
        }),
        { numRuns: 200 },
      );
    });
  });
}
