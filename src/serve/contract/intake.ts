// The JSON of POST /api/reports: how each input ended, in the same words as `dualtrack add`.
import { z } from 'zod';

export const ENDINGS = ['added', 'known', 'reread', 'rejected', 'quarantined'] as const;
export type Ending = (typeof ENDINGS)[number];

/** What a request's body is taken for; auto goes by the name's ending, then by the first bytes. */
export const INTAKE_KINDS = ['auto', 'text', 'html', 'ndjson', 'feed', 'mail'] as const;
export type IntakeKind = (typeof INTAKE_KINDS)[number];

/** Bytes of one request. A larger file is for `dualtrack add`, which reads it line by line. */
export const INTAKE_BYTES = 16 * 2 ** 20;
/** Endings told one by one; of the others only the counts. */
export const MOST_ENDINGS = 500;

const count = z.int().nonnegative();

export const IntakeEnding = z
  .object({
    outcome: z.enum(ENDINGS),
    origin: z.string().describe('the name that was given, with :line for one of many'),
    id: z.string().nullable().describe('the report’s id; null for an input that was refused'),
    rule: z.string().nullable().describe('why it was refused, as a stable kebab-case word'),
    reason: z.string().nullable().describe('… as a sentence for a person'),
  })
  .meta({ id: 'IntakeEnding', description: 'How one input ended.' });
export type IntakeEnding = z.infer<typeof IntakeEnding>;

export const IntakeAnswer = z
  .object({
    accounting: z
      .object({ inputs: count, added: count, known: count, reread: count, rejected: count, quarantined: count })
      .describe('inputs is the sum of the rest'),
    endings: z.array(IntakeEnding).describe(`in order, the first ${MOST_ENDINGS}`),
  })
  .meta({ id: 'IntakeAnswer', description: 'How every input of a request ended; all of it is on disk.' });
export type IntakeAnswer = z.infer<typeof IntakeAnswer>;
