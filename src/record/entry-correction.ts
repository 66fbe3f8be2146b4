// What a person puts right about an entry. It speaks of words of a report, never of an entry's id, so it holds when the report is
// read again by another reader that finds nearly the same words.
import { z } from 'zod';
import { EVENT_STATUSES } from './reported-event.ts';
import { Span } from './span.ts';
import { ACTS, POLARITIES } from './statement.ts';

/** Which entry is meant: the one of this kind that has these words, or most of them. */
export const EntryPointer = z
  .object({
    reportId: z.string(),
    kind: z.enum(['statement', 'event', 'figure', 'commitment', 'time']),
    spans: z.array(Span).min(1).describe('its own words; of a statement the cue and the content'),
    text: z.string().describe('the same words, for a person'),
  })
  .meta({ id: 'EntryPointer', description: 'Which entry is meant, by kind and words.' });
export type EntryPointer = z.infer<typeof EntryPointer>;

const name = z.string().min(1).max(300);

/** What is so instead; what is not given stays as it was read. */
export const EntryChanges = z
  .object({
    who: name.nullable().optional().describe('who says or does it; null where the report does not name them'),
    toWhom: name.nullable().optional(),
    act: z.enum(ACTS).optional().describe('of a statement'),
    polarity: z.enum(POLARITIES).optional().describe('of a statement'),
    type: z.string().min(1).max(20).optional().describe('of an event'),
    status: z.enum(EVENT_STATUSES).optional().describe('of an event'),
    value: z.number().optional().describe('of a figure'),
    unit: z.string().min(1).max(60).optional().describe('of a figure'),
  })
  .meta({ id: 'EntryChanges', description: 'What a person says is so instead.' });
export type EntryChanges = z.infer<typeof EntryChanges>;

const kept = {
  id: z.string().describe('content hash of all the rest'),
  at: z.string().describe('when it was made, ISO 8601 instant, as the caller gave it'),
  by: z.string().describe('who made it'),
  why: z.string().nullable().describe('in the person’s own words'),
  entry: EntryPointer,
};

/** One correction by a person; taken back by a correction of kind `undo`, as one about actors is. */
export const EntryCorrection = z
  .discriminatedUnion('what', [
    z.object({ ...kept, what: z.literal('accept-entry') }),
    z.object({ ...kept, what: z.literal('reject-entry').describe('the report does not say so') }),
    z.object({ ...kept, what: z.literal('edit-entry'), changes: EntryChanges }),
    z.object({
      ...kept,
      what: z.literal('split-entry'),
      spans: z.array(Span).min(1).describe('the words that are an entry of their own; those left stay with the entry'),
    }),
    z.object({
      ...kept,
      what: z.literal('merge-entry'),
      others: z.array(EntryPointer).min(1).describe('they are the same entry: their words come to it'),
    }),
  ])
  .meta({ id: 'EntryCorrection', description: 'What a person put right about an entry.' });
export type EntryCorrection = z.infer<typeof EntryCorrection>;
