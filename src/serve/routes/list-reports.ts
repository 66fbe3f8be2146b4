// GET /api/reports: the reports of the store, a page at a time.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '../../store/contract.ts';
import { answerJson } from '../answer-text.ts';
import { ReportPage } from '../contract.ts';
import { BAD_REQUEST, jsonAnswer } from './json-answer.ts';
import { ListParameters, toListQuery } from './list-parameters.ts';

const route = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'List reports',
  request: { query: ListParameters.extend({ order: z.enum(['newest', 'oldest']).default('newest') }) },
  responses: { 200: jsonAnswer(ReportPage, 'A page of reports, by date of publication.'), 400: BAD_REQUEST },
});

/** Puts the route on `app`. */
export function listReports(app: OpenAPIHono, store: Store): void {
  app.openapi(route, async (c) => {
    const { order, ...list } = c.req.valid('query');
    const { items, next } = await store.list({ ...toListQuery(list), order });
    return answerJson<ReportPage>(c, { items, next });
  });
}
