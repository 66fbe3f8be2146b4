// Budgets: who asks too often, too much at once, too long or too large is told so, and when to come again.
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { DualtrackError } from '../../src/errors.ts';
import { budgetRequests, LOCAL_BUDGET, LONGEST_URL, MOST_BODY_BYTES } from '../../src/serve/budget-requests.ts';
import { ApiError } from '../../src/serve/contract.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';

const from = (address: string) => ({
  incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } },
});
const codeOf = async (answer: Response) => ApiError.parse(await answer.json()).code;

describe('requests a second', () => {
  let at = 0;
  const app = new Hono();
  app.use(budgetRequests({ perSecond: 2, burst: 3, atOnce: 10, now: () => at }));
  app.get('/api/x', (c) => c.text('x'));
  const ask = (address: string) => app.request('/api/x', {}, from(address));

  it('are answered until the burst is spent, then 429 with Retry-After, then again', async () => {
    expect([(await ask('a')).status, (await ask('a')).status, (await ask('a')).status]).toEqual([200, 200, 200]);
    const refused = await ask('a');
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('cache-control')]).toEqual([429, '1', 'no-store']); // biome-ignore format: one line
    expect(await codeOf(refused)).toBe('too-many-requests');
    at += 500;
    expect([(await ask('a')).status, (await ask('a')).status]).toEqual([200, 429]);
  });

  it('are counted for each client alone', async () => {
    expect((await ask('b')).status).toBe(200);
  });

  it('are not counted on the own machine', async () => {
    const local = new Hono().use(budgetRequests(LOCAL_BUDGET)).get('/api/x', (c) => c.text('x'));
    const answers = await Promise.all(
      Array.from({ length: 500 }, () => local.request('/api/x', {}, from('127.0.0.1'))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe('requests at once', () => {
  it('are answered up to the bound; the rest gets 503 with Retry-After, and room is made when one ends', async () => {
    const gate = Promise.withResolvers<void>();
    const app = new Hono().use(budgetRequests({ perSecond: null, burst: 0, atOnce: 2 }));
    app.get('/api/slow', async (c) => {
      await gate.promise;
      return c.text('slow');
    });
    app.get('/api/broken', () => {
      throw new Error('broken');
    });
    app.onError((_, c) => c.text('broken', 500));
    const slow = [app.request('/api/slow'), app.request('/api/slow')];
    const refused = await app.request('/api/slow');
    expect([refused.status, refused.headers.get('retry-after'), await codeOf(refused)]).toEqual([503, '1', 'busy']);
    gate.resolve();
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200, 200]);
    for (let n = 0; n < 5; n++) expect((await app.request('/api/broken')).status).toBe(500);
    expect((await app.request('/api/slow')).status).toBe(200);
  });
});

describe('the API', () => {
  const asked = async (store: Store, path: string, init?: RequestInit) =>
    createApp(store, { port: 4610 }).request(`http://127.0.0.1:4610${path}`, init);

  it('refuses an address too long and a body too large', async () => {
    const store = await openStore(':memory:');
    const long = await asked(store, `/api/search?q=${'x'.repeat(LONGEST_URL)}`);
    expect([long.status, await codeOf(long)]).toEqual([414, 'too-long-url']);
    const body = 'x'.repeat(MOST_BODY_BYTES + 1);
    const large = await asked(store, '/api/corrections', { method: 'POST', body, headers: { 'content-type': 'application/json' } }); // biome-ignore format: one line
    expect([large.status, await codeOf(large)]).toEqual([413, 'too-many-bytes']);
    await store.close();
  });

  it.each([
    ['store-locked', 503, '2'],
    ['server-unreachable', 503, '5'],
  ] as const)('says when to come again where the store answers %s', async (code, status, seconds) => {
    const store = await openStore(':memory:');
    const failing = new Proxy(store, {
      get: (target, name: keyof Store) =>
        name === 'counts'
          ? () => Promise.reject(new DualtrackError(code, 'the store', 'wait'))
          : (target[name] as () => unknown).bind(target),
    });
    const answer = await asked(failing, '/api/counts');
    expect([answer.status, answer.headers.get('retry-after'), await codeOf(answer)]).toEqual([status, seconds, code]);
    await store.close();
  });
});
