// The server on a real port: where it listens, that it says when it cannot, that it stops at once.
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isDualtrackError } from '../../src/errors.ts';
import { type Serving, serve } from '../../src/serve/serve.ts';
import { openStore } from '../../src/store/open-store.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

async function serveEmpty(port = 0, host?: string): Promise<Serving> {
  const store = await openStore(':memory:');
  open.push(store);
  const serving = await serve(store, { port, open: true, ...(host !== undefined && { host }) });
  open.push(serving);
  return serving;
}

const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (isDualtrackError(error) ? error : Promise.reject(error)),
  );

describe('serve', () => {
  it('takes a free port and answers there', async () => {
    const { url } = await serveEmpty();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(`${url}api/health`)).json()).toMatchObject({ status: 'ok' });
    expect((await fetch(url.replace('127.0.0.1', 'localhost').concat('api/health'))).status).toBe(200);
  });

  it('sends an answer with its length and tag, and 304 to who knows the tag', async () => {
    const { url } = await serveEmpty();
    const first = await fetch(`${url}api/reports`);
    const body = await first.arrayBuffer();
    expect(first.headers.get('content-length')).toBe(String(body.byteLength));
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
    const second = await fetch(`${url}api/reports`, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect([second.status, await second.text()]).toEqual([304, '']);
    expect(second.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers a foreign host name with 403', async () => {
    const { url } = await serveEmpty();
    const { port } = new URL(url);
    const status = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('GET /api/counts HTTP/1.1\r\nHost: drovny.example\r\nConnection: close\r\n\r\n'),
      );
      socket.once('data', (data) => resolve(data.toString('latin1').split('\r\n')[0]!));
      socket.once('error', reject);
    });
    expect(status).toBe('HTTP/1.1 403 Forbidden');
  });

  it('says that a port is taken, and what to do', async () => {
    const { url } = await serveEmpty();
    const port = Number(new URL(url).port);
    const refusal = await refusalOf(serveEmpty(port));
    expect(refusal).toMatchObject({ code: 'port-taken', message: `port taken: ${port}` });
    expect(refusal!.hint).toContain('another port');
  });

  it.each(['0.0.0.0', '::', '192.0.2.7'])('refuses %s, which others reach, while nobody has a token', async (host) => {
    const store = await openStore(':memory:');
    open.push(store);
    expect(await refusalOf(serve(store, { port: 0, host }))).toMatchObject({ code: 'tokens-missing' });
  });

  it('refuses addresses that cannot be bound', async () => {
    expect(await refusalOf(serveEmpty(70000))).toMatchObject({ code: 'invalid-option' });
    expect(await refusalOf(serveEmpty(0, '203.0.113.7'))).toMatchObject({ code: 'invalid-option' });
  });

  it('closes at once although a connection is kept alive', async () => {
    const serving = await serveEmpty();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve, reject) => {
      get(`${serving.url}api/health`, { agent }, (response) => response.resume().once('end', resolve)).once(
        'error',
        reject,
      );
    });
    const idle = Object.values(agent.freeSockets).flat()[0]!;
    const ended = new Promise((resolve) => idle.once('close', resolve));
    await serving.close();
    await ended;
    await expect(fetch(`${serving.url}api/health`)).rejects.toThrow();
    await serving.close();
  });
});
