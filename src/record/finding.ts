import { z } from 'zod';

export const FINDING_KINDS = [
  'reversal',
  'allegation-and-denial',
  'commitment-outcome',
  'agreement',
  'conflict',
  'inconsistency',
] as const;

/** What analysis adds, always with the entries it rests on. */
export const Finding = z
  .object({
    id: z.string(),
    kind: z.enum(FINDING_KINDS),
    entries: z.array(z.string()).min(1).describe('ids of the entries it rests on'),
    how: z.string().describe('how it was reached, one sentence for a person'),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Finding', description: 'What the entries say together.' });
export type Finding = z.infer<typeof Finding>;
