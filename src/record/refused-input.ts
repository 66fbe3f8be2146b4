import { z } from 'zod';

/** An input that did not become a report, with the reason: every input ends recorded, rejected or quarantined (law 3). */
export const RefusedInput = z
  .object({
    origin: z
      .string()
      .describe('where it came from: a file name, with :line for one of many, or "-" for standard input'),
    inputHash: z.string().describe('SHA-256 of the input’s bytes, hexadecimal; of the first 16 MiB where it is larger'),
    outcome: z.enum(['rejected', 'quarantined']),
    rule: z.string().describe('stable kebab-case word, e.g. not-utf-8, ratio-too-high, not-json'),
    reason: z.string().describe('one sentence for a person'),
  })
  .meta({ id: 'RefusedInput', description: 'An input that did not become a report, with the reason.' });
export type RefusedInput = z.infer<typeof RefusedInput>;
