// GET /api/acts: who acts on whom over many reports, newest first, for a graph of actors.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ReadCorrected } from '../../analyse/corrections/corrected-records.ts';
import type { Register } from '../../analyse/register/register.ts';
import type { Store } from '../../store/contract.ts';
import { actsBetween } from '../acts-between.ts';
import { ACT_PAGE_LIMITS, ActPage } from '../contract/acts.ts';
import { BAD_REQUEST, jsonAnswer } from './json-answer.ts';
import { ListParameters, toListQuery } from './list-parameters.ts';

const { min, max, default: usual } = ACT_PAGE_LIMITS;

const route = createRoute({
  method: 'get',
  path: '/api/acts',
  summary: 'List who acts on whom',
  request: {
    query: ListParameters.extend({
      limit: z.coerce.number().int().min(min).max(max).default(usual).describe('reports looked through for one page'),
    }),
  },
  responses: { 200: jsonAnswer(ActPage, 'Acts of one actor on another.'), 400: BAD_REQUEST },
});

/** Puts the route on `app`. Copies of another report are left out, as far as findings were last brought up to date. */
export function listActs(
  app: OpenAPIHono,
  store: Store,
  register: () => Promise<Register>,
  readCorrected: ReadCorrected,
): void {
  app.openapi(route, async (c) => {
    const { items: reports, next } = await store.list(toListQuery(c.req.valid('query')));
    const now = await register();
    const findings = await store.findingsOn(
      reports.map(({ id }) => id),
      ['copies', 'happening'],
    );
    const copies = new Set(
      findings
        .filter(({ kind }) => kind === 'copies')
        .flatMap(({ parts }) => parts.filter(({ role }) => role !== 'original').map(({ reportId }) => reportId)),
    );
    const once = new Map(
      findings
        .filter(({ kind }) => kind === 'happening')
        .flatMap(({ id, entries }) => entries.map((entry) => [entry, id])),
    );
    const read = reports.filter(({ id }) => !copies.has(id));
    const items: ActPage['items'] = [];
    for (const { record } of await readCorrected(read.map(({ id }) => id)))
      items.push(...actsBetween(record, now.actorOf, (entry) => once.get(entry) ?? null));
    const ids = new Set(items.flatMap(({ from, to }) => [...from, ...to]));
    const actors = [...ids].flatMap((id) => {
      const actor = now.get(id);
      return actor ? [{ id, name: actor.name, kind: actor.kind }] : [];
    });
    return c.json({ items, actors, looked: reports.length, copies: reports.length - read.length, next }, 200);
  });
}
