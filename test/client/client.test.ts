// The typed client against a live server; its types are held to be those of the contract.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClient } from '../../scripts/make-client.ts';
import { findStale } from '../../scripts/write-made.ts';
import { ApiFailure, answerOf, createClient, eachItem, type Schemas } from '../../src/client/client.ts';
import type { ReportDetail, ReportSummary } from '../../src/serve/contract.ts';
import { type Serving, serve } from '../../src/serve/serve.ts';
import { hashToken, makeToken } from '../../src/serve/tokens.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { haldenReport } from '../serve/halden-report.ts';
import { pactReports } from '../serve/pact-reports.ts';

const token = makeToken();
const halden = haldenReport();
let store: Store;
let serving: Serving;
let client: ReturnType<typeof createClient>;

beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add([halden, ...pactReports()]);
  const kept = [{ name: 'a program', scopes: ['read' as const], hash: hashToken(token), added: '2031-04-09' }];
  serving = await serve(store, { port: 0, tokens: () => kept });
  client = createClient({ url: serving.url, token });
});
afterAll(async () => {
  await serving.close();
  await store.close();
});

describe('the typed client', () => {
  it('has the types of the contract (else: npm run reference)', async () =>
    expect(findStale(await makeClient())).toEqual([]));

  it('lists every report, page by page', async () => {
    const ids: string[] = [];
    for await (const { id } of eachItem((cursor) =>
      answerOf(client.GET('/api/reports', { params: { query: { limit: 3, ...(cursor && { cursor }) } } })),
    ))
      ids.push(id);
    expect(ids).toHaveLength(4);
  });

  it('gives what the contract says, and TypeScript knows it', async () => {
    const detail = await answerOf(client.GET('/api/reports/{id}', { params: { path: { id: halden.report.id } } }));
    expect(detail.report.title).toBe(halden.report.title);
    const entry: Schemas['Entry'] = detail.entries[0]!;
    expect(entry.kind === 'statement' ? entry.content.text : null).toContain('Arvenia and Belmark have assured');
    // Types that differ from those of the contract would not compile.
    const same: ReportDetail['report'] = detail.report;
    const { items } = await answerOf(client.GET('/api/reports'));
    const summaries: ReportSummary[] = items;
    expect([same.id, summaries.length]).toEqual([halden.report.id, 4]);
  });

  it('exports and cites', async () => {
    const csv = await answerOf(
      client.GET('/api/export', { params: { query: { format: 'csv', act: 'deny' } }, parseAs: 'text' }),
    );
    expect(String(csv).trim().split('\r\n')).toHaveLength(4);
    const { bibtex } = await answerOf(
      client.GET('/api/reports/{id}/citation', { params: { path: { id: halden.report.id } } }),
    );
    expect(bibtex).toContain('@article{sund-courier-2031');
  });

  it('throws what the server says', async () => {
    const failure = (asked: Promise<unknown>) =>
      asked.then(
        () => null,
        (error: unknown) => error,
      );
    expect(
      await failure(answerOf(client.GET('/api/reports/{id}', { params: { path: { id: 'nothing' } } }))),
    ).toMatchObject({
      name: 'ApiFailure',
      status: 404,
      code: 'unknown-report',
    });
    const stranger = createClient({ url: serving.url });
    const refused = await failure(answerOf(stranger.GET('/api/counts')));
    expect(refused).toBeInstanceOf(ApiFailure);
    expect(refused).toMatchObject({ status: 401, code: 'token-missing' });
  });
});
