// Where a commitment or an announced event stands by all reports: what is awaited, who tells it, and what later reports say came of it.
import { z } from 'zod';
import { Mention } from './actor.ts';
import { Passage } from './passage.ts';
import { When } from './time-expression.ts';

export const STANDING_KINDS = ['commitment', 'scheduled-event'] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

/** What entries of later reports make of it; `open` where none does. */
export const STANDING_STATES = [
  'open',
  'in-progress',
  'met',
  'partly-met',
  'not-met',
  'superseded',
  'took-place',
  'moved',
  'called-off',
] as const;
export type StandingState = (typeof STANDING_STATES)[number];

/** As a standing is shown on a day: its state, or that its own day has passed without a word. */
export const SHOWN_STATES = [...STANDING_STATES, 'cannot-be-told', 'no-report'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/** One step of the log: what one report made of it, and the passage that shows it. */
export const StandingStep = z
  .object({
    state: z.enum(STANDING_STATES),
    date: z.string().nullable().describe('day of the report, ISO 8601; null where it has none'),
    reportId: z.string(),
    outlet: z.string().nullable(),
    entryId: z.string().nullable(),
    passage: Passage,
    due: z.string().nullable().describe('the last day that it names for what was moved, ISO 8601; else null'),
  })
  .meta({ id: 'StandingStep', description: 'What one report makes of a commitment or an announced event.' });
export type StandingStep = z.infer<typeof StandingStep>;

/** Who is bound to do what, or what is to take place, by all reports that tell it. */
export const Standing = z
  .object({
    id: z.string().describe('content hash of kind and first telling'),
    kind: z.enum(STANDING_KINDS),
    name: z.string().nullable().describe('who is bound, as shown; null where no report says who'),
    who: Mention.describe('in the report of the first step, with the actor of that report'),
    what: Passage.describe('what is to be done; of an announced event its sentence'),
    forWhom: Mention,
    condition: Passage,
    by: When.nullable().describe('as the first report that gives a day tells it'),
    type: z.string().nullable().describe('PLOVER type of an announced event; null for a commitment'),
    place: Passage.describe('where an announced event is to be'),
    from: z.string().nullable().describe('first day of it, ISO 8601: of an announced event its beginning'),
    due: z.string().nullable().describe('the last day for it, ISO 8601, after all that moved it; null for none told'),
    state: z.enum(STANDING_STATES).describe('that of the last step'),
    log: z.array(StandingStep).min(1).describe('by day; the first are `open`: the reports that tell it'),
    watch: z.array(StandingStep).describe('what reports say of its condition, by day'),
    finding: z.string().nullable().describe('id of the finding that tells what came of it; null while nothing did'),
    confidence: z.number().min(0).max(1).describe('that somebody is bound so; set by measure, not yet calibrated'),
  })
  .meta({ id: 'Standing', description: 'A commitment or an announced event, and what came of it by all reports.' });
export type Standing = z.infer<typeof Standing>;
