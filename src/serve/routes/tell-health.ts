// GET /api/health: whether the server runs and its store can be read.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Store } from '../../store/contract.ts';
import { Health } from '../contract.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Tell whether the server is well',
  responses: { 200: jsonAnswer(Health, 'The server runs and has just read its store.') },
});

/** Puts the route on `app`. */
export function tellHealth(app: OpenAPIHono, store: Store, told: Omit<Health, 'status'>): void {
  app.openapi(route, async (c) => {
    await store.list({ limit: 1 });
    c.header('cache-control', 'no-store');
    return c.json({ status: 'ok' as const, ...told }, 200);
  });
}
