// GET /api/counts: how much the store holds.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Store } from '../../store/contract.ts';
import { answerJson } from '../answer-text.ts';
import { StoreCounts } from '../contract.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/counts',
  summary: 'Count what the store holds',
  responses: { 200: jsonAnswer(StoreCounts, 'Counts over the whole store.') },
});

/** Puts the route on `app`. */
export function countEntries(app: OpenAPIHono, store: Store): void {
  app.openapi(route, async (c) => answerJson<StoreCounts>(c, await store.counts()));
}
