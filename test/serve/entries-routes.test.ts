// What reports tell of actors, entries found over all reports, and what people put right: the routes behind the pages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ActorEntries } from '../../src/serve/contract/actor-entries.ts';
import { CorrectionList, MadeCorrection } from '../../src/serve/contract/corrections.ts';
import { FoundEntries } from '../../src/serve/contract/found-entries.ts';
import { ToldEntries } from '../../src/serve/contract/told-entries.ts';
import { ActorDetail, ActorPage, ApiError } from '../../src/serve/contract.ts';
import { createApp } from '../../src/serve/create-app.ts';
import { entryTest } from '../../src/serve/entry-words.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { NO_INTAKE } from './no-intake.ts';
import { pactReports } from './pact-reports.ts';
import { recordReport } from './record-report.ts';

let store: Store;
let app: ReturnType<typeof createApp>;
const ids = new Map<string, string>();
beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add(pactReports());
  app = createApp(store, { port: 4610, intake: NO_INTAKE });
  const page = ActorPage.parse(await json('/api/actors?all=true'));
  for (const { name, id } of page.items) ids.set(name, id);
});
afterAll(() => store.close());

const ask = (path: string, body?: unknown) =>
  app.request(`http://127.0.0.1:4610${path}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
const json = async (path: string) => (await ask(path)).json();
const told = ({ items }: { items: { entry: { kind: string }; words: string }[] }) =>
  items.map(({ entry, words }) => `${entry.kind}: ${words}`);

describe('GET /api/actors/{id}/entries', () => {
  it('tells what an actor says, does and is told, newest report first', async () => {
    const page = ActorEntries.parse(await json(`/api/actors/${ids.get('Ingrid Solvane')}/entries`));
    expect(told(page)).toEqual([
      'statement: Varga told Ingrid Solvane to look again',
      'statement: the Tarsk Federation has not kept its word',
    ]);
    expect(page.items[0]!.parts.map(({ actor, part }) => `${actor.name} ${part}`)).toEqual([
      'Ilse Varga speaker',
      'Ingrid Solvane addressee',
    ]);
    expect(page.items[1]!.report).toMatchObject({ title: 'Solvane blames Tarsk', agency: 'Meridian' });
    expect([page.reports, page.next]).toEqual([2, null]);
  });

  it('gives a sentence as the words of an event, and whom a statement names', async () => {
    const page = ActorEntries.parse(await json(`/api/actors/${ids.get('Tarsk Federation')}/entries`));
    const named = page.items.filter(({ parts }) => parts.some(({ part }) => part === 'named'));
    expect(told({ items: named })).toContain('statement: the Tarsk Federation has not kept its word');
    for (const { entry, words, report } of page.items)
      if (entry.kind === 'event') expect((await store.get(report.id))!.report.text).toContain(words);
  });

  it('keeps to what passed between two', async () => {
    const page = ActorEntries.parse(
      await json(`/api/actors/${ids.get('Halden Pact')}/entries?with=${ids.get('Tarsk Federation')}`),
    );
    expect(page.items.map(({ entry }) => entry.kind)).toEqual(['event']);
  });

  it('comes report by report until there is none left', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let guard = 0; cursor !== null && guard < 10; guard++) {
      const at: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page = ActorEntries.parse(await json(`/api/actors/${ids.get('Tarsk Federation')}/entries?limit=1${at}`));
      seen.push(...page.items.map(({ entry }) => entry.id));
      cursor = page.next;
    }
    const whole = ActorEntries.parse(await json(`/api/actors/${ids.get('Tarsk Federation')}/entries`));
    expect(seen).toEqual(whole.items.map(({ entry }) => entry.id));
    expect(whole.reports).toBe(3);
  });

  const refusals: [path: string, status: number, code: string][] = [
    ['/api/actors/nobody/entries', 404, 'unknown-actor'],
    ['/api/entries?actor=nobody', 404, 'unknown-actor'],
    ['/api/entries?act=sing', 400, 'invalid-option'],
    ['/api/entries?q=%22open', 400, 'invalid-query'],
    ['/api/entries?limit=201', 400, 'invalid-option'],
    // a parameter that is misspelt would narrow nothing
    ['/api/entries?since=2031-04-01', 400, 'invalid-option'],
    ['/api/counts?outlet=x', 400, 'invalid-option'],
    ['/api/export?format=csv&actr=x', 400, 'invalid-option'],
  ];
  for (const [path, status, code] of refusals)
    it(`${path} → ${status} ${code}`, async () => {
      const answer = await ask(path);
      expect([answer.status, ApiError.parse(await answer.json()).code]).toEqual([status, code]);
    });
  it('refuses a cursor that is none', async () => {
    expect((await ask(`/api/actors/${ids.get('Ilse Varga')}/entries?cursor=x`)).status).toBe(400);
  });
});

describe('GET /api/entries', () => {
  const cases: [query: string, found: string[]][] = [
    ['act=deny', ['statement: that the Tarsk Federation closed the strait']],
    ['type=CONSULT', ['event']],
    ['kind=statement&outlet=Vell%20Observer', ['statement: that the Halden Pact would stay']],
    ['status=scheduled', ['event']],
    ['status=denied', []],
    ['q=brigades', ['event']],
    ['q=BRIGADES&act=promise', []],
    ['q=strait&kind=statement', ['statement: that the Tarsk Federation closed the strait']],
    ['track=deeds&from=2031-04-01&to=2031-04-30', ['event']],
    ['from=2032-01-01', []],
  ];
  for (const [query, found] of cases)
    it(query, async () => {
      const page = FoundEntries.parse(await json(`/api/entries?${query}`));
      expect(page.items).toHaveLength(found.length);
      for (const [index, start] of found.entries())
        expect(told(page)[index]!.startsWith(start.slice(0, 60))).toBe(true);
    });

  it('finds by actor, and says how many reports it looked through', async () => {
    const page = FoundEntries.parse(await json(`/api/entries?actor=${ids.get('Ilse Varga')}&act=demand`));
    expect(told(page)).toEqual(['statement: Varga told Ingrid Solvane to look again']);
    expect([page.looked, page.next]).toEqual([1, null]);
  });
});

describe('entryTest', () => {
  const cases: [query: string, text: string, fits: boolean][] = [
    ['harbour', 'the Harbour opened', true],
    ['harbour strait', 'the harbour opened', false],
    ['harbour OR strait', 'the harbour opened', true],
    ['"two words"', 'words, two', true],
    ['malenko', 'Málenko spoke', true],
    ['harbour NOT strait', 'the strait', false],
    ['sanction', 'sanctions', false],
  ];
  for (const [query, text, fits] of cases)
    it(`${query} | ${text} → ${fits}`, () => expect(entryTest(query)(text)).toBe(fits));
});

describe('POST /api/corrections', () => {
  const by = 'Wen';
  it('merges, and an undo brings both back', async () => {
    const [solvane, solwane] = [ids.get('Ingrid Solvane')!, ids.get('Solwane')!];
    const made = MadeCorrection.parse(
      await (await ask('/api/corrections', { decision: { what: 'merge', actors: [solvane, solwane] }, by })).json(),
    );
    expect(made.actor?.name).toBe('Ingrid Solvane');
    const detail = ActorDetail.parse(await json(`/api/actors/${made.actor!.id}`));
    expect(detail.actor.aliases.map(({ name }) => name)).toContain('Solwane');
    expect(detail.corrections.map(({ by: author, what }) => [author, what])).toEqual([['Wen', 'merge']]);
    expect(ActorEntries.parse(await json(`/api/actors/${made.actor!.id}/entries`)).items).toHaveLength(3);

    await ask('/api/corrections', { decision: { what: 'undo', undoes: made.corrections[0]!.id }, by });
    expect((await ask(`/api/actors/${solwane}`)).status).toBe(200);
    const { items } = CorrectionList.parse(await json('/api/corrections'));
    expect(items.map(({ what }) => what)).toEqual(['merge', 'undo']);
  });

  const refusals: [body: unknown, status: number, code: string][] = [
    [{ decision: { what: 'rename', actor: 'nobody', name: 'X' }, by }, 404, 'unknown-actor'],
    [{ decision: { what: 'undo', undoes: 'nothing' }, by }, 400, 'invalid-option'],
    [{ decision: { what: 'erase', actor: 'a' }, by }, 400, 'invalid-option'],
    [{ decision: { what: 'hide', actor: 'a' } }, 400, 'invalid-option'],
    [{ decision: { what: 'split', actor: 'a' }, by: ' ' }, 400, 'invalid-option'],
  ];
  for (const [body, status, code] of refusals)
    it(`${JSON.stringify(body)} → ${status}`, async () => {
      const answer = await ask('/api/corrections', body);
      expect([answer.status, ApiError.parse(await answer.json()).code]).toEqual([status, code]);
    });

  it('changes nothing where the server only shows', async () => {
    const closed = createApp(store, { port: 4610 });
    const answer = await closed.request('http://127.0.0.1:4610/api/corrections', {
      method: 'POST',
      body: JSON.stringify({ decision: { what: 'hide', actor: ids.get('Ilse Varga') }, by }),
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(403);
  });
});

describe('GET /api/entries/by-id', () => {
  it('tells entries in the order asked for, a figure with its sentence, and what is not there', async () => {
    const record = recordReport({ text: 'Kestria sends home 300 soldiers. That is all.', title: 'Home' }, (w) => [
      w.figure('300 soldiers', { value: 300 }),
    ]);
    await store.add([record]);
    const [figure] = record.entries;
    const event = (await store.get(pactReports()[0]!.report.id))!.entries.find(({ kind }) => kind === 'event')!;
    const answer = ToldEntries.parse(await json(`/api/entries/by-id?ids=${figure!.id},none,${event.id},${figure!.id}`));
    expect(answer.items.map(({ entry, words }) => [entry.kind, words])).toEqual([
      ['figure', 'Kestria sends home 300 soldiers.'],
      ['event', expect.stringContaining('blockaded the Saltreach strait')],
    ]);
    expect(answer.missing).toEqual(['none']);
  });
  it.each(['', '?ids=', `?ids=${Array.from({ length: 61 }, (_, n) => n).join(',')}`])('refuses %s', async (query) => {
    const answer = await ask(`/api/entries/by-id${query}`);
    expect(answer.status).toBe(400);
    expect(ApiError.parse(await answer.json()).code).toBe('invalid-option');
  });
});
