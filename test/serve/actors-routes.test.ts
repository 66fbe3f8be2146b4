// What the API tells of actors: pages, one actor, a report’s actors, and errors, asked without a network.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withId } from '../../src/analyse/corrections/with-id.ts';
import { pointAt } from '../../src/analyse/register/point-at.ts';
import { readRegister } from '../../src/analyse/register/register.ts';
import { ActorDetail, ActorPage, ReportActors } from '../../src/serve/contract.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { actorOf, type Naming } from '../analyse/register/report-naming.ts';
import { recordReport } from './record-report.ts';

const OKKER: Naming = { kind: 'person', name: 'Daan Okker', offices: ['Arvenian foreign minister'] };
const said = (text: string, published: string, namings: readonly Naming[]) => {
  const record = recordReport({ text: `${text} said it would rain.`, published }, ({ statement }) => [
    statement({ source: text, cue: 'said', content: 'it would rain' }),
  ]);
  return { ...record, actors: namings.map((naming) => actorOf(record.report.id, naming)) };
};
const RECORDS = [
  said('Daan Okker', '2031-03-01', [
    OKKER,
    { kind: 'alliance', name: 'Halden Pact' },
    { kind: 'group', name: 'Daan Okker and Ilse Varga' },
  ]),
  said('The Arvenian foreign minister', '2031-03-04', [{ kind: 'alliance', name: 'Halden Pact', also: ['Pact'] }]),
  said('Okker', '2031-03-05', [
    { kind: 'person', name: 'Okker' },
    { kind: 'person', name: 'Dаan Okker' },
  ]),
  ...Array.from({ length: 5 }, (_, n) =>
    said(`Witness ${n}`, `2031-04-0${n + 1}`, [{ kind: 'person', name: `Sefa Lund${'a'.repeat(n)}` }]),
  ),
];

let store: Store;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add(RECORDS);
  app = createApp(store, { port: 4610 });
});
afterAll(() => store.close());

const ask = (path: string) => app.request(`http://127.0.0.1:4610${path}`, {});
const json = async (path: string) => (await ask(path)).json();
const names = async (query: string) =>
  ActorPage.parse(await json(`/api/actors?${query}`)).items.map(({ name }) => name);

describe('GET /api/actors', () => {
  it('lists those of most reports first, with what there is to them', async () => {
    const page = ActorPage.parse(await json('/api/actors?limit=2'));
    expect(
      page.items.map(({ name, reports, aliases, possibleSame }) => [name, reports, aliases, possibleSame]),
    ).toEqual([
      ['Halden Pact', 2, ['Halden Pact', 'Pact'], 0],
      ['Daan Okker', 1, ['Daan Okker'], 1],
    ]);
    expect(page.items[1]!.offices).toEqual([
      {
        office: 'Arvenian foreign minister',
        of: 'arvenian',
        held: 'now',
        firstSeen: '2031-03-01',
        lastSeen: '2031-03-01',
      },
    ]);
    expect(page.next).not.toBeNull();
  });

  it.each(['reports', 'name'])('goes page by page to the end, by %s', async (order) => {
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let guard = 0; cursor !== null && guard < 10; guard++) {
      const more: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page = ActorPage.parse(await json(`/api/actors?limit=3&order=${order}${more}`));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([8, 8]);
  });

  it.each([
    ['kind=alliance', ['Halden Pact']],
    ['q=okker&order=name', ['Daan Okker', 'Dаan Okker']],
    ['q=OKKER&all=true&order=name', ['Daan Okker', 'Dаan Okker', 'Okker']],
    ['q=p%C3%A1ct', ['Halden Pact']],
    ['q=nobody', []],
    ['kind=group', []],
  ])('keeps to %s', async (query, wanted) => {
    expect(await names(query)).toEqual(wanted);
  });

  it.each([
    'limit=0',
    'limit=501',
    'kind=ghost',
    'cursor=abc',
    'order=age',
    'cursor=WyJhY3RvcnMiLCJuYW1lIiwxLCJhIiwiYiJd',
  ])('refuses %s', async (query) => {
    const answer = await ask(`/api/actors?${query}`);
    expect([answer.status, Object.keys(await answer.json()).sort()]).toEqual([400, ['code', 'hint', 'message']]);
  });

  it('follows what people put right, and what is added', async () => {
    const own = await openStore(':memory:');
    await own.add(RECORDS.slice(0, 3));
    const other = createApp(own, { port: 4610 });
    const list = async () =>
      ActorPage.parse(await (await other.request('http://127.0.0.1:4610/api/actors')).json()).items;
    const before = await list();
    const pact = before.find(({ name }) => name === 'Halden Pact')!;
    await own.correct([
      withId({
        at: '2031-06-01T00:00:00Z',
        by: 'M. Lindt',
        why: null,
        what: 'hide',
        actor: pointAt(await readRegister(own), pact.id),
      }),
    ]);
    expect((await list()).map(({ name }) => name)).toEqual(
      before.map(({ name }) => name).filter((name) => name !== 'Halden Pact'),
    );
    await own.add(RECORDS.slice(3));
    expect((await list()).length).toBe(before.length + 4);
    await own.close();
  });
});

describe('GET /api/actors/{id}', () => {
  it('tells names and offices with their reports, and who may be the same', async () => {
    const page = ActorPage.parse(await json('/api/actors?q=Halden'));
    const { actor } = ActorDetail.parse(await json(`/api/actors/${page.items[0]!.id}`));
    expect(actor.aliases.map(({ name, evidence }) => [name, evidence.map(({ reportId }) => reportId)])).toEqual([
      ['Halden Pact', [RECORDS[0]!.report.id, RECORDS[1]!.report.id]],
      ['Pact', [RECORDS[1]!.report.id]],
    ]);
    const okker = ActorPage.parse(await json('/api/actors?q=daan')).items[0]!;
    const { possibleSame } = ActorDetail.parse(await json(`/api/actors/${okker.id}`));
    expect(possibleSame.map(({ reason }) => reason)).toEqual(['look-alike-letters']);
  });

  it('cuts evidence, and tells how much there is', async () => {
    const { id } = ActorPage.parse(await json('/api/actors?q=Halden')).items[0]!;
    const [alias] = ActorDetail.parse(await json(`/api/actors/${id}?evidence=1`)).actor.aliases;
    expect([alias!.reports, alias!.evidence.length]).toEqual([2, 1]);
  });

  it('says when there is none', async () => {
    const answer = await ask('/api/actors/nobody');
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'unknown-actor']);
  });
});

describe('GET /api/reports/{id}/actors', () => {
  it('says who each is over all reports', async () => {
    const { actors } = ReportActors.parse(await json(`/api/reports/${RECORDS[0]!.report.id}/actors`));
    expect(actors.map(({ name, registered }) => [name, registered?.name ?? null])).toEqual([
      ['Daan Okker', 'Daan Okker'],
      ['Halden Pact', 'Halden Pact'],
      ['Daan Okker and Ilse Varga', null],
    ]);
  });

  it('says whom a description means, by whose word', async () => {
    const { links } = ReportActors.parse(await json(`/api/reports/${RECORDS[1]!.report.id}/actors`));
    expect(
      links.map(({ mention, actor, because, days }) => [mention.text, actor.name, because.reportId, days]),
    ).toEqual([['The Arvenian foreign minister', 'Daan Okker', RECORDS[0]!.report.id, 3]]);
  });

  it('says when there is none', async () => {
    expect((await ask('/api/reports/none/actors')).status).toBe(404);
  });
});
