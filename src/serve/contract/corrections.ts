// The JSON of GET and POST /api/corrections: what a person puts right on the page.
import { z } from 'zod';
import { ActorRef } from '../../record/actor.ts';
import { Correction } from '../../record/correction.ts';

const id = z.string().min(1).max(200);
const name = z.string().trim().min(1).max(300);

/** What is to be put right; actors by the ids that the register gives them now. */
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
    z.object({ what: z.literal('undo'), undoes: id.describe('id of a correction') }),
  ])
  .meta({ id: 'Decision', description: 'What a person decides about actors.' });
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
    correction: Correction,
    actor: ActorRef.nullable().describe('the actor it is about, as the register has it now; null after an undo'),
  })
  .meta({ id: 'MadeCorrection', description: 'A correction as it is kept.' });
export type MadeCorrection = z.infer<typeof MadeCorrection>;

export const CorrectionList = z
  .object({ items: z.array(Correction).describe('by time, then id') })
  .meta({ id: 'CorrectionList', description: 'Every correction, also those taken back.' });
export type CorrectionList = z.infer<typeof CorrectionList>;
