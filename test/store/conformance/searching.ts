// Search: the query language, the hits, the pages.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry, RecordedReport } from '../../../src/record/entry.ts';
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

    describe('by what entries are', () => {
      let records: RecordedReport[];
      beforeEach(async () => {
        records = some(12).map((record, n) => ({
          ...record,
          entries: record.entries.map((entry): Entry => {
            if (entry.kind === 'statement' && n % 3 === 0) return { ...entry, act: 'threaten' };
            if (entry.kind === 'event' && n % 2 === 0) return { ...entry, type: '026', status: 'scheduled' };
            return entry;
          }),
        }));
        await store.add(records);
      });
      const reports = async (asked: Omit<SearchQuery, 'query'> & { query?: string }) =>
        (await walk((cursor) => store.search({ query: null, limit: 5, ...asked, cursor }))).map(({ report }) => report.id).sort(); // biome-ignore format: one line
      const having = (isWanted: (entry: Entry) => boolean) =>
        records.filter(({ entries }) => entries.some(isWanted)).map(({ report }) => report.id).sort(); // biome-ignore format: one line
      const isThreat = (entry: Entry) => entry.kind === 'statement' && entry.act === 'threaten';

      it('finds all reports that have one, and none else', async () => {
        expect(await reports({ marks: { act: 'threaten' } })).toEqual(having(isThreat));
        expect(having(isThreat)).toHaveLength(4);
        expect(await reports({ marks: { type: '026' } })).toEqual(having((entry) => entry.kind === 'event' && entry.type === '026')); // biome-ignore format: one line
        expect(await reports({ marks: { status: 'scheduled' } })).toHaveLength(6);
        expect(await reports({ marks: { track: 'deeds' } })).toHaveLength(12);
        expect(await reports({ marks: { kind: 'commitment' } })).toEqual(having(({ kind }) => kind === 'commitment'));
        expect(await reports({ marks: { act: 'praise' } })).toEqual([]);
        expect(await reports({ marks: { act: 'threaten', type: '026' } })).toHaveLength(2);
      });

      it('goes with words, outlets and pages, newest first', async () => {
        const { outlet } = records[0]!.report;
        const wanted = records.filter((one) => one.entries.some(isThreat) && one.report.outlet === outlet);
        expect(await reports({ query: 'meridian', outlet: outlet!, marks: { act: 'threaten' } })).toEqual(wanted.map(({ report }) => report.id).sort()); // biome-ignore format: one line
        const { items } = await store.search({ query: null, marks: { track: 'deeds' } });
        expect(items.map(({ hits }) => hits)).toEqual(items.map(() => []));
        const { items: newest } = await store.list({});
        expect(items.map(({ report }) => report.id)).toEqual(newest.map(({ id }) => id).filter((id) => items.some(({ report }) => report.id === id))); // biome-ignore format: one line
      });

      it('finds whom reports name, one of several, and nobody', async () => {
        const [one, two] = [records[0]!.actors[0]!.id, records[1]!.actors[0]!.id];
        const naming = (...ids: string[]) => records.filter(({ actors }) => actors.some(({ id }) => ids.includes(id))).map(({ report }) => report.id).sort(); // biome-ignore format: one line
        expect(await reports({ marks: { actors: [one] } })).toEqual(naming(one));
        expect(await reports({ marks: { actors: [one, two] } })).toEqual(naming(one, two));
        expect(await reports({ marks: { actors: [] } })).toEqual([]);
      });

      it('adds reports that it is told of, be they a thousand', async () => {
        const also = [records[1]!.report.id, ...Array.from({ length: 1000 }, (_, n) => `none ${n}`)];
        const wanted = [...having(isThreat), records[1]!.report.id].sort();
        expect(await reports({ marks: { act: 'threaten', track: 'dialogue', orReports: also } })).toEqual(wanted);
        const { outlet } = records[1]!.report;
        expect(await reports({ outlet: outlet!, marks: { act: 'praise', orReports: also } })).toEqual([records[1]!.report.id]); // biome-ignore format: one line
        expect(await reports({ outlet: 'Nowhere', marks: { act: 'praise', orReports: also } })).toEqual([]);
      });

      it('finds statements by their own act and speaker', async () => {
        const speaker = records[0]!.entries.find((entry) => entry.kind === 'statement')!.source.actor!.id;
        const page = await walk((cursor) => store.search({ query: null, in: 'statements', marks: { act: 'threaten', actors: [speaker] }, limit: 3, cursor })); // biome-ignore format: one line
        const wanted = records.flatMap(({ entries }) => entries.filter((entry) => isThreat(entry) && entry.kind === 'statement' && entry.source.actor?.id === speaker)); // biome-ignore format: one line
        expect(page.map(({ entryId }) => entryId).sort()).toEqual(wanted.map(({ id }) => id).sort());
        expect(wanted.length).toBeGreaterThan(0);
      });

      it('goes by the last reading', async () => {
        await store.add(records.map((record) => ({ ...record, reader: 'rules/2', entries: [] })));
        expect(await reports({ marks: { act: 'threaten' } })).toEqual([]);
      });

      it('must be asked for something', async () => {
        await expectRefusal(() => store.search({ query: null }), 'invalid-query');
        await expectRefusal(() => store.search({ query: null, marks: {} }), 'invalid-query');
      });
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
