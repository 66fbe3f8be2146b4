// GET /api/positions: who is for or against whom or what, by statements and deeds, newest report first.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { GetCorrected } from '../../analyse/corrections/corrected-records.ts';
import { pagePositions } from '../../analyse/positions/page-positions.ts';
import type { Register } from '../../analyse/register/register.ts';
import { STANCES } from '../../record/position.ts';
import type { Store } from '../../store/contract.ts';
import { ENTRY_PAGE_LIMITS } from '../contract/actor-entries.ts';
import { PositionPage } from '../contract/positions.ts';
import { BAD_REQUEST, jsonAnswer, NOT_FOUND } from './json-answer.ts';

const { min, max, default: usual } = ENTRY_PAGE_LIMITS;

const route = createRoute({
  method: 'get',
  path: '/api/positions',
  summary: 'List who is for or against whom or what',
  request: {
    query: z.object({
      cursor: z.string().max(1000).optional().describe('`next` of the page before'),
      limit: z.coerce.number().int().min(min).max(max).default(usual).describe('reports looked through'),
      holder: z.string().trim().min(1).max(500).optional().describe('id or name of an actor of the register'),
      target: z.string().trim().min(1).max(500).optional().describe('the same, or words of the matter'),
      stance: z.enum(STANCES).optional(),
    }),
  },
  responses: { 200: jsonAnswer(PositionPage, 'A page of positions.'), 400: BAD_REQUEST, 404: NOT_FOUND },
});

/** Puts the route on `app`. */
export function listPositions(
  app: OpenAPIHono,
  store: Store,
  register: () => Promise<Register>,
  getCorrected: GetCorrected,
): void {
  app.openapi(route, async (c) => {
    const getRecord = async (id: string) => (await getCorrected(id))?.record ?? null;
    const { items, looked, next } = await pagePositions(store, getRecord, await register(), c.req.valid('query'));
    return c.json({ items: [...items], looked, next }, 200);
  });
}
