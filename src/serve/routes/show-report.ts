// GET /api/reports/:id: one report with its text, entries and notes.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { DualtrackError } from '../../errors.ts';
import type { Store } from '../../store/contract.ts';
import { ReportDetail } from '../contract.ts';
import { jsonAnswer, NOT_FOUND } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'Show a report',
  request: { params: z.object({ id: z.string().min(1).max(200) }) },
  responses: { 200: jsonAnswer(ReportDetail, 'The report, its entries in text order, and its notes.'), 404: NOT_FOUND },
});

/** Puts the route on `app`. */
export function showReport(app: OpenAPIHono, store: Store): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const recorded = await store.get(id);
    if (!recorded) throw new DualtrackError('unknown-report', `unknown report: ${id}`, 'GET /api/reports lists them');
    return c.json(recorded, 200);
  });
}
