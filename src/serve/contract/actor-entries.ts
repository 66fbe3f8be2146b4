// The JSON of GET /api/actors/{id}/entries: what reports tell of one actor, or of two with each other.
import { z } from 'zod';
import { ActorRef } from '../../record/actor.ts';
import { Entry } from '../../record/entry.ts';

/** Which part an actor plays in an entry. `named`: the words of a statement name it, and it neither says nor hears them. */
export const PARTS = ['speaker', 'addressee', 'agent', 'recipient', 'named'] as const;
export type Part = (typeof PARTS)[number];

/** Reports looked through for one page. */
export const ENTRY_PAGE_LIMITS = { min: 1, max: 200, default: 50 } as const;

export const ReportOrigin = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    agency: z.string().nullable(),
    published: z.string().nullable(),
  })
  .meta({ id: 'ReportOrigin', description: 'Where an entry was read.' });
export type ReportOrigin = z.infer<typeof ReportOrigin>;

export const ToldEntry = z
  .object({
    report: ReportOrigin,
    entry: Entry,
    words: z
      .string()
      .describe(
        'the report’s own words: a statement’s content, or all of it where the content is a word or two; an event’s sentence',
      ),
    parts: z
      .array(z.object({ actor: ActorRef, part: z.enum(PARTS) }))
      .describe('who plays which part, by the register'),
  })
  .meta({ id: 'ToldEntry', description: 'A statement, event or commitment with its report and those who take part.' });
export type ToldEntry = z.infer<typeof ToldEntry>;

export const ActorEntries = z
  .object({
    items: z.array(ToldEntry).describe('by report, newest first; within one in text order'),
    rows: z
      .array(z.object({ actor: ActorRef, holders: z.array(ActorRef).describe('those who hold its offices') }))
      .describe('with members=true: the actor, then each of its present members; entries of all of them are given'),
    reports: z.int().nonnegative().describe('reports that name the actor, or one of `rows`, over all pages'),
    next: z.string().nullable().describe('give it back as `cursor`; null on the last page'),
  })
  .meta({
    id: 'ActorEntries',
    description: 'A page of what reports tell of an actor. A page may have no items and yet a next.',
  });
export type ActorEntries = z.infer<typeof ActorEntries>;
