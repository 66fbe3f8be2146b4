// What the API answers, asked without a network: routes, the one error shape, who is let in, what is cached.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, Health, ReportDetail, ReportPage, SearchPage, StoreCounts } from '../../src/serve/contract.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { haldenReport } from './halden-report.ts';
import { recordReport } from './record-report.ts';

const halden = haldenReport();
const others = [1, 2, 3].map((n) =>
  recordReport({
    text: `MARROW – Premier Wen Calloway opened harbour number ${n}.`,
    outlet: 'The Vell Observer',
    published: `2031-03-0${n}`,
  }),
);

let store: Store;
let folder: string;
let app: ReturnType<typeof createApp>;
const errors: unknown[] = [];

beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add([halden, ...others]);
  folder = mkdtempSync(join(tmpdir(), 'dualtrack-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'assets/page-Ab12.js'), 'export {};');
  writeFileSync(join(folder, '.built-from'), 'stamp');
  app = createApp(store, { port: 4610, workbench: folder, onError: (error) => errors.push(error) });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:4610${path}`, { headers });
const json = async (path: string) => (await ask(path)).json();

describe('the routes', () => {
  it('list reports newest first', async () => {
    const page = ReportPage.parse(await json('/api/reports'));
    expect(page.items.map((item) => item.published)).toEqual(['2031-04-09', '2031-03-03', '2031-03-02', '2031-03-01']);
    expect(page.items[0]).toMatchObject({ title: halden.report.title, agency: 'Meridian', notes: 2 });
    expect(page.items[0]!.counts).toEqual({ statement: 15, event: 4, figure: 6, time: 5, commitment: 2 });
  });

  it('list page by page until there is none left', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let guard = 0; cursor !== null && guard < 10; guard++) {
      const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page = ReportPage.parse(await json(`/api/reports?limit=3${query}`));
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next;
    }
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });

  it('list by outlet, date and order', async () => {
    const page = ReportPage.parse(
      await json('/api/reports?outlet=The%20Vell%20Observer&from=2031-03-02&to=2031-03-03&order=oldest'),
    );
    expect(page.items.map((item) => item.published)).toEqual(['2031-03-02', '2031-03-03']);
  });

  it('show a report as it was recorded', async () => {
    expect(ReportDetail.parse(await json(`/api/reports/${halden.report.id}`))).toEqual({
      ...halden,
      rejected: [],
      judgments: [],
    });
  });

  it('find statements by their words, with hits that slice true', async () => {
    const page = SearchPage.parse(await json('/api/search?q=lectured&in=statements'));
    expect(page.items.length).toBeGreaterThan(0);
    for (const hit of page.items) {
      expect(hit.report.id).toBe(halden.report.id);
      expect(halden.entries.map((entry) => entry.id)).toContain(hit.entryId);
      expect(halden.report.text.slice(hit.snippet.start, hit.snippet.end)).toBe(hit.snippetText);
      expect(hit.hits.map((span) => halden.report.text.slice(span.start, span.end))).toContain('lectured');
    }
  });

  it('find reports by their words', async () => {
    const page = SearchPage.parse(await json('/api/search?q=harbour'));
    expect(page.items.map((hit) => hit.report.outlet)).toEqual(Array(3).fill('The Vell Observer'));
    expect(page.items.map((hit) => hit.entryId)).toEqual([null, null, null]);
  });

  it('count what the store holds', async () => {
    expect(StoreCounts.parse(await json('/api/counts'))).toEqual({
      reports: 4,
      entries: { statement: 15, event: 4, figure: 6, time: 5, commitment: 2 },
      refused: 0,
    });
  });

  it('tell health', async () => {
    expect(Health.parse(await json('/api/health'))).toMatchObject({
      status: 'ok',
      // no intake: as with --read-only
      refuses: { write: 'this server changes nothing', correct: 'this server changes nothing' },
    });
  });

  it('describe themselves, every schema by its name', async () => {
    const description = (await json('/openapi.json')) as {
      paths: Record<string, unknown>;
      components: { schemas: Record<string, unknown> };
    };
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining([
        '/api/actors/{id}/entries',
        '/api/corrections',
        '/api/counts',
        '/api/entries',
        '/api/health',
        '/api/reports',
        '/api/reports/{id}',
        '/api/search',
      ]),
    );
    for (const path of Object.keys(description.paths)) expect(path).toMatch(/^\/api\//);
    expect(Object.keys(description.components.schemas)).toEqual(
      expect.arrayContaining(['ApiError', 'Entry', 'ReportPage', 'SearchHit', 'Span', 'Statement']),
    );
  });
});

describe('refusals', () => {
  const cases: [path: string, status: number, code: string, message: RegExp][] = [
    ['/api/reports?limit=0', 400, 'invalid-option', /^limit: /],
    ['/api/reports?limit=501', 400, 'invalid-option', /^limit: /],
    ['/api/reports?limit=many', 400, 'invalid-option', /^limit: /],
    ['/api/reports?from=yesterday', 400, 'invalid-option', /^from: is not a date/],
    ['/api/reports?cursor=nonsense', 400, 'invalid-cursor', /cursor/],
    ['/api/search', 400, 'invalid-option', /^q: /],
    ['/api/search?q=%20', 400, 'invalid-option', /^q: /],
    ['/api/search?q=x&in=dreams', 400, 'invalid-option', /^in: /],
    ['/api/search?q=%22open', 400, 'invalid-query', /query/],
    ['/api/reports/0000', 404, 'unknown-report', /unknown report: 0000/],
    ['/api/nothing', 404, 'unknown-path', /unknown path: GET \/api\/nothing/],
    ['/assets/nothing.js', 404, 'unknown-path', /unknown path/],
  ];
  for (const [path, status, code, message] of cases)
    it(`${path} → ${status} ${code}`, async () => {
      const answer = await ask(path);
      const error = ApiError.parse(await answer.json());
      expect([answer.status, error.code]).toEqual([status, code]);
      expect(error.message).toMatch(message);
      expect(error.hint).not.toBe('');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    });

  it('keep what went wrong inside to the server', async () => {
    const broken = new Proxy(store, {
      get: () => () => Promise.reject(new Error('disk /home/ingrid/secret.db is gone')),
    });
    const seen: unknown[] = [];
    const answer = await createApp(broken, { port: 4610, workbench: folder, onError: (e) => seen.push(e) }).request(
      'http://127.0.0.1:4610/api/counts',
    );
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(String(seen)).toContain('secret.db');
  });

  it('take no writing where there is nothing to read reports with', async () => {
    for (const [method, status] of [
      ['POST', 403],
      ['PUT', 404],
      ['PATCH', 404],
      ['DELETE', 404],
    ] as const)
      expect((await app.request('http://127.0.0.1:4610/api/reports', { method })).status).toBe(status);
  });

  it('have left nothing for the log', () => expect(errors).toEqual([]));
});

describe('who is let in', () => {
  const cases: [headers: Record<string, string>, status: number][] = [
    [{ host: '127.0.0.1:4610' }, 200],
    [{ host: 'localhost:4610' }, 200],
    [{ host: 'LOCALHOST:4610' }, 200],
    [{ host: '[::1]:4610' }, 200],
    [{ host: '127.0.0.1:4611' }, 403],
    [{ host: '127.0.0.1' }, 403],
    [{ host: 'drovny.example:4610' }, 403],
    [{ host: '127.0.0.1.drovny.example:4610' }, 403],
    [{ host: '127.0.0.1:4610', origin: 'http://127.0.0.1:4610' }, 200],
    [{ host: '127.0.0.1:4610', origin: 'http://localhost:4610' }, 200],
    [{ host: '127.0.0.1:4610', origin: 'https://127.0.0.1:4610' }, 403],
    [{ host: '127.0.0.1:4610', origin: 'http://127.0.0.1:9' }, 403],
    [{ host: '127.0.0.1:4610', origin: 'https://drovny.example' }, 403],
    [{ host: '127.0.0.1:4610', origin: 'null' }, 403],
  ];
  for (const [headers, status] of cases)
    it(`${JSON.stringify(headers)} → ${status}`, async () => {
      for (const path of ['/api/counts', '/', '/openapi.json']) expect((await ask(path, headers)).status).toBe(status);
    });
});

describe('headers', () => {
  it('forbid scripts, styles and connections from elsewhere on every answer', async () => {
    for (const path of ['/', '/api/counts', '/api/reports/0000', '/assets/page-Ab12.js']) {
      const { headers } = await ask(path);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('let an unchanged answer be answered with 304, and a changed one not', async () => {
    const first = await ask('/api/reports');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const tag = first.headers.get('etag')!;
    expect((await ask('/api/reports', { 'if-none-match': tag })).status).toBe(304);
    expect((await ask('/api/reports?limit=1', { 'if-none-match': tag })).status).toBe(200);
  });

  it('keep hashed files for ever and the page never unasked', async () => {
    const asset = await ask('/assets/page-Ab12.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toMatch(/^text\/javascript/);
    for (const path of ['/', '/index.html', '/reports/some-id', '/no/such/view']) {
      const page = await ask(path);
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await page.text()).toContain('<title>page</title>');
      expect((await ask(path, { 'if-none-match': page.headers.get('etag')! })).status).toBe(304);
    }
  });

  it('serve nothing from outside the folder, nor its hidden files', async () => {
    for (const path of [
      '/.built-from',
      '/..%2f..%2fetc%2fpasswd',
      '/assets/..%2f.built-from',
      '/%2e%2e/package.json',
    ]) {
      const text = await (await ask(path)).text();
      expect(text).not.toMatch(/stamp|root:|"license"/);
    }
  });

  it('say so when the page was not built', async () => {
    const bare = createApp(store, { port: 4610, workbench: join(folder, 'nowhere') });
    const answer = await bare.request('http://127.0.0.1:4610/');
    expect(answer.status).toBe(503);
    expect(ApiError.parse(await answer.json()).code).toBe('workbench-missing');
  });
});
