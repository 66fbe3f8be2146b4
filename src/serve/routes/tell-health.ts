// GET /api/health: whether the server runs and its store can be read, and what it takes from who asks.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Store } from '../../store/contract.ts';
import { Health } from '../contract.ts';
import { tokenOf } from '../guard-tokens.ts';
import { type KeptToken, opens, type Scope } from '../tokens.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Tell whether the server is well, and what it takes',
  responses: { 200: jsonAnswer(Health, 'The server runs and has just read its store.') },
});

interface Told {
  readonly version: string;
  readonly author: string | null;
  /** Whether the server takes reports and corrections from anybody. */
  readonly mayWrite: boolean;
}

/** Puts the route on `app`. */
export function tellHealth(app: OpenAPIHono, store: Store, { version, author, mayWrite }: Told): void {
  app.openapi(route, async (c) => {
    await store.list({ limit: 1 });
    c.header('cache-control', 'no-store');
    const token = tokenOf(c);
    const why = (scope: Scope) => (mayWrite ? whyNot(token, scope) : 'this server changes nothing');
    // Who came with a token is not the one who started the server.
    const by = token === null ? author : token.name;
    const refuses = { write: why('write'), correct: why('correct') };
    return c.json({ status: 'ok' as const, version, refuses, author: by }, 200);
  });
}

function whyNot(token: KeptToken | null, scope: Scope): string | null {
  if (token === null || opens(token, scope)) return null;
  return `the token “${token.name}” does not open this; one made with --scope ${scope} does`;
}
