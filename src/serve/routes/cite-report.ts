// GET /api/reports/:id/citation: how a report, or an entry of it, is cited.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { keepCorrected } from '../../analyse/corrections/corrected-records.ts';
import { DualtrackError } from '../../errors.ts';
import type { Store } from '../../store/contract.ts';
import { Citation } from '../contract/citation.ts';
import { cite } from '../export/cite/cite.ts';
import { jsonAnswer, NOT_FOUND } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/reports/{id}/citation',
  summary: 'Cite a report, or an entry of it',
  request: {
    params: z.object({ id: z.string().min(1).max(200) }),
    query: z.object({ entry: z.string().min(1).max(200).optional().describe('id of an entry of the report') }),
  },
  responses: { 200: jsonAnswer(Citation, 'The citation in every style.'), 404: NOT_FOUND },
});

/** Puts the route on `app`. */
export function citeReport(app: OpenAPIHono, store: Store): void {
  const get = keepCorrected(store);
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const { entry } = c.req.valid('query');
    const corrected = await get(id);
    if (!corrected) throw new DualtrackError('unknown-report', `unknown report: ${id}`, 'GET /api/reports lists them');
    return c.json(cite(corrected.record, entry ?? null), 200);
  });
}
