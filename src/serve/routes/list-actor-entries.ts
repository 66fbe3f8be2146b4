// GET /api/actors/:id/entries: what reports tell of an actor; with ?with=, of two actors with each other; with ?members=true, of a body and of
// those that belong to it.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ReadCorrected } from '../../analyse/corrections/corrected-records.ts';
import { sideOf } from '../../analyse/gauges/sides.ts';
import { currentMembers, membershipsOf } from '../../analyse/register/memberships.ts';
import type { Register } from '../../analyse/register/register.ts';
import { DualtrackError } from '../../errors.ts';
import { ActorEntries, ENTRY_PAGE_LIMITS, type ToldEntry } from '../contract/actor-entries.ts';
import { pageOfReports, reportsOfActors } from '../reports-of-actor.ts';
import { tellParts } from '../tell-parts.ts';
import { BAD_REQUEST, jsonAnswer, NOT_FOUND } from './json-answer.ts';

const { min, max, default: usual } = ENTRY_PAGE_LIMITS;

const route = createRoute({
  method: 'get',
  path: '/api/actors/{id}/entries',
  summary: 'List what reports tell of an actor',
  request: {
    params: z.object({ id: z.string().min(1).max(200) }),
    query: z.object({
      with: z.string().min(1).max(200).optional().describe('only entries in which this actor has a part too'),
      members: z
        .stringbool()
        .default(false)
        .describe('also what reports tell of its present members, and of who holds an office of it or of them'),
      cursor: z.string().max(1000).optional().describe('`next` of the page before'),
      limit: z.coerce.number().int().min(min).max(max).default(usual).describe('reports looked through'),
    }),
  },
  responses: {
    200: jsonAnswer(ActorEntries, 'Entries by report, newest first.'),
    400: BAD_REQUEST,
    404: NOT_FOUND,
  },
});

/** Puts the route on `app`. */
export function listActorEntries(
  app: OpenAPIHono,
  readCorrected: ReadCorrected,
  register: () => Promise<Register>,
): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const { with: other, members: withMembers, cursor, limit } = c.req.valid('query');
    const now = await register();
    for (const wanted of other === undefined ? [id] : [id, other])
      if (!now.get(wanted))
        throw new DualtrackError('unknown-actor', `unknown actor: ${wanted}`, 'GET /api/actors lists them');
    const rows = withMembers ? rowsOf(now, id) : [];
    const whose = new Set([id, ...rows.flatMap(({ actor, holders }) => [actor, ...holders].map((one) => one.id))]);
    const reports = reportsOfActors(now, [...whose]);
    const { page, next } = pageOfReports(reports, limit, cursor);
    const items: ToldEntry[] = [];
    for (const { record } of await readCorrected(page.map(({ reportId }) => reportId)))
      for (const told of tellParts(record, now.actorOf)) {
        const part = told.parts.find(({ actor }) => whose.has(actor.id));
        if (!part) continue;
        const counterpart = told.parts.find(({ actor }) => actor.id === other);
        // Two that are both only named say nothing of what passed between them.
        if (other !== undefined && (!counterpart || (part.part === 'named' && counterpart.part === 'named'))) continue;
        items.push(told);
      }
    return c.json({ items, rows, reports: reports.length, next }, 200);
  });
}

/** A body and its present members, none of which stands for nothing that its officials say and do. */
function rowsOf(register: Register, id: string): ActorEntries['rows'] {
  const self = register.get(id)!;
  return [{ id, name: self.name }, ...currentMembers(membershipsOf(register).membersOf(id))].map((actor) => {
    const { keys } = sideOf(register, register.get(actor.id)!);
    const others = [...keys].flatMap((key) => (key === actor.id ? [] : (register.get(key) ?? [])));
    return {
      actor,
      holders: others.filter(({ kind }) => kind === 'person').map(({ id: own, name }) => ({ id: own, name })),
    };
  });
}
