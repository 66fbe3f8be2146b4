// GET /api/entries: statements, events and commitments of many reports by act, type, track, actor, outlet, time and words.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { GetCorrected } from '../../analyse/corrections/corrected-records.ts';
import type { Register } from '../../analyse/register/register.ts';
import { DualtrackError } from '../../errors.ts';
import type { ListQuery, Store } from '../../store/contract.ts';
import { AskedOfEntries, isPrinted, testOf } from '../asked-entries.ts';
import type { ToldEntry } from '../contract/actor-entries.ts';
import { FOUND_KINDS, FoundEntries, LOOK_LIMITS } from '../contract/found-entries.ts';
import { pageOfReports, reportsOfActor } from '../reports-of-actor.ts';
import { tellParts } from '../tell-parts.ts';
import { BAD_REQUEST, jsonAnswer, NOT_FOUND } from './json-answer.ts';
import { ListParameters, toListQuery } from './list-parameters.ts';

const Asked = ListParameters.extend(AskedOfEntries.shape).extend({
  limit: z.coerce
    .number()
    .int()
    .min(LOOK_LIMITS.min)
    .max(LOOK_LIMITS.max)
    .default(LOOK_LIMITS.default)
    .describe('reports looked through for one page'),
  kind: z.enum(FOUND_KINDS).optional(),
});
type Asked = z.infer<typeof Asked>;

const route = createRoute({
  method: 'get',
  path: '/api/entries',
  summary: 'Find entries over all reports',
  request: { query: Asked },
  responses: { 200: jsonAnswer(FoundEntries, 'What was found.'), 400: BAD_REQUEST, 404: NOT_FOUND },
});

/** Puts the route on `app`. */
export function findEntries(
  app: OpenAPIHono,
  store: Store,
  getCorrected: GetCorrected,
  register: () => Promise<Register>,
): void {
  app.openapi(route, async (c) => {
    const asked = c.req.valid('query');
    const now = await register();
    if (asked.actor !== undefined && !now.get(asked.actor))
      throw new DualtrackError('unknown-actor', `unknown actor: ${asked.actor}`, 'GET /api/actors lists them');
    const { ids, next } = await candidates(asked, store, now);
    const isWanted = testOf(asked);
    const items: ToldEntry[] = [];
    for (const id of ids) {
      const record = (await getCorrected(id))?.record;
      // Outlet and days again: the reports of an actor were not chosen by them.
      if (record && isPrinted(record, asked)) items.push(...tellParts(record, now.actorOf).filter(isWanted));
    }
    return c.json({ items, looked: ids.length, next }, 200);
  });
}

/** The reports to look through: by words, else by actor, else all, always newest first. */
async function candidates(asked: Asked, store: Store, register: Register) {
  const { q, actor, cursor, limit } = asked;
  const list: ListQuery = toListQuery(asked);
  if (q !== undefined) {
    const { items, next } = await store.search({ ...list, query: q, in: 'reports' });
    return { ids: items.map(({ report }) => report.id), next };
  }
  if (actor !== undefined) {
    const { page, next } = pageOfReports(reportsOfActor(register, actor), limit, cursor);
    return { ids: page.map(({ reportId }) => reportId), next };
  }
  const { items, next } = await store.list(list);
  return { ids: items.map(({ id }) => id), next };
}
