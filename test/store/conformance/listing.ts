// Lists: order, days, outlets, pages, cursors.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListQuery, Store } from '../../../src/store/contract.ts';
import { generateRecord, recordOf } from '../generate-records.ts';
import { expectRefusal, type StoreUnderTest, some, walk } from './store-under-test.ts';

export function describeListing(current: () => StoreUnderTest): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('listing', () => {
    const dated = (published: string | null, i: number) =>
      recordOf({ text: `Report ${i}.`, published, outlet: i % 2 ? 'Vell Observer' : 'The Sund Courier' });
    const titles = async (asked: ListQuery) => (await store.list(asked)).items.map(({ opening }) => opening);

    it('orders by time of publication, whatever the zone and the order of adding', async () => {
      const times = [
        '2031-05-01T10:00:00Z',
        '2031-05-01T12:30:00+02:00',
        null,
        '2031-05-01T09:59:59Z',
        '2031-04-30',
        'last Tuesday',
        '1999-12-31T23:59:59-01:00',
        '1868-03-02',
      ];
      await store.add(times.map(dated));
      const newest = await titles({});
      expect(newest.slice(0, 6)).toEqual([1, 0, 3, 4, 6, 7].map((i) => `Report ${i}.`));
      expect(new Set(newest.slice(6))).toEqual(new Set(['Report 2.', 'Report 5.']));
      expect(await titles({ order: 'oldest' })).toEqual(newest.reverse());
    });

    // from, to, which of the reports below
    const DAYS = ['2031-04-30T23:59:59Z', '2031-05-01', '2031-05-01T23:59:59Z', '2031-05-02T01:00:00+02:00', null];
    for (const [from, to, found] of [
      ['2031-05-01', '2031-05-01', [1, 2, 3]],
      ['2031-05-01', undefined, [1, 2, 3]],
      [undefined, '2031-04-30', [0]],
      ['2031-05-02', '2031-05-03', []],
      ['2031-04-01', '2031-05-30', [0, 1, 2, 3]],
      ['2031-05-30', '2031-04-01', []],
      [undefined, undefined, [0, 1, 2, 3, 4]],
    ] as const) {
      it(`gives days ${from ?? ''} to ${to ?? ''}`, async () => {
        await store.add(DAYS.map(dated));
        const asked = { ...(from && { publishedFrom: from }), ...(to && { publishedTo: to }) };
        expect((await titles(asked)).sort()).toEqual(found.map((i) => `Report ${i}.`));
        const hits = await store.search({ ...asked, query: 'report' });
        expect(hits.items.map(({ report }) => report.opening).sort()).toEqual(found.map((i) => `Report ${i}.`));
      });
    }

    it('finds room for many reports of one second', async () => {
      const published = '2031-05-01T23:59:59Z';
      const many = Array.from({ length: 700 }, (_, i) => recordOf({ text: `Report ${i}.`, published }));
      await store.add(many);
      const day = await walk((cursor) => store.list({ cursor, limit: 500, publishedFrom: '2031-05-01', publishedTo: '2031-05-01' })); // biome-ignore format: one line
      expect(new Set(day.map(({ id }) => id)).size).toBe(700);
    });

    it('gives the outlet asked for', async () => {
      await store.add([1, 2, 3, 4, 5].map((i) => dated('2031-05-01', i)));
      const of = (outlet: string) => titles({ outlet }).then((list) => list.sort());
      expect(await of('Vell Observer')).toEqual(['Report 1.', 'Report 3.', 'Report 5.']);
      expect(await of('The Sund Courier')).toEqual(['Report 2.', 'Report 4.']);
      expect(await of('vell observer')).toEqual([]);
    });

    it('summarises', async () => {
      const record = generateRecord(3, 1, { paragraphs: 3 });
      const text = `\n  ${record.report.text}`;
      await store.add([{ ...record, report: { ...record.report, text } }]);
      const { title, outlet, agency, published, url, id } = record.report;
      expect((await store.list({})).items).toEqual([
        {
          ...{ id, title, outlet, agency, published, url },
          opening: text.replace(/\s+/g, ' ').trim().slice(0, 200),
          counts: { statement: 3, event: 3, figure: 1, time: 2, commitment: 1 },
          notes: 1,
        },
      ]);
    });

    it('opens a summary at the body', async () => {
      const { report, ...rest } = generateRecord(3, 1, { paragraphs: 1 });
      const text = `Talks at Vell\n\nBy Piet Rowan\n\nVell Observer, 3 March 2031\n\nVELL — They met.`;
      const fields = { title: 'Talks at Vell', byline: 'Piet Rowan', outlet: 'Vell Observer', text };
      await store.add([{ ...rest, report: { ...report, ...fields, dateline: { place: 'VELL', date: null } } }]);
      expect((await store.list({})).items.map(({ opening }) => opening)).toEqual(['They met.']);
    });

    it('pages on without gap or double while reports are added', async () => {
      for (const order of ['newest', 'oldest'] as const) {
        const from = order === 'newest' ? 0 : 1000;
        const early = some(23, from);
        await store.add(early);
        let added = from + 100;
        const seen = await walk(async (cursor) => {
          const page = await store.list({ cursor, limit: 5, order });
          await store.add(some(3, added));
          added += 3;
          return page;
        }, 40);
        const ids = seen.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(early.filter(({ report }) => !ids.includes(report.id))).toEqual([]);
      }
    });

    it('ends with a null cursor, also on a full last page', async () => {
      await store.add(some(4));
      const first = await store.list({ limit: 2 });
      expect(first.next).toMatch(/^[A-Za-z0-9_-]+$/);
      expect((await store.list({ limit: 2, cursor: first.next })).next).toBeNull();
      expect(await store.list({ publishedFrom: '2090-01-01' })).toEqual({ items: [], next: null });
    });

    const wrong: readonly [string, ListQuery, string][] = [
      ['a cursor nobody gave', { cursor: 'abc' }, 'invalid-cursor'],
      ['an empty cursor', { cursor: '' }, 'invalid-cursor'],
      ['a cursor with SQL', { cursor: Buffer.from('newest 1;--').toString('base64url') }, 'invalid-cursor'],
      ['a cursor beyond all', { cursor: Buffer.from(`newest ${'9'.repeat(30)}`).toString('base64url') }, 'invalid-cursor'], // biome-ignore format: one line
      ['limit 0', { limit: 0 }, 'invalid-option'],
      ['limit 501', { limit: 501 }, 'invalid-option'],
      ['limit 1.5', { limit: 1.5 }, 'invalid-option'],
      ['limit NaN', { limit: Number.NaN }, 'invalid-option'],
      ['a day of no month', { publishedFrom: '2031-02-30' }, 'invalid-option'],
      ['a day in words', { publishedTo: 'May 1' }, 'invalid-option'],
    ];
    for (const [what, asked, code] of wrong) {
      it(`refuses ${what}`, async () => {
        await expectRefusal(() => store.list(asked), code);
        await expectRefusal(() => store.search({ ...asked, query: 'sund' }), code);
      });
    }

    it('refuses the cursor of another listing', async () => {
      await store.add(some(4));
      const { next } = await store.list({ limit: 2 });
      await expectRefusal(() => store.list({ limit: 2, cursor: next, order: 'oldest' }), 'invalid-cursor');
      await expectRefusal(() => store.search({ query: 'meridian', cursor: next }), 'invalid-cursor');
    });
  });
}
