// GET and POST /api/corrections: what people put right, and one thing more that somebody puts right.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { type WithoutId, withId } from '../../analyse/corrections/with-id.ts';
import { pointAt } from '../../analyse/register/point-at.ts';
import type { Register } from '../../analyse/register/register.ts';
import { DualtrackError } from '../../errors.ts';
import type { ActorCorrection } from '../../record/actor-correction.ts';
import type { Store } from '../../store/contract.ts';
import { answerError } from '../answer-error.ts';
import { AskedCorrection, CorrectionList, type Decision, MadeCorrection } from '../contract/corrections.ts';
import { ApiError } from '../contract.ts';
import { BAD_REQUEST, jsonAnswer, NOT_FOUND } from './json-answer.ts';

const list = createRoute({
  method: 'get',
  path: '/api/corrections',
  summary: 'List what people have put right',
  responses: { 200: jsonAnswer(CorrectionList, 'Every correction.') },
});

const make = createRoute({
  method: 'post',
  path: '/api/corrections',
  summary: 'Put something right about actors',
  description: 'Nothing is deleted: an undo takes a correction back, and can be taken back too.',
  request: { body: { required: true, content: { 'application/json': { schema: AskedCorrection } } } },
  responses: {
    200: jsonAnswer(MadeCorrection, 'The correction, on disk.'),
    400: BAD_REQUEST,
    403: jsonAnswer(ApiError, 'This server changes nothing.'),
    404: NOT_FOUND,
  },
});

/** Puts the routes on `app`; where `mayWrite` is false nothing can be put right. `now` gives an ISO 8601 instant. */
export function correctActors(
  app: OpenAPIHono,
  store: Store,
  register: () => Promise<Register>,
  mayWrite: boolean,
  now: () => string = () => new Date().toISOString(),
): void {
  app.openapi(list, async (c) => c.json({ items: [...(await store.corrections())] }, 200));
  app.openapi(make, async (c) => {
    if (!mayWrite)
      return answerError(c, 403, {
        code: 'read-only',
        message: 'this server changes nothing',
        hint: 'start it on this machine without --read-only, or use: dualtrack actors',
      });
    const { decision, by, why } = c.req.valid('json');
    const said = await decide(decision, await register(), store);
    const correction = withId({ at: now(), by, why: why || null, ...said } as WithoutId<ActorCorrection>);
    await store.correct([correction]);
    return c.json({ correction, actor: actorAfter(decision, await register()) }, 200);
  });
}

async function decide(decision: Decision, register: Register, store: Store) {
  switch (decision.what) {
    case 'merge':
      return { what: decision.what, actors: decision.actors.map((id) => pointAt(register, id)) };
    case 'split': {
      const { actor, reports, names, name } = decision;
      if (reports.length + names.length === 0)
        throw new DualtrackError('invalid-option', 'split takes nothing out', 'give reports or names');
      return {
        what: decision.what,
        from: pointAt(register, actor),
        reports: [...reports].sort(),
        names: [...names].sort(),
        name,
      };
    }
    case 'rename':
      return { what: decision.what, actor: pointAt(register, decision.actor), name: decision.name };
    case 'hide':
      return { what: decision.what, actor: pointAt(register, decision.actor) };
    case 'undo': {
      const { undoes } = decision;
      if (!(await store.corrections()).some(({ id }) => id === undoes))
        throw new DualtrackError(
          'invalid-option',
          `no correction with this id: ${undoes}`,
          'GET /api/corrections lists them',
        );
      return { what: decision.what, undoes };
    }
  }
}

function actorAfter(decision: Decision, register: Register) {
  if (decision.what === 'undo') return null;
  const actor = register.get(decision.what === 'merge' ? decision.actors[0]! : decision.actor);
  return actor && { id: actor.id, name: actor.name };
}
