// Who is for or against whom or what, when, as one entry of one report tells it.
import { z } from 'zod';
import { ActorRef, Mention } from './actor.ts';
import { Passage } from './passage.ts';

export const STANCES = ['for', 'against'] as const;

export const Position = z
  .object({
    entryId: z.string().describe('the statement or event that it rests on'),
    holder: Mention,
    target: Passage.extend({
      actor: ActorRef.nullable().describe('of that report; null for a matter that is no actor'),
      topic: z
        .string()
        .nullable()
        .describe('words of the matter, folded, without articles; null where an actor is all of it'),
    }),
    stance: z.enum(STANCES).describe('negation and what the act does with it are counted in'),
    told: z.enum(['statement', 'event']).describe('said, or shown by a deed'),
    as: z.string().describe('act of the statement, or PLOVER type of the event'),
    day: z.string().nullable().describe('day of the deed where it is told, else of the report, ISO 8601'),
    passage: Passage.describe('the words that it rests on'),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Position', description: 'Who is for or against whom or what, by one entry.' });
export type Position = z.infer<typeof Position>;
