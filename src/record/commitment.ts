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

/** A day's standing of a commitment, and the entry that shows it. */
export const CommitmentStep = z
  .object({
    status: z.enum(COMMITMENT_STATUSES),
    date: z.string().nullable().describe('day of the report that shows it, ISO 8601; null when the report has none'),
    entryId: z.string(),
  })
  .meta({ id: 'CommitmentStep', description: 'Where a commitment stood on a day, by one entry.' });
export type CommitmentStep = z.infer<typeof CommitmentStep>;

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
    from: z
      .string()
      .nullable()
      .describe(
        'id of the statement or event it was read from; null is the report’s own voice: “the Pact will send observers”',
      ),
    log: z.array(CommitmentStep),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Commitment', description: 'A promise, pledge, plan or decision with its dated status log.' });
export type Commitment = z.infer<typeof Commitment>;
