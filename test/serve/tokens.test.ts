// Who is let in where other machines reach the server, asked without a network.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, Health } from '../../src/serve/contract.ts';
import { createApp } from '../../src/serve/create-app.ts';
import { findToken, hashToken, type KeptToken, makeToken, type Scope } from '../../src/serve/tokens.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { NO_INTAKE } from './no-intake.ts';

const kept = (name: string, token: string, ...scopes: Scope[]): KeptToken => ({
  ...{ name, scopes, hash: hashToken(token), added: '2031-04-09T00:00:00.000Z' },
});
const [reader, writer, corrector, stranger] = [makeToken(), makeToken(), makeToken(), makeToken()];
let tokens: readonly KeptToken[];
let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore(':memory:');
  tokens = [kept('r', reader, 'read'), kept('w', writer, 'write'), kept('c', corrector, 'correct')];
  app = createApp(store, {
    port: 4610,
    hostnames: ['192.0.2.7'],
    called: ['desk.example', 'proxy.example:8443'],
    tokens: () => tokens,
    intake: NO_INTAKE,
  });
});
afterAll(() => store.close());

const ask = (path: string, authorization?: string, init: RequestInit = {}, host = '192.0.2.7:4610') =>
  app.request(`http://${host}${path}`, {
    ...init,
    headers: {
      ...(init.headers as Record<string, string>),
      host,
      ...(authorization !== undefined && { authorization }),
    },
  });
const bearer = (token: string) => `Bearer ${token}`;
const basic = (token: string) => `Basic ${Buffer.from(`anybody:${token}`).toString('base64')}`;
const outcome = async (answer: Response | Promise<Response>) => {
  const one = await answer;
  return one.status < 400 ? one.status : [one.status, ApiError.parse(await one.json()).code];
};

describe('a token', () => {
  it('is kept as a hash, and found by what is presented alone', () => {
    expect(makeToken()).toMatch(/^dt_[\w-]{43}$/);
    expect(JSON.stringify(tokens)).not.toContain(reader);
    expect(findToken(tokens, writer)?.name).toBe('w');
    for (const wrong of [stranger, '', 'dt_', `${reader} `, reader.toUpperCase(), hashToken(reader)])
      expect(findToken(tokens, wrong)).toBeNull();
  });

  it.each([
    ['/api/counts', 200],
    ['/api/health', 200],
    ['/openapi.json', 200],
    ['/api/export?format=csv', 200],
  ])('opens %s to read, as bearer and as a password', async (path, status) => {
    expect(await outcome(ask(path, bearer(reader)))).toBe(status);
    expect(await outcome(ask(path, basic(writer)))).toBe(status);
  });

  it.each<[string, string | undefined, string]>([
    ['none', undefined, 'token-missing'],
    ['another scheme', 'Digest x', 'token-missing'],
    ['Basic without a colon', `Basic ${Buffer.from('abc').toString('base64')}`, 'token-missing'],
    ['an unknown one', bearer(stranger), 'token-unknown'],
    ['an unknown password', basic(stranger), 'token-unknown'],
  ])('is asked for: %s', async (_, authorization, code) => {
    for (const path of ['/api/counts', '/api/export?format=csv', '/openapi.json', '/', '/api/nothing']) {
      const answer = await ask(path, authorization);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic .*Bearer /);
      const { hint, ...error } = ApiError.parse(await answer.json());
      expect([answer.status, error.code]).toEqual([401, code]);
      expect(hint).toContain('dualtrack token add');
    }
  });

  const report = { method: 'POST', body: 'Solvane spoke.' };
  const correction = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
  it.each<[string, RequestInit, string, unknown]>([
    ['/api/reports', report, reader, [403, 'token-scope']],
    ['/api/reports', report, corrector, [403, 'token-scope']],
    ['/api/reports', report, writer, 200],
    ['/api/corrections', correction, reader, [403, 'token-scope']],
    ['/api/corrections', correction, writer, [403, 'token-scope']],
    // Let in, and told that there is no decision in it.
    ['/api/corrections', correction, corrector, [400, 'invalid-option']],
  ])('opens no more than it was made for: %s', async (path, init, token, expected) =>
    expect(await outcome(ask(path, bearer(token), init))).toEqual(expected),
  );

  it.each<[string, boolean, boolean]>([
    [reader, false, false],
    [writer, true, false],
    [corrector, false, true],
  ])('is told what it opens, so that a page need not offer the rest', async (token, write, correct) => {
    const { refuses, author } = Health.parse(await (await ask('/api/health', bearer(token))).json());
    expect([refuses.write === null, refuses.correct === null]).toEqual([write, correct]);
    for (const [scope, why] of Object.entries(refuses)) expect(why ?? `--scope ${scope}`).toContain(`--scope ${scope}`);
    // What it puts right is signed by its holder, not by who started the server.
    expect(author).toBe({ [reader]: 'r', [writer]: 'w', [corrector]: 'c' }[token]);
  });

  it('opens nothing once it is revoked', async () => {
    const before = tokens;
    tokens = tokens.slice(1);
    expect(await outcome(ask('/api/counts', bearer(reader)))).toEqual([401, 'token-unknown']);
    tokens = before;
  });

  it('is not looked at for a name that the server has not', async () => {
    expect(await outcome(ask('/api/counts', bearer(reader), {}, 'drovny.example:4610'))).toEqual([
      403,
      'forbidden-host',
    ]);
    for (const host of ['desk.example', 'desk.example:4610', 'proxy.example:8443'])
      expect(await outcome(ask('/api/counts', bearer(reader), {}, host))).toBe(200);
    expect(await outcome(ask('/api/counts', bearer(reader), {}, 'proxy.example'))).toEqual([403, 'forbidden-host']);
    const origin = (value: string) =>
      ask('/api/counts', bearer(reader), { headers: { origin: value } }, 'desk.example');
    expect(await outcome(origin('https://desk.example'))).toBe(200);
    expect(await outcome(origin('https://drovny.example'))).toEqual([403, 'forbidden-origin']);
  });
});
