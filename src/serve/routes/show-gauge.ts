// GET /api/gauges: one gauge for an actor, a pair or an alliance, period by period.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { measureGauge } from '../../analyse/gauges/measure-gauge.ts';
import type { Register } from '../../analyse/register/register.ts';
import type { Store } from '../../store/contract.ts';
import { GAUGE_NAMES, GaugeAnswer, PERIOD_LENGTHS } from '../contract/gauges.ts';
import { BAD_REQUEST, jsonAnswer, NOT_FOUND } from './json-answer.ts';

const actor = z.string().trim().min(1).max(500);

const route = createRoute({
  method: 'get',
  path: '/api/gauges',
  summary: 'Measure a gauge',
  request: {
    query: z.object({
      name: z.enum(GAUGE_NAMES),
      of: actor.describe('id or name of an actor of the register'),
      with: actor.optional().describe('the other of a pair; for unity the target'),
      members: z
        .string()
        .max(5000)
        .optional()
        .describe('for unity: ids or names, with commas between; by default those that reports and lists tell'),
      by: z.enum(PERIOD_LENGTHS).default('month'),
    }),
  },
  responses: { 200: jsonAnswer(GaugeAnswer, 'The gauge.'), 400: BAD_REQUEST, 404: NOT_FOUND },
});

/** Puts the route on `app`. It reads findings as they were last brought up to date, and makes none. */
export function showGauge(app: OpenAPIHono, store: Store, register: () => Promise<Register>): void {
  app.openapi(route, async (c) => {
    const { members, with: other, ...asked } = c.req.valid('query');
    const named = members?.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
    const { points, ...read } = await measureGauge(store, await register(), { ...asked, with: other, members: named });
    const shown = points.map(({ entries, ...point }) => ({ ...point, entries: [...entries] }));
    return c.json({ ...read, members: [...read.members], points: shown }, 200);
  });
}
