// GET /api/acts: who acts on whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ActPage } from '../../src/serve/contract/acts.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { contentId } from '../../src/text/content-hash.ts';
import { pactReports } from './pact-reports.ts';

let store: Store;
let app: ReturnType<typeof createApp>;
const pageOf = async (query = '') =>
  ActPage.parse(await (await app.request(`http://127.0.0.1:4610/api/acts${query}`)).json());

beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add(pactReports());
  app = createApp(store, { port: 4610 });
});
afterAll(() => store.close());

describe('acts between actors', () => {
  it('are deeds and words of somebody known on somebody known, with sign, day and words', async () => {
    const { items, actors, looked, copies } = await pageOf();
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    const said = items.map(({ kind, does, sign, from, to, day }) => [
      kind,
      does,
      sign,
      from.map((id) => names.get(id)).join(),
      to.map((id) => names.get(id)).join(),
      day,
    ]);
    expect(said).toEqual([
      ['mention', 'deny', 0, 'Ilse Varga', 'Tarsk Federation', '2031-04-10'],
      ['speech', 'demand', 0, 'Ilse Varga', 'Ingrid Solvane', '2031-04-10'],
      ['mention', 'criticise', -1, 'Ingrid Solvane', 'Tarsk Federation', '2031-04-09'],
      ['mention', 'promise', 0, 'Solwane', 'Halden Pact', null],
    ]);
    expect([looked, copies]).toEqual([pactReports().length, 0]);
    expect(items.every(({ words }) => words.length > 0 && words.length <= 200)).toBe(true);
  });

  it('come a page of reports at a time', async () => {
    const all = (await pageOf()).items;
    const found = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: ActPage = await pageOf(`?limit=1${cursor && `&cursor=${cursor}`}`);
      expect(page.looked).toBe(1);
      found.push(...page.items);
      cursor = page.next;
    }
    expect(found).toEqual(all);
  });

  it('leave out copies, and tell one happening by one key', async () => {
    const [first, second] = pactReports() as [ReturnType<typeof pactReports>[0], ReturnType<typeof pactReports>[0]];
    const part = (role: 'original' | 'copy', reportId: string) => ({
      ...{ role, reportId, outlet: null, published: null, entryId: null, who: null, through: null },
      ...{
        wording: null,
        shared: null,
        title: null,
        edits: [],
        passage: { spans: [{ start: 0, end: 3 }], text: 'abc' },
      },
    });
    const finding = { says: 's', how: 'h', confidence: 0.5 };
    const said = first.entries.find(({ kind }) => kind === 'statement')!;
    const happening = contentId('finding', 'happening');
    await store.settle({
      since: await store.findingsRevision(),
      traces: [],
      gone: [],
      found: [
        {
          ...finding,
          id: contentId('finding', 'copies'),
          kind: 'copies',
          entries: [],
          parts: [part('original', first.report.id), part('copy', second.report.id)],
        },
        {
          ...finding,
          id: happening,
          kind: 'happening',
          entries: [said.id],
          parts: [part('original', first.report.id)],
        },
      ],
    });
    const { items, copies, looked } = await pageOf();
    expect([copies, looked]).toEqual([1, pactReports().length]);
    expect(items.some(({ reportId }) => reportId === second.report.id)).toBe(false);
    expect(items.some(({ once }) => once.startsWith(happening))).toBe(true);
    for (const { entryId, once } of items)
      expect(once.startsWith(entryId === said.id ? happening : entryId)).toBe(true);
  });

  it('refuse a cursor of something else', async () => {
    expect((await app.request('http://127.0.0.1:4610/api/acts?cursor=x')).status).toBe(400);
  });
});
