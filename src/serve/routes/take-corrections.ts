// GET and POST /api/corrections: what people put right, and one decision more by somebody.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Register } from '../../analyse/register/register.ts';
import { reportsCorrected } from '../../record/corrected-reports.ts';
import type { Correction } from '../../record/correction.ts';
import type { Store } from '../../store/contract.ts';
import { answerError } from '../answer-error.ts';
import { AskedCorrection, CorrectionList, type Decision, MadeCorrection } from '../contract/corrections.ts';
import { ApiError } from '../contract.ts';
import { decideCorrections, type Known } from '../decide-corrections.ts';
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
  summary: 'Put something right about actors, findings or entries',
  description:
    'Nothing is deleted: an undo takes corrections back, and can be taken back too. A decision about many findings or entries is kept whole or not at all.',
  request: { body: { required: true, content: { 'application/json': { schema: AskedCorrection } } } },
  responses: {
    200: jsonAnswer(MadeCorrection, 'The corrections, on disk.'),
    400: BAD_REQUEST,
    403: jsonAnswer(ApiError, 'This server changes nothing.'),
    404: NOT_FOUND,
  },
});

/** Findings are those after the decision where that takes no longer; else they come up to it behind the answer. */
const COMPARED_WITHIN_MS = 2000;

/** Puts the routes on `app`; without `compare`, which brings findings up to a decision, nothing can be put right. `now` gives an ISO 8601 instant. */
export function takeCorrections(
  app: OpenAPIHono,
  store: Store,
  known: Omit<Known, 'store'>,
  compare: (() => Promise<void>) | undefined,
  now: () => string = () => new Date().toISOString(),
): void {
  const next = eachLater(now);
  app.openapi(list, async (c) => c.json({ items: [...(await store.corrections())] }, 200));
  app.openapi(make, async (c) => {
    if (compare === undefined)
      return answerError(c, 403, {
        code: 'read-only',
        message: 'this server changes nothing',
        hint: 'start it on this machine without --read-only, or use: dualtrack actors, dualtrack findings',
      });
    const { decision, by, why } = c.req.valid('json');
    const corrections = await decideCorrections(decision, { at: next(), by, why: why || null }, { store, ...known });
    await store.correct(corrections);
    if (await changeEntries(store, corrections)) await atMost(COMPARED_WITHIN_MS, compare());
    return c.json({ corrections, actor: await actorAfter(decision, known.register) }, 200);
  });
}

/** Corrections hold in the order of their instants, so what is decided next is a millisecond later also where the clock has not moved, or was set back. */
function eachLater(now: () => string): () => string {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    last = Math.max(Date.parse(now()), last + 1);
    return new Date(last).toISOString();
  };
}

/** What is said of actors and findings changes no finding, nor does taking that back. */
async function changeEntries(store: Pick<Store, 'corrections'>, made: readonly Correction[]): Promise<boolean> {
  const known = made.some(({ what }) => what === 'undo') ? await store.corrections() : [];
  const byId = new Map(known.map((one) => [one.id, one]));
  return reportsCorrected(made, (id) => byId.get(id)).size > 0;
}

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, passed]);
  clearTimeout(timer);
}

async function actorAfter(decision: Decision, register: () => Promise<Register>) {
  const id = decision.what === 'merge' ? decision.actors[0]! : 'actor' in decision ? decision.actor : null;
  const actor = id === null ? null : (await register()).get(id);
  return actor && { id: actor.id, name: actor.name };
}
