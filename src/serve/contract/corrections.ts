// The JSON of GET and POST /api/corrections: what a person puts right on the page.
import { z } from 'zod';
import { ActorRef } from '../../record/actor.ts';
import { Correction } from '../../record/correction.ts';
import { EntryChanges } from '../../record/entry-correction.ts';
import { Span } from '../../record/span.ts';

/** Findings or entries that one decision may be of. */
export const MOST_AT_ONCE = 5000;

const id = z.string().min(1).max(200);
const name = z.string().trim().min(1).max(300);

/** What is to be put right; actors, findings and entries by the ids that they have now. */
export const Decision = z
  .discriminatedUnion('what', [
    z.object({ what: z.literal('merge'), actors: z.array(id).min(2).max(50).describe('the first gives the name') }),
    z.object({
      what: z.literal('split'),
      actor: id,
      reports: z.array(id).max(500).default([]).describe('what these reports mean is somebody else'),
      names: z.array(name).max(500).default([]).describe('… what is called by these names'),
      name: name.nullable().default(null).describe('what the other is shown by'),
    }),
    z.object({ what: z.literal('rename'), actor: id, name }),
    z.object({ what: z.literal('hide'), actor: id }),
    z.object({
      what: z.literal('judge-findings'),
      verdict: z.enum(['accept', 'reject', 'correct']),
      findings: z.array(id).min(1).max(MOST_AT_ONCE),
      says: z.string().trim().min(1).max(2000).nullable().default(null).describe('correct: what is the case instead'),
    }),
    z.object({
      what: z.literal('judge-entries'),
      verdict: z.enum(['accept', 'reject']),
      entries: z
        .array(z.object({ report: id, entry: id }))
        .min(1)
        .max(MOST_AT_ONCE),
    }),
    z.object({ what: z.literal('edit-entry'), report: id, entry: id, changes: EntryChanges }),
    z.object({
      what: z.literal('split-entry'),
      report: id,
      entry: id,
      spans: z.array(Span).min(1).max(100).describe('the words that are an entry of their own'),
    }),
    z.object({
      what: z.literal('merge-entry'),
      report: id,
      entry: id,
      others: z.array(id).min(1).max(50).describe('they are the same entry'),
    }),
    z.object({
      what: z.literal('undo'),
      undoes: z.union([id, z.array(id).min(1).max(MOST_AT_ONCE)]).describe('ids of corrections'),
    }),
  ])
  .meta({ id: 'Decision', description: 'What a person decides about actors, findings or entries.' });
export type Decision = z.infer<typeof Decision>;

export const AskedCorrection = z
  .object({
    decision: Decision,
    by: name.describe('who decides'),
    why: z.string().trim().max(2000).nullable().default(null),
  })
  .meta({ id: 'AskedCorrection', description: 'A decision, who makes it, and why.' });
export type AskedCorrection = z.infer<typeof AskedCorrection>;

export const MadeCorrection = z
  .object({
    corrections: z.array(Correction).describe('one for each finding or entry; all of them kept, or none'),
    actor: ActorRef.nullable().describe('the actor it is about, as the register has it now; null for all else'),
  })
  .meta({ id: 'MadeCorrection', description: 'A decision as it is kept.' });
export type MadeCorrection = z.infer<typeof MadeCorrection>;

export const CorrectionList = z
  .object({ items: z.array(Correction).describe('by time, then id') })
  .meta({ id: 'CorrectionList', description: 'Every correction, also those taken back.' });
export type CorrectionList = z.infer<typeof CorrectionList>;
