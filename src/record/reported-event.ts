import { z } from 'zod';
import { Mention } from './actor.ts';
import { Passage } from './passage.ts';
import { Span } from './span.ts';
import { When } from './time-expression.ts';

export const TRACKS = ['dialogue', 'deeds'] as const;
export type Track = (typeof TRACKS)[number];

export const EVENT_STATUSES = [
  'happened',
  'ongoing',
  'scheduled',
  'decided',
  'conditional',
  'threatened',
  'alleged',
  'denied',
  'negated',
] as const;
export const ROLES = ['agent', 'recipient', 'instrument', 'place'] as const;

/** Who did what to whom, as one report tells it. */
export const ReportedEvent = z
  .object({
    kind: z.literal('event'),
    id: z.string(),
    type: z.string().describe('PLOVER type, or a CAMEO code of 01 or 02 ("026") for public statements and appeals'),
    mode: z.string().nullable(),
    track: z.enum(TRACKS),
    status: z.enum(EVENT_STATUSES),
    within: z.string().nullable().describe('id of the statement that says so; null is the report’s own voice'),
    participants: z.array(Mention.extend({ role: z.enum(ROLES) })),
    when: When.nullable(),
    place: Passage,
    country: z.string().nullable().describe('ISO 3166-1 alpha-2 code of where it took or takes place'),
    region: z.string().nullable().describe('name of the region that the place is or lies in, when it is known'),
    city: z.string().nullable().describe('name of the city that the place is, when it is known'),
    occasion: Passage.describe('what it hangs on: “on the sidelines of the spring summit”'),
    contexts: z.array(z.string()).describe('PLOVER contexts, in the order of its list'),
    spans: z.array(Span).describe('the words that tell it; more than one where it is told twice in its sentence'),
    sentence: Span.describe('the sentence that tells it, for whoever wants the words behind a row'),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'ReportedEvent', description: 'Who did what to whom, with its status and whose word it is.' });
export type ReportedEvent = z.infer<typeof ReportedEvent>;
