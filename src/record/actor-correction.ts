// What a person puts right in the register of actors. A correction speaks of names, kinds and reports, never of rows or of
// ids that a reading made, so it holds when reports are read again or come in another order.
import { z } from 'zod';
import { ACTOR_KINDS } from './actor.ts';

/**
 * Whom a correction is about: all that is called `name` and is of this kind. Where the register has several of that name,
 * those of them that one of `reports` names.
 */
export const ActorPointer = z
  .object({
    kind: z.enum(ACTOR_KINDS),
    name: z.string(),
    reports: z.array(z.string()).describe('ids of reports that name the one meant; sorted, may be empty'),
  })
  .meta({ id: 'ActorPointer', description: 'Whom a correction is about, by kind, name and reports.' });
export type ActorPointer = z.infer<typeof ActorPointer>;

const kept = {
  id: z.string().describe('content hash of all the rest'),
  at: z.string().describe('when it was made, ISO 8601 instant, as the caller gave it'),
  by: z.string().describe('who made it'),
  why: z.string().nullable().describe('in the person’s own words'),
};

/** One correction by a person. */
export const ActorCorrection = z
  .discriminatedUnion('what', [
    z.object({
      ...kept,
      what: z.literal('merge'),
      actors: z.array(ActorPointer).min(2).describe('they are one; the first gives kind and name'),
    }),
    z.object({
      ...kept,
      what: z.literal('split'),
      from: ActorPointer,
      reports: z.array(z.string()).describe('what these reports name so is somebody else'),
      names: z.array(z.string()).describe('what is called by these names is somebody else'),
      name: z.string().nullable().describe('what the one split off is shown by; null for its own name'),
    }),
    z.object({ ...kept, what: z.literal('rename'), actor: ActorPointer, name: z.string() }),
    z.object({ ...kept, what: z.literal('hide'), actor: ActorPointer }),
    z.object({ ...kept, what: z.literal('undo'), undoes: z.string().describe('id of the correction taken back') }),
  ])
  .meta({ id: 'ActorCorrection', description: 'What a person put right in the register of actors.' });
export type ActorCorrection = z.infer<typeof ActorCorrection>;
