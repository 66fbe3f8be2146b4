// What analysis adds to the entries: always passages of reports, laid out by the part that each plays.
import { z } from 'zod';
import { Passage } from './passage.ts';

export const FINDING_KINDS = [
  'copies',
  'versions',
  'utterance',
  'allegation-and-denial',
  'own-voice',
  'happening',
  'reversal',
  'commitment-outcome',
  'scheduled-event',
  'inconsistency',
  'implied-base',
  'figure-conflict',
  'correction-notice',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const PART_ROLES = [
  'original',
  'copy',
  'rewrite',
  'version',
  'first',
  'variant',
  'allegation',
  'denial',
  'judgment',
  'told',
  'agrees',
  'differs',
  'denies',
  'silent',
  'earlier',
  'recalled',
  'later',
  'promise',
  'announced',
  'in-progress',
  'met',
  'partly-met',
  'not-met',
  'superseded',
  'took-place',
  'moved',
  'called-off',
  'count',
  'list',
  'share',
  'sum',
  'base',
  'total',
  'part',
  'notice',
  'withdrawn',
  'replacement',
] as const;
export type PartRole = (typeof PART_ROLES)[number];

/** How a part's words stand to those of the first part. */
export const WORDINGS = [
  'verbatim',
  'shortened',
  'lengthened',
  'reworded',
  'paraphrased',
  'turned-indirect',
  'turned-direct',
] as const;
export type Wording = (typeof WORDINGS)[number];

/** One edit: words of the finding's first part, and what stands for them in this part; one of the two may be empty. */
export const Edit = z
  .object({
    what: z.enum(['changed', 'cut', 'added']),
    before: Passage.describe('in the report of the first part'),
    after: Passage.describe('in the report of this part'),
  })
  .meta({ id: 'Edit', description: 'Words that differ between two passages.' });
export type Edit = z.infer<typeof Edit>;

/** One passage of a finding. */
export const FindingPart = z
  .object({
    role: z.enum(PART_ROLES),
    reportId: z.string(),
    outlet: z.string().nullable(),
    title: z
      .string()
      .nullable()
      .describe('the report’s headline, by which it is called where its outlet is not known; null where it is'),
    published: z.string().nullable(),
    entryId: z.string().nullable().describe('the entry that holds the passage; null where it rests on the text alone'),
    passage: Passage.describe('never empty'),
    who: z.string().nullable().describe('whose words they are, as known in that report; null where that is not known'),
    through: z.string().nullable().describe('the agency that the report has them from, when it is known'),
    wording: z
      .enum(WORDINGS)
      .nullable()
      .describe('against the first part; null for the first, and where words are not compared'),
    shared: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('share of this part’s words that the first part has too; null where words are not compared'),
    edits: z.array(Edit).describe('against the first part, in text order'),
  })
  .meta({ id: 'FindingPart', description: 'A passage that a finding rests on, and the part that it plays.' });
export type FindingPart = z.infer<typeof FindingPart>;

/** What the entries say together: a function of the records, whatever order they came in. */
export const Finding = z
  .object({
    id: z.string().describe('content hash of kind and parts'),
    kind: z.enum(FINDING_KINDS),
    says: z.string().describe('what is found, in one sentence for a person'),
    how: z.string().describe('how it was reached, one sentence for a person'),
    parts: z.array(FindingPart).min(1).describe('the first by day and report stands first in each role'),
    entries: z
      .array(z.string())
      .describe('ids of the entries it rests on, sorted; none where whole texts are compared'),
    confidence: z.number().min(0).max(1).describe('how often findings told in this way were so, of those judged'),
  })
  .meta({ id: 'Finding', description: 'What the entries say together, with every passage that it rests on.' });
export type Finding = z.infer<typeof Finding>;
