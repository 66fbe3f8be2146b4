import { z } from 'zod';
import { Span } from './span.ts';

/** A step's remark on something skipped, capped or in doubt. Bad input ends here, never in an exception. */
export const Note = z
  .object({
    step: z.enum(['read', 'understand', 'extract', 'store', 'analyse']),
    rule: z.string().describe('stable kebab-case word, e.g. text-too-long'),
    reason: z.string().describe('one sentence for a person'),
    span: Span.nullable(),
  })
  .meta({ id: 'Note', description: 'A step’s remark on something skipped, capped or in doubt.' });
export type Note = z.infer<typeof Note>;
