// The JSON of GET /api/links: which entries findings tie together.
import { z } from 'zod';
import { PART_ROLES } from '../../record/finding.ts';

/** Reports that one question may name. */
export const MOST_LINKED_REPORTS = 40;

const end = z.object({ reportId: z.string(), entryId: z.string() });

export const EntryLink = z
  .object({
    kind: z
      .enum(['said-done', 'alleged-denied', 'position-reversal'])
      .describe('said-done: promised or announced, and what came of it'),
    from: end.describe('the earlier: promise, announcement, allegation, position'),
    to: end,
    role: z.enum(PART_ROLES).describe('what the second entry makes of the first'),
    says: z.string().describe('the finding, in one sentence'),
    finding: z.string().describe('its id'),
    confidence: z.number(),
  })
  .meta({ id: 'EntryLink', description: 'Two entries that a finding ties together.' });
export type EntryLink = z.infer<typeof EntryLink>;

export const LinkList = z
  .object({ items: z.array(EntryLink) })
  .meta({ id: 'LinkList', description: 'Ties of the entries of some reports; rejected findings tie nothing.' });
export type LinkList = z.infer<typeof LinkList>;
