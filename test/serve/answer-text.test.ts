// Answers that are whole when they are made: their tags, and that no header is missing that the others have.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { haldenReport } from './halden-report.ts';
import { recordReport } from './record-report.ts';

const halden = haldenReport();
let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add([halden]);
  app = createApp(store, { port: 4610 });
});
afterAll(() => store.close());

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(`http://127.0.0.1:4610${path}`, { headers, method });

const WHOLE = [`/api/reports/${halden.report.id}`, '/api/search?q=Pact', '/api/reports', '/api/counts'];
/** Made by hono, and tagged by its middleware. */
const OTHER = '/openapi.json';

describe('a whole answer', () => {
  it.each(WHOLE)('%s has every header that others have', async (path) => {
    const [whole, other] = [await ask(path), await ask(OTHER)];
    const namesOf = ({ headers }: Response) => [...headers.keys()].filter((name) => name !== 'content-length').sort();
    expect(namesOf(whole)).toEqual([...new Set([...namesOf(other), 'cache-control', 'etag'])].sort());
    for (const name of namesOf(other)) if (!['etag', 'cache-control'].includes(name)) expect(whole.headers.get(name)).toBe(other.headers.get(name)); // biome-ignore format: one line
    expect(whole.headers.get('content-type')).toBe('application/json');
    expect(whole.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(WHOLE)('%s is sent once, until it differs', async (path) => {
    const tag = (await ask(path)).headers.get('etag')!;
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    for (const known of [tag, `W/${tag}`, `"another", ${tag}`, '*']) {
      const answer = await ask(path, { 'if-none-match': known });
      expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', tag]);
      expect(answer.headers.get('content-type')).toBeNull();
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
    for (const unknown of ['"another"', tag.slice(1, -1), '']) {
      const answer = await ask(path, { 'if-none-match': unknown });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toBeTypeOf('object');
    }
  });

  it('has another tag when the store has grown', async () => {
    const before = (await ask('/api/reports')).headers.get('etag')!;
    await store.add([
      recordReport({ text: 'MARROW – Premier Wen Calloway opened a harbour.', published: '2031-03-01' }),
    ]);
    const after = await ask('/api/reports', { 'if-none-match': before });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(before);
  });

  it('keeps every letter', async () => {
    const answer = await ask(`/api/reports/${halden.report.id}`);
    expect(await answer.json()).toEqual({ ...halden, rejected: [], judgments: [] });
  });

  it('has no body for HEAD', async () => {
    const answer = await ask(WHOLE[0]!, {}, 'HEAD');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('etag')).toBe((await ask(WHOLE[0]!)).headers.get('etag'));
  });

  it.each([
    [{ host: 'drovny.example:4610' }, 403],
    [{ origin: 'https://drovny.example' }, 403],
  ])('is not given to %o, whatever tag is known', async (headers, status) => {
    expect((await ask(WHOLE[0]!, { ...headers, 'if-none-match': '*' })).status).toBe(status);
  });

  it('is not given beyond a budget', async () => {
    const few = createApp(store, { port: 4610, budget: { perSecond: 1, burst: 2, atOnce: 4, now: () => 0 } });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n++) statuses.push((await few.request(`http://127.0.0.1:4610${WHOLE[0]}`)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('is not given while as many are in hand as may be', async () => {
    let answerNow: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    const slow = new Proxy(store, {
      get: (target, name) => (name === 'counts' ? () => waiting.then(() => target.counts()) : Reflect.get(target, name, target).bind(target)), // biome-ignore format: one line
    });
    const narrow = createApp(slow, { port: 4610, budget: { perSecond: null, burst: 0, atOnce: 1 } });
    const first = narrow.request('http://127.0.0.1:4610/api/counts');
    const second = await narrow.request(`http://127.0.0.1:4610${WHOLE[0]}`);
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
    answerNow();
    expect((await first).status).toBe(200);
    expect((await narrow.request(`http://127.0.0.1:4610${WHOLE[0]}`)).status).toBe(200);
  });

  it('needs a token where tokens are asked for', async () => {
    const guarded = createApp(store, { port: 4610, tokens: () => [] });
    expect((await guarded.request(`http://127.0.0.1:4610${WHOLE[0]}`, { headers: { 'if-none-match': '*' } })).status).toBe(401); // biome-ignore format: one line
  });
});
