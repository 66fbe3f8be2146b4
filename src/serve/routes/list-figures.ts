// GET /api/figures: series of figures, by the reports that tell them; GET /api/figures/{id}: one of them.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { keyOfId, readSeries } from '../../analyse/figures/series.ts';
import type { Register } from '../../analyse/register/register.ts';
import { DualtrackError } from '../../errors.ts';
import type { Store } from '../../store/contract.ts';
import { FIGURE_PAGE_LIMITS, FigureSeries, FigureSeriesPage } from '../contract/figures.ts';
import { pageSeries, withTakenBack } from '../page-series.ts';
import { BAD_REQUEST, jsonAnswer, NOT_FOUND } from './json-answer.ts';

const { min, max, default: usual } = FIGURE_PAGE_LIMITS;

const list = createRoute({
  method: 'get',
  path: '/api/figures',
  summary: 'List figures as series',
  request: {
    query: z.object({
      actor: z.string().trim().min(1).max(500).optional().describe('id or name of an actor: only what is told of it'),
      measure: z.string().trim().min(1).max(500).optional().describe('words that the measure or the unit has'),
      cursor: z.string().max(1000).optional().describe('`next` of the page before'),
      limit: z.coerce.number().int().min(min).max(max).default(usual).describe('reports looked through'),
    }),
  },
  responses: {
    200: jsonAnswer(FigureSeriesPage, 'Series that two figures or more tell, newest report first.'),
    400: BAD_REQUEST,
    404: NOT_FOUND,
  },
});

const one = createRoute({
  method: 'get',
  path: '/api/figures/{id}',
  summary: 'Show one series of figures',
  request: { params: z.object({ id: z.string().min(1).max(20) }) },
  responses: { 200: jsonAnswer(FigureSeries, 'The series.'), 404: NOT_FOUND },
});

/** Puts the routes on `app`. They read traces as they were last made, and make none. */
export function listFigures(app: OpenAPIHono, store: Store, register: () => Promise<Register>): void {
  app.openapi(list, async (c) => {
    const { items, looked, next } = await pageSeries(store, register, c.req.valid('query'));
    return c.json({ items: [...items], looked, next }, 200);
  });
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const key = keyOfId(id);
    const read = key === null ? null : await readSeries(store, key);
    if (read === null)
      throw new DualtrackError('unknown-series', `no series with this id: ${id}`, 'GET /api/figures lists them');
    const [series] = await withTakenBack(store, [read.series]);
    return c.json(series!, 200);
  });
}
