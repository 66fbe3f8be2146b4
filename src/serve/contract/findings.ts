// The JSON of GET /api/findings: what the reports say together, with what people said of it.
import { z } from 'zod';
import { Finding } from '../../record/finding.ts';

export const Judgment = z
  .object({
    verdict: z.enum(['accepted', 'rejected', 'corrected']),
    by: z.string(),
    at: z.string(),
    why: z.string().nullable(),
    says: z.string().nullable().describe('what is the case instead, for one that was corrected'),
    correction: z.string().describe('id of the correction: what an undo takes back'),
    since: z.int().nonnegative().describe('parts that came after the judgment'),
  })
  .meta({ id: 'Judgment', description: 'What a person said of a finding last.' });
export type Judgment = z.infer<typeof Judgment>;

export const JudgedFinding = Finding.extend({ judgment: Judgment.nullable() }).meta({
  id: 'JudgedFinding',
  description: 'A finding, and the judgment of it that holds.',
});
export type JudgedFinding = z.infer<typeof JudgedFinding>;

export const FindingPage = z
  .object({
    items: z.array(JudgedFinding).describe('those with the newest report first; rejected ones are among them'),
    next: z.string().nullable().describe('give it back as `cursor` for the next page; null on the last one'),
  })
  .meta({ id: 'FindingPage', description: 'A page of findings.' });
export type FindingPage = z.infer<typeof FindingPage>;
