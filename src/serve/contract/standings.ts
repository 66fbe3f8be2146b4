// The JSON of GET /api/commitments and GET /api/scheduled-events: what is awaited, of whom, by when, and what came of it.
import { z } from 'zod';
import { SHOWN_STATES, Standing } from '../../record/standing.ts';
import { Judgment } from './findings.ts';

export const ShownStanding = Standing.extend({
  now: z
    .enum(SHOWN_STATES)
    .describe(
      'its state on `asOf`: `cannot-be-told` (a commitment) or `no-report` (an announced event) where its day has passed and no report tells what came of it',
    ),
  sentence: z
    .string()
    .nullable()
    .describe('the sentence in which it was first told; null where that says no more than `what`'),
  judgment: Judgment.nullable().describe('what a person said last of the finding that tells what came of it'),
}).meta({ id: 'ShownStanding', description: 'A commitment or an announced event as it stands on a day.' });
export type ShownStanding = z.infer<typeof ShownStanding>;

export const StandingPage = z
  .object({
    items: z.array(ShownStanding),
    next: z.string().nullable().describe('give it back as `cursor` for the next page; null on the last one'),
    asOf: z.string().nullable().describe('the day that `now` speaks of; null for a store without dated reports'),
  })
  .meta({ id: 'StandingPage', description: 'A page of commitments or announced events. It may have no items and yet a next.' }); // biome-ignore format: one line
export type StandingPage = z.infer<typeof StandingPage>;
