// GET /api/actors: the actors of the register, a page at a time.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ACTOR_ORDERS, pageActors } from '../../analyse/register/page-actors.ts';
import type { Register } from '../../analyse/register/register.ts';
import { ACTOR_KINDS } from '../../record/actor.ts';
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { ActorPage, type ActorSummary, PAGE_LIMITS } from '../contract.ts';
import { BAD_REQUEST, jsonAnswer } from './json-answer.ts';

const yes = z.enum(['true', 'false']).default('false');

const route = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: 'List actors',
  request: {
    query: z.object({
      cursor: z.string().max(2000).optional().describe('`next` of the page before'),
      limit: z.coerce.number().int().min(PAGE_LIMITS.min).max(PAGE_LIMITS.max).default(PAGE_LIMITS.default),
      kind: z.enum(ACTOR_KINDS).optional(),
      q: z
        .string()
        .trim()
        .min(1)
        .max(500)
        .optional()
        .describe('part of any of its names; case and accents do not matter'),
      all: yes.describe('also names that are joined inside one report only, such as bare surnames'),
      hidden: yes.describe('also actors that a correction hides'),
      order: z.enum(ACTOR_ORDERS).default('reports').describe('most reports first, or by name'),
    }),
  },
  responses: { 200: jsonAnswer(ActorPage, 'A page of actors.'), 400: BAD_REQUEST },
});

/** Puts the route on `app`. */
export function listActors(app: OpenAPIHono, register: () => Promise<Register>): void {
  app.openapi(route, async (c) => {
    const { q, all, hidden, ...asked } = c.req.valid('query');
    const made = await register();
    const page = pageActors(made, { ...asked, name: q, all: all === 'true', hidden: hidden === 'true' });
    return c.json({ items: page.items.map((actor) => toSummary(actor, made)), next: page.next }, 200);
  });
}

/** Writings and offices that a summary shows: those of most reports, those told last. */
const MOST_SHOWN = 8;

function toSummary(actor: RegisteredActor, register: Register): ActorSummary {
  const { id, kind, name, reach, reports, firstSeen, lastSeen, hidden, aliases, offices } = actor;
  const latest = [...offices].sort((a, b) => ((a.lastSeen ?? '') < (b.lastSeen ?? '') ? 1 : -1));
  return {
    ...{ id, kind, name, reach, reports, firstSeen, lastSeen, hidden },
    aliases: aliases.slice(0, MOST_SHOWN).map((alias) => alias.name),
    offices: latest.slice(0, MOST_SHOWN).map(({ office, of, held, firstSeen: from, lastSeen: to }) => ({
      ...{ office, of, held },
      firstSeen: from,
      lastSeen: to,
    })),
    possibleSame: register.possibleSameOf(id).length,
  };
}
