// The JSON of GET /api/acts: who acts on whom, and who speaks to or of whom, as short rows that a graph is drawn from.
import { z } from 'zod';
import { ACTOR_KINDS } from '../../record/actor.ts';

/** Reports looked through for one page. */
export const ACT_PAGE_LIMITS = { min: 1, max: 200, default: 100 } as const;

/** `deed`: a reported event. `speech`: a statement to somebody. `mention`: a statement whose words name somebody. */
export const ACT_KINDS = ['deed', 'speech', 'mention'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export const ActBetween = z
  .object({
    reportId: z.string(),
    entryId: z.string(),
    kind: z.enum(ACT_KINDS),
    does: z.string().describe('PLOVER type or CAMEO code of an event, act of a statement'),
    day: z
      .string()
      .nullable()
      .describe('ISO day: the event’s own where the report tells it, else that of the report; null for neither'),
    from: z.array(z.string()).min(1).describe('ids of actors of the register'),
    to: z.array(z.string()).describe('…; none where those of `from` act together, as in a meeting'),
    sign: z
      .union([z.literal(1), z.literal(0), z.literal(-1)])
      .describe('1 cooperation, −1 conflict, 0 neither: by PLOVER’s score of an event, by the act of a statement'),
    once: z.string().describe('the same for acts of one happening: told by many reports, it is one'),
    words: z.string().describe('the report’s words, 200 UTF-16 units at most'),
  })
  .meta({ id: 'ActBetween', description: 'An act of one actor on another, in short.' });
export type ActBetween = z.infer<typeof ActBetween>;

export const ActPage = z
  .object({
    items: z.array(ActBetween).describe('by report, newest first; within one in text order'),
    actors: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(ACTOR_KINDS) })),
    looked: z.int().nonnegative().describe('reports looked through for this page'),
    copies: z.int().nonnegative().describe('… of them left out: copies of another report'),
    next: z.string().nullable().describe('give it back as `cursor`; null after the last'),
  })
  .meta({
    id: 'ActPage',
    description: 'Acts between actors in a page of reports. It may have no items and yet a next.',
  });
export type ActPage = z.infer<typeof ActPage>;
