// What a person says of a finding. It speaks of passages of reports, never of a finding's id, so it holds when reports are read
// again and when the finding grows by another report.
import { z } from 'zod';
import { FINDING_KINDS } from './finding.ts';

/** Which finding is meant: the one of this kind that has all these words among its parts. */
export const FindingPointer = z
  .object({
    kind: z.enum(FINDING_KINDS),
    parts: z
      .array(z.object({ reportId: z.string(), text: z.string() }))
      .min(1)
      .describe('words of each part'),
  })
  .meta({ id: 'FindingPointer', description: 'Which finding is meant, by kind and words.' });
export type FindingPointer = z.infer<typeof FindingPointer>;

/** One judgment by a person; taken back by a correction of kind `undo`, as one about actors is. */
export const FindingCorrection = z
  .object({
    id: z.string().describe('content hash of all the rest'),
    at: z.string().describe('when it was made, ISO 8601 instant, as the caller gave it'),
    by: z.string().describe('who made it'),
    why: z.string().nullable().describe('in the person’s own words'),
    what: z.enum(['accept-finding', 'reject-finding', 'correct-finding']),
    finding: FindingPointer,
    says: z.string().nullable().describe('correct-finding: what is the case instead'),
  })
  .meta({ id: 'FindingCorrection', description: 'What a person says of a finding.' });
export type FindingCorrection = z.infer<typeof FindingCorrection>;
