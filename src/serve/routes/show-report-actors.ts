// GET /api/reports/:id/actors: who the actors of one report are in the register, and whom its descriptions mean by other reports.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { createOfficeLinker } from '../../analyse/register/link-offices.ts';
import type { Register } from '../../analyse/register/register.ts';
import { DualtrackError } from '../../errors.ts';
import type { Store } from '../../store/contract.ts';
import { ReportActors } from '../contract.ts';
import { jsonAnswer, NOT_FOUND } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/reports/{id}/actors',
  summary: 'Tell who is who in a report',
  request: { params: z.object({ id: z.string().min(1).max(200) }) },
  responses: { 200: jsonAnswer(ReportActors, 'The actors of the report, and what other reports add.'), 404: NOT_FOUND },
});

/** Puts the route on `app`. */
export function showReportActors(app: OpenAPIHono, store: Store, register: () => Promise<Register>): void {
  /** A linker is made once for each register. */
  const linkers = new WeakMap<Register, ReturnType<typeof createOfficeLinker>>();
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const record = await store.get(id);
    if (!record) throw new DualtrackError('unknown-report', `unknown report: ${id}`, 'GET /api/reports lists them');
    const made = await register();
    const link = linkers.get(made) ?? createOfficeLinker(made);
    linkers.set(made, link);
    const actors = record.actors.map((actor) => ({
      ...{ id: actor.id, kind: actor.kind, name: actor.name },
      registered: made.actorOf(id, actor.id),
    }));
    return c.json({ actors, links: link(record) }, 200);
  });
}
