// GET /api/entries: statements, events and commitments of many reports by act, type, track, actor, outlet, time and words.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  type CorrectionsNow,
  keepCorrections,
  type ReadCorrected,
} from '../../analyse/corrections/corrected-records.ts';
import type { Register } from '../../analyse/register/register.ts';
import { DualtrackError } from '../../errors.ts';
import type { ListQuery, Store } from '../../store/contract.ts';
import { answerJson } from '../answer-text.ts';
import { AskedOfEntries, isPrinted, testOf } from '../asked-entries.ts';
import type { ToldEntry } from '../contract/actor-entries.ts';
import { FOUND_KINDS, FoundEntries, LOOK_LIMITS } from '../contract/found-entries.ts';
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
  readCorrected: ReadCorrected,
  register: () => Promise<Register>,
): void {
  const correctionsNow = keepCorrections(store);
  app.openapi(route, async (c) => {
    const asked = c.req.valid('query');
    const now = await register();
    if (asked.actor !== undefined && !now.get(asked.actor))
      throw new DualtrackError('unknown-actor', `unknown actor: ${asked.actor}`, 'GET /api/actors lists them');
    const { ids, next } = await candidates(asked, store, now, editedReports(await correctionsNow()));
    const isWanted = testOf(asked);
    const items: ToldEntry[] = [];
    // Outlet and days again: the reports of an actor were not chosen by them.
    for (const { record } of await readCorrected(ids))
      if (isPrinted(record, asked)) items.push(...tellParts(record, now.actorOf).filter(isWanted));
    return answerJson<FoundEntries>(c, { items, looked: ids.length, next });
  });
}

/** The reports to look through, those alone that have what is asked for in one entry or another; always newest first. */
async function candidates(asked: Asked, store: Store, register: Register, edited: readonly string[]) {
  const { q, kind, act, type, status, track, actor } = asked;
  const list: ListQuery = toListQuery(asked);
  const marks = {
    ...(kind !== undefined && { kind }),
    ...(act !== undefined && { act }),
    ...(type !== undefined && { type }),
    ...(status !== undefined && { status }),
    ...(track !== undefined && { track }),
    ...(actor !== undefined && { actors: idsInReports(register, actor) }),
  };
  if (q === undefined && Object.keys(marks).length === 0) {
    const { items, next } = await store.list(list);
    return { ids: items.map(({ id }) => id), next };
  }
  // the store knows entries as they were read: one that somebody put right may have become what is asked for
  const also = Object.keys(marks).length > 0 ? { ...marks, orReports: edited } : marks;
  const { items, next } = await store.search({ ...list, query: q ?? null, in: 'reports', marks: also });
  return { ids: items.map(({ report }) => report.id), next };
}

const editedReports = (corrections: Awaited<ReturnType<CorrectionsNow>>): string[] =>
  [...corrections].flatMap(([id, all]) => (all.some(({ what }) => what === 'edit-entry') ? [id] : []));

/** Under which ids reports have an actor: one for each name that it goes by. What else has that id is told apart when it is looked through. */
const idsInReports = (register: Register, id: string): string[] => [...register.idsOf(id)];
