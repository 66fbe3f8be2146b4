// GET /api/search: reports or statements that have the words of a query.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '../../store/contract.ts';
import { answerJson } from '../answer-text.ts';
import { SEARCH_PLACES, SearchPage } from '../contract.ts';
import { BAD_REQUEST, jsonAnswer } from './json-answer.ts';
import { ListParameters, toListQuery } from './list-parameters.ts';

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Search reports or statements',
  request: {
    query: ListParameters.extend({
      q: z.string().trim().min(1).max(1000).describe('words, "a phrase", AND OR NOT'),
      in: z.enum(SEARCH_PLACES).default('reports'),
    }),
  },
  responses: { 200: jsonAnswer(SearchPage, 'A page of hits, best first.'), 400: BAD_REQUEST },
});

/** Puts the route on `app`. */
export function searchReports(app: OpenAPIHono, store: Store): void {
  app.openapi(route, async (c) => {
    const { q, in: place, ...list } = c.req.valid('query');
    const { items, next } = await store.search({ ...toListQuery(list), query: q, in: place });
    return answerJson<SearchPage>(c, { items, next });
  });
}
