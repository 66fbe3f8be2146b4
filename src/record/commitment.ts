import { z } from 'zod';
import { Mention } from './actor.ts';
import { Passage } from './passage.ts';
import { When } from './time-expression.ts';

export const COMMITMENT_STATUSES = [
  'open',
  'in-progress',
  'met',
  'partly-met',
  'not-met',
  'superseded',
  'cannot-be-told',
] as const;

/** Who will do what, for whom, by when, on what condition. */
export const Commitment = z
  .object({
    kind: z.literal('commitment'),
    id: z.string(),
    who: Mention,
    what: Passage,
    forWhom: Mention,
    by: When.nullable(),
    condition: Passage,
    from: z.string().describe('id of the statement or event it was read from'),
    log: z.array(z.object({ status: z.enum(COMMITMENT_STATUSES), date: z.string(), entryId: z.string() })),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Commitment', description: 'A promise, pledge, plan or decision with its dated status log.' });
export type Commitment = z.infer<typeof Commitment>;
