// Both engines over the same reports: each query finds the same, in the same order, with the same words marked.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry, RecordedReport } from '../../../src/record/entry.ts';
import { passageOf } from '../../../src/record/passage.ts';
import type { SearchQuery, Store } from '../../../src/store/contract.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { walk } from '../conformance/store-under-test.ts';
import { generateRecord, recordOf, seededRandom } from '../generate-records.ts';
import type { TemporaryServer } from './temporary-server.ts';

const WORDS = ['sund', 'Sünd', 'vell', 'don’t', 'МОСКВА', 'ma\u0301rrow', '3', 'x', 'l'.repeat(300)];
/** A letter since Unicode 8 only, which SQLite's tokenizer takes for a blank, and what is none for anybody. */
const NO_WORDS = ['\u19b0', '—'];
const OUTLETS = ['Vell Observer', 'The Sund Courier'];

function textOf(random: () => number, words: number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: words }, () => pick([...WORDS, ...WORDS, ...NO_WORDS])).join(' ');
}

/** Texts that a tsvector holds, and one each of what it does not: too many places of a word, too late places. */
function someRecords(): RecordedReport[] {
  const random = seededRandom(5);
  const long = [
    `${'sund vell '.repeat(300)} marrow 3`,
    `${Array.from({ length: 17_000 }, (_, i) => `w${i % 9000}`).join(' ')} sund marrow 3`,
  ];
  const short = Array.from({ length: 50 }, () => textOf(random, 2 + Math.floor(random() * 9)));
  return [...short, ...long].map((text, i) => {
    const title = i % 3 === 0 ? textOf(random, 3) : null;
    const report = { text, title, outlet: OUTLETS[i % 2]!, published: `2031-05-0${1 + (i % 4)}` };
    return recordOf(report, i % 2 === 0 ? [statementOf(text, i)] : []);
  });
}

/** More words than a tsvector holds; of an outlet of its own, since each look at it takes half a second. */
const manyWords = (): RecordedReport => {
  const text = `${Array.from({ length: 150_000 }, (_, i) => `w${i.toString(36)}`).join(' ')} vell sund x 3`;
  return recordOf({ text, outlet: 'Marrow Gazette' });
};

function statementOf(text: string, i: number): Entry {
  const cut = text.indexOf(' ');
  const model = generateRecord(1, 1, { paragraphs: 1 }).entries[0] as Entry & { kind: 'statement' };
  const source = passageOf(text, [{ start: 0, end: cut }]);
  return {
    ...model,
    id: `c0ffee${i.toString(16).padStart(2, '0')}`,
    source: { ...source, actor: { id: 'a1', name: 'x sund' } },
    cue: passageOf(text, [{ start: cut, end: cut + 1 }]),
    content: passageOf(text, [{ start: cut + 1, end: text.length }]),
  };
}

const word = fc.constantFrom(...WORDS, ...NO_WORDS, 'w7', 'w8999', 'lacking');
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`);
const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small' },
    phrase,
    fc.tuple(tie('query'), fc.constantFrom(' AND ', ' OR ', ' NOT ', ' '), tie('query')).map(([a, op, b]) => `(${a}${op}${b})`), // biome-ignore format: one line
  ),
}));

export function describeSameHits(current: () => TemporaryServer): void {
  describe('the same hits as SQLite', () => {
    let stores: [Store, Store];
    beforeAll(async () => {
      stores = [await openStore(':memory:'), await openStore(current().address({ schema: 'same_hits' }))];
      for (const store of stores) await store.add(someRecords());
    });
    afterAll(() => Promise.all(stores.map((store) => store.close())));

    const found = async (asked: SearchQuery) =>
      await Promise.all(
        stores.map((store) =>
          walk((cursor) => store.search({ ...asked, cursor }), 500).then(
            (hits) => hits.map(({ report, entryId, snippet, hits: marked }) => ({ id: report.id, entryId, snippet, marked })),
            (error: { code: unknown }) => error.code,
          ),
        ),
      ); // biome-ignore format: one line

    it('law: for any query, in reports and in statements, of any outlet, page by page', async () => {
      let hits = 0;
      const asked = fc.record({
        query,
        in: fc.constantFrom('reports' as const, 'statements' as const),
        outlet: fc.option(fc.constantFrom(...OUTLETS), { nil: undefined, freq: 3 }),
        limit: fc.constantFrom(2, 20, 500),
      });
      await fc.assert(
        fc.asyncProperty(asked, async ({ outlet, ...rest }) => {
          const [sqlite, postgres] = await found({ ...rest, ...(outlet !== undefined && { outlet }) });
          expect(postgres).toEqual(sqlite);
          if (Array.isArray(sqlite)) hits += sqlite.length;
        }),
        { numRuns: 150 },
      );
      expect(hits).toBeGreaterThan(200);
    });

    // query, what only a second look can tell: the second word is beyond what a tsvector keeps of such a text
    for (const [asked, count] of [
      ['w8999 "sund marrow 3"', 1],
      ['w8999 "marrow sund 3"', 0],
      ['w8999 NOT "sund marrow"', 0],
      ['w8999 NOT "marrow sund"', 1],
    ] as const) {
      it(`finds ${asked} in texts too long for a tsvector`, async () => {
        const [sqlite, postgres] = await found({ query: asked });
        expect(postgres).toEqual(sqlite);
        expect((postgres as unknown[]).length).toBe(count);
      });
    }

    it('finds in a text of more words than a tsvector holds', async () => {
      for (const store of stores) await store.add([manyWords()]);
      for (const [asked, count] of [
        ['w2zzz "vell sund x 3"', 1],
        ['w2zzz NOT "vell sund x 3"', 0],
        ['lacking', 0],
      ] as const) {
        const [sqlite, postgres] = await found({ query: asked, outlet: 'Marrow Gazette' });
        expect(postgres).toEqual(sqlite);
        expect((postgres as unknown[]).length).toBe(count);
      }
    });
  });
}
