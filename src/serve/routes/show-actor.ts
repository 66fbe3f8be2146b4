// GET /api/actors/:id: one actor with its names and offices, and the reports that say so.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { withFirst } from '../../analyse/register/describe-cluster.ts';
import { membershipsOf } from '../../analyse/register/memberships.ts';
import type { Register } from '../../analyse/register/register.ts';
import { DualtrackError } from '../../errors.ts';
import { isActorCorrection } from '../../record/correction.ts';
import type { Store } from '../../store/contract.ts';
import { ActorDetail } from '../contract.ts';
import { BAD_REQUEST, jsonAnswer, NOT_FOUND } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/actors/{id}',
  summary: 'Show an actor',
  request: {
    params: z.object({ id: z.string().min(1).max(200) }),
    query: z.object({
      evidence: z.coerce
        .number()
        .int()
        .min(1)
        .max(500)
        .default(20)
        .describe('most places for each name and each office; `reports` tells how many there are'),
    }),
  },
  responses: {
    200: jsonAnswer(ActorDetail, 'The actor, who may be the same and why, and the corrections that shaped it.'),
    400: BAD_REQUEST,
    404: NOT_FOUND,
  },
});

/** Puts the route on `app`. */
export function showActor(app: OpenAPIHono, store: Store, register: () => Promise<Register>): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const { evidence: most } = c.req.valid('query');
    const made = await register();
    const actor = made.get(id);
    if (!actor) throw new DualtrackError('unknown-actor', `unknown actor: ${id}`, 'GET /api/actors lists them');
    const cut = <One extends { readonly evidence: readonly unknown[] }>(one: One) => withFirst(one, most);
    const corrections = actor.corrections.length === 0 ? [] : (await store.corrections()).filter(isActorCorrection);
    return c.json(
      {
        actor: { ...actor, aliases: actor.aliases.map(cut), offices: actor.offices.map(cut) },
        members: membershipsOf(made).membersOf(id).map(cut),
        memberOf: membershipsOf(made).bodiesOf(id).map(cut),
        possibleSame: [...made.possibleSameOf(id)],
        corrections: corrections.filter((one) => actor.corrections.includes(one.id)),
      } as ActorDetail,
      200,
    );
  });
}
