// GET /api/export and the citations, asked without a network.

import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Citation } from '../../src/serve/contract/citation.ts';
import { EXPORT_FORM_NAMES, EXPORT_FORMS } from '../../src/serve/contract/exports.ts';
import { ActorPage, ApiError } from '../../src/serve/contract.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { haldenReport } from './halden-report.ts';
import { pactReports } from './pact-reports.ts';

const halden = haldenReport();
const pact = pactReports();
let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add([halden, ...pact]);
  app = createApp(store, { port: 4610 });
});
afterAll(() => store.close());

const ask = (path: string) => app.request(`http://127.0.0.1:4610${path}`);
const rows = async (query: string) =>
  parse(await (await ask(`/api/export?${query}`)).text(), { columns: true }) as Record<string, string>[];

describe('GET /api/export', () => {
  it.each(EXPORT_FORM_NAMES)('gives %s as a file', async (format) => {
    const answer = await ask(`/api/export?format=${format}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(EXPORT_FORMS[format].mediaType);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="dualtrack-${format}.${EXPORT_FORMS[format].extension}"`,
    );
    expect((await answer.text()).length).toBeGreaterThan(100);
  });

  it('gives what is asked for, and says out of how many', async () => {
    const denials = await rows('format=csv&act=deny');
    expect(denials.map(({ act }) => act)).toEqual(['deny', 'deny', 'deny']);
    expect(denials.map((row) => row['of_statements_in_report']).sort()).toEqual(['15', '15', '2']);
  });

  it('chooses events by how they stand, and entries by how sure they are', async () => {
    const all = await rows('format=csv-events');
    const scheduled = await rows('format=csv-events&status=scheduled');
    expect(scheduled).toEqual(all.filter(({ status }) => status === 'scheduled'));
    expect(scheduled.length).toBeGreaterThan(0);
    expect(await rows('format=csv&status=scheduled')).toEqual([]);
    const sures = all.map(({ confidence }) => Number(confidence));
    const least = Math.max(...sures);
    expect((await rows(`format=csv-events&sure=${least}`)).length).toBe(sures.filter((one) => one >= least).length);
    for (const { confidence } of await rows('format=csv-figures&sure=0.9'))
      expect(Number(confidence)).toBeGreaterThanOrEqual(0.9);
    expect((await ask('/api/export?format=csv&sure=2')).status).toBe(400);
  });

  it('counts the reports that it looked through, also those with nothing asked for', async () => {
    const reports = await rows('format=csv-reports&act=deny');
    expect(reports).toHaveLength(4);
    expect(reports.map((row) => row['entries_chosen']).sort()).toEqual(['0', '0', '1', '2']);
  });

  it.each<[query: string, outlets: string[]]>([
    ['outlet=Drovny%20Telegraph', ['Drovny Telegraph']],
    ['from=2031-04-10', ['Drovny Telegraph']],
    ['to=2031-04-09', ['The Sund Courier', 'The Sund Courier']],
    ['q=ammunition', ['The Sund Courier']],
    [`report=${halden.report.id}`, ['The Sund Courier']],
  ])('chooses reports by %s', async (query, outlets) =>
    expect((await rows(`format=csv-reports&${query}`)).map(({ outlet }) => outlet)).toEqual(outlets),
  );

  it('chooses entries by who takes part, and by words', async () => {
    const { items } = ActorPage.parse(await (await ask('/api/actors')).json());
    const solvane = items.find(({ name }) => name === 'Ingrid Solvane')!;
    const hers = await rows(`format=csv&actor=${solvane.id}`);
    expect(hers.map(({ content }) => content).sort()).toEqual([
      'the Tarsk Federation has not kept its word',
      'to look again',
    ]);
    expect((await rows('format=csv&q=ammunition')).length).toBeGreaterThan(0);
    expect((await rows('format=csv-figures&q=battalions')).map(({ words }) => words)).toEqual(['three battalions']);
    expect(await rows('format=csv-figures&act=deny')).toEqual([]);
  });

  it.each<[query: string, status: number, code: string]>([
    ['format=papyrus', 400, 'invalid-option'],
    ['', 400, 'invalid-option'],
    ['format=csv&report=nothing', 404, 'unknown-report'],
    ['format=csv&actor=nobody', 404, 'unknown-actor'],
    ['format=csv&q=%22open', 400, 'invalid-query'],
    ['format=csv&from=yesterday', 400, 'invalid-option'],
  ])('refuses %j before the first byte', async (query, status, code) => {
    const answer = await ask(`/api/export?${query}`);
    expect([answer.status, ApiError.parse(await answer.json()).code]).toEqual([status, code]);
  });

  it('gives what people put right', async () => {
    const own = await openStore(':memory:');
    await own.add([halden]);
    const statement = halden.entries.find((entry) => entry.kind === 'statement' && entry.act === 'allege')!;
    const { withId } = await import('../../src/analyse/corrections/with-id.ts');
    const spans = statement.kind === 'statement' ? [...statement.content.spans] : [];
    const text = statement.kind === 'statement' ? statement.content.text : '';
    await own.correct([
      withId({
        ...{ at: '2031-05-01T00:00:00.000Z', by: 'A reader', why: null, what: 'reject-entry' as const },
        entry: { reportId: halden.report.id, kind: 'statement', spans, text },
      }),
    ]);
    const answer = await createApp(own, { port: 4610 }).request(
      'http://127.0.0.1:4610/api/export?format=csv&act=allege',
    );
    expect((await answer.text()).trim().split('\r\n')).toHaveLength(1);
    await own.close();
  });
});

describe('GET /api/feed', () => {
  it('is what was asked for, where it can be asked again, and is not sent twice', async () => {
    const answer = await ask('/api/feed?act=deny');
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = await answer.text();
    expect(feed.match(/<entry>/g)).toHaveLength(3);
    expect(feed).toContain('<link href="http://127.0.0.1:4610/api/feed?act=deny" rel="self"');
    const again = await app.request('http://127.0.0.1:4610/api/feed?act=deny', {
      headers: { 'if-none-match': answer.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });
});

describe('GET /api/reports/{id}/citation', () => {
  it('cites a report and an entry of it', async () => {
    const path = `/api/reports/${halden.report.id}/citation`;
    expect(Citation.parse(await (await ask(path)).json())).toMatchObject({ entryId: null, quote: null });
    const entry = halden.entries.find(({ kind }) => kind === 'figure')!;
    const cited = Citation.parse(await (await ask(`${path}?entry=${entry.id}`)).json());
    expect(cited).toMatchObject({ entryId: entry.id, quote: entry.kind === 'figure' ? entry.text : '' });
  });

  it.each(['/api/reports/nothing/citation', `/api/reports/${halden.report.id}/citation?entry=nothing`])(
    'answers 404 for %s',
    async (path) => {
      const answer = await ask(path);
      expect([answer.status, ApiError.parse(await answer.json()).code]).toEqual([404, 'unknown-report']);
    },
  );
});
