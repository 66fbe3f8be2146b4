// Search: the query language, the hits, the pages.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/record/entry.ts';
import { passageOf } from '../../../src/record/passage.ts';
import type { SearchQuery, Store } from '../../../src/store/contract.ts';
import { generateRecord, recordOf } from '../generate-records.ts';
import { expectRefusal, expectTrueHit, type StoreUnderTest, some, walk } from './store-under-test.ts';

export function describeSearching(current: () => StoreUnderTest): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('searching', () => {
    const TEXTS = [
      'Arvenia moved two battalions to Northmarch.',
      'Belmark will not move battalions, Aurel Tamsin told Meridian.',
      'The “two battalions” of Arvenia don’t exist, Tarsk said.',
      'Málenko’s café in São Tomé: naïve, Ærø, Straße, ΑΘΗΝΑ, МОСКВА.',
      'Talks on the grain accord; and NOT or near talks.',
    ];
    const found = async (asked: SearchQuery) => (await walk((cursor) => store.search({ ...asked, cursor }))).map(({ report }) => Number(report.title)).sort(); // biome-ignore format: one line
    beforeEach(() => store.add(TEXTS.map((text, i) => recordOf({ text, title: String(i) }))));

    // query, which of the texts above
    for (const [asked, texts] of [
      ['battalions', [0, 1, 2]],
      ['BATTALIONS', [0, 1, 2]],
      ['battalion', []],
      ['arvenia battalions', [0, 2]],
      ['arvenia AND battalions', [0, 2]],
      ['belmark OR tarsk', [1, 2]],
      ['battalions NOT arvenia', [1]],
      ['battalions AND NOT arvenia', [1]],
      ['battalions NOT arvenia NOT belmark', []],
      ['belmark OR arvenia northmarch', [0, 1]],
      ['(belmark OR arvenia) northmarch', [0]],
      ['battalions NOT (belmark OR northmarch)', [2]],
      ['((tarsk))', [2]],
      ['"two battalions"', [0, 2]],
      ['“two battalions”', [0, 2]],
      ['"battalions two"', []],
      ['"Two, Battalions!"', [0, 2]],
      ['malenko', [3]],
      ['Málenko', [3]],
      ['MA\u0301LENKO', [3]],
      ['cafe naive sao', [3]],
      ['αθηνα', [3]],
      ['москва', [3]],
      ["don't", [2]],
      ['don’t', [2]],
      ['and', [4]],
      ['"NOT"', [1, 4]],
      ['not or near', [4]],
      ['NEAR', [4]],
      ['near(talks', 'invalid-query'],
      ['talks — accord', [4]],
      ['title:0', []],
      ['facet : o', []],
      ['battalion*', []],
      ['3', [3]],
      [`grain'; DROP TABLE reports; --`, []],
      [`grain'); DROP TABLE reports; --`, 'invalid-query'],
      ['"grain""accord"', [4]],
      ['grain\0accord', [4]],
      ['\ud800 grain', [4]],
      ['', 'invalid-query'],
      ['   ', 'invalid-query'],
      ['— … !', 'invalid-query'],
      ['NOT arvenia', 'invalid-query'],
      ['arvenia AND', 'invalid-query'],
      ['OR arvenia', 'invalid-query'],
      ['arvenia OR OR belmark', 'invalid-query'],
      ['(arvenia', 'invalid-query'],
      ['arvenia)', 'invalid-query'],
      ['()', 'invalid-query'],
      ['"arvenia', 'invalid-query'],
      [`${'('.repeat(200)}a${')'.repeat(200)}`, 'invalid-query'],
      ['a '.repeat(100), 'invalid-query'],
      ['a'.repeat(2000), 'invalid-query'],
      [`${'('.repeat(32)}arvenia${')'.repeat(32)}`, [0, 2]],
      [Array(64).fill('arvenia').join(' OR '), [0, 2]],
      [`${'(arvenia OR '.repeat(31)}tarsk${')'.repeat(31)}`, [0, 2]],
    ] as const) {
      it(`finds ${JSON.stringify(asked.slice(0, 60))}`, async () => {
        if (typeof texts === 'string') await expectRefusal(() => store.search({ query: asked }), texts);
        else expect(await found({ query: asked })).toEqual(texts);
      });
    }

    it('marks the hits in the text', async () => {
      const marked = async (asked: string) => {
        const { items } = await store.search({ query: asked });
        for (const hit of items) expectTrueHit(hit, TEXTS[Number(hit.report.title)]!);
        return items.map(({ hits, report }) =>
          hits.map(({ start, end }) => TEXTS[Number(report.title)]!.slice(start, end)),
        );
      };
      expect(await marked('malenko strasse OR straße')).toEqual([['Málenko', 'Straße']]);
      expect(await marked('MALENKO sao naive')).toEqual([['Málenko', 'São', 'naïve']]);
      expect(await marked('tarsk "two battalions"')).toEqual([['two battalions', 'Tarsk']]);
      expect(await marked('belmark NOT arvenia')).toEqual([['Belmark']]);
      expect(await marked('"will not" meridian')).toEqual([['will not', 'Meridian']]);
      expect(await marked('4')).toEqual([[]]);
    });

    it('law: snippets and hits slice true in any text', async () => {
      const piece = fc.constantFrom('zebra', 'Zébra', 'ze\u0301bra', ' ', '\n', '. ', 'x', '😀', '\ud800', '\0', '\u202e', 'a'.repeat(70), '\ufdd0'); // biome-ignore format: one line
      let number = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
          const text = `${pieces.join('')} zebra`;
          const outlet = `Outlet ${number++}`;
          await store.add([recordOf({ text, outlet })]);
          const [hit] = (await store.search({ query: 'zebra', outlet })).items;
          expectTrueHit(hit!, text);
          expect(hit!.hits.length).toBeGreaterThan(0);
          for (const { start, end } of hit!.hits)
            expect(
              text
                .slice(start, end)
                .normalize('NFD')
                .replace(/\u0301/g, '')
                .toLowerCase(),
            ).toBe('zebra');
        }),
        { numRuns: 150 },
      );
    });

    it('comes newest first and pages on while reports are added', async () => {
      await store.add(some(17));
      let added = 100;
      const hits = await walk(async (cursor) => {
        const page = await store.search({ query: 'Meridian', limit: 4, cursor });
        await store.add(some(3, (added += 3)));
        return page;
      }, 30);
      const times = hits.map(({ report }) => report.published ?? '');
      expect(times).toEqual([...times].sort().reverse());
      expect(new Set(hits.map(({ report }) => report.id)).size).toBe(hits.length);
      expect(hits.length).toBeGreaterThanOrEqual(18);
    });

    it('keeps to the outlet asked for', async () => {
      await store.add(some(20));
      const all = await walk((cursor) => store.search({ query: 'meridian soldiers', cursor }));
      const courier = await walk((cursor) => store.search({ query: 'meridian soldiers', outlet: 'The Sund Courier', cursor })); // biome-ignore format: one line
      expect(courier.length).toBeGreaterThan(0);
      expect(courier).toEqual(all.filter(({ report }) => report.outlet === 'The Sund Courier'));
      expect((await store.search({ query: 'o OR meridian', outlet: 'Nowhere' })).items).toEqual([]);
    });

    it('finds statements by content, by source and by who the source is', async () => {
      const text = 'On Monday she said, from Corvessa, that the Saltreach “is open”, and shall remain so. Saltreach!';
      const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
      const entry = {
        ...generateRecord(1, 1, { paragraphs: 1 }).entries[0]!,
        id: 'c0ffee',
        source: { ...passageOf(text, [at('she')]), actor: { id: 'a1', name: 'Ingrid Solvane' } },
        cue: passageOf(text, [at('said')]),
        content: passageOf(text, [at('that the Saltreach “is open”'), at('shall remain so')]),
      } as Entry;
      await store.add([recordOf({ text, outlet: 'Vell Observer' }, [...some(1)[0]!.entries, entry])]);
      const find = async (asked: string) =>
        (await store.search({ query: asked, in: 'statements' })).items.map((hit) => {
          expectTrueHit(hit, text);
          return [hit.entryId, ...hit.hits.map(({ start, end }) => text.slice(start, end))];
        });
      expect(await find('saltreach remain')).toEqual([['c0ffee', 'Saltreach', 'remain']]);
      expect(await find('she "is open"')).toEqual([['c0ffee', 'she', 'is open']]);
      expect(await find('solvane saltreach')).toEqual([['c0ffee', 'Saltreach']]);
      expect(await find('"ingrid solvane" NOT closed NOT opened')).toContainEqual(['c0ffee', 'she']);
      expect(await find('corvessa monday')).toEqual([]);
    });

    it('pages through statements of one report', async () => {
      const record = generateRecord(5, 5, { paragraphs: 9 });
      await store.add([record]);
      const hits = await walk((cursor) => store.search({ query: 'would', in: 'statements', limit: 2, cursor }));
      const statements = record.entries.filter(({ kind }) => kind === 'statement').map(({ id }) => id);
      expect(hits.map(({ entryId }) => entryId)).toEqual(statements.reverse());
    });
  });
}
