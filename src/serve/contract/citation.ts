// The JSON of GET /api/reports/{id}/citation: how a report, or an entry of it, is cited.
import { z } from 'zod';

/** What this program writes of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export const CslItem = z
  .object({
    id: z.string(),
    type: z.literal('article-newspaper'),
    title: z.string().optional(),
    author: z.array(z.object({ literal: z.string() })).optional(),
    'container-title': z.string().optional().describe('the outlet'),
    publisher: z.string().optional().describe('the agency that the text is from'),
    'publisher-place': z.string().optional().describe('the place of the dateline'),
    issued: z
      .object({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) })
      .or(z.object({ raw: z.string() }))
      .optional(),
    URL: z.string().optional(),
    language: z.string().optional(),
    note: z.string().optional().describe('the report’s id; for an entry, the entry’s id and its words'),
  })
  .meta({ id: 'CslItem', description: 'A newspaper article as CSL-JSON has it.' });
export type CslItem = z.infer<typeof CslItem>;

export const CITATION_STYLES = ['plain', 'markdown', 'bibtex', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const Citation = z
  .object({
    reportId: z.string(),
    entryId: z.string().nullable(),
    plain: z.string(),
    markdown: z.string(),
    bibtex: z.string(),
    csl: CslItem,
    quote: z.string().nullable().describe('the report’s own words; null where no entry is cited'),
    link: z
      .string()
      .nullable()
      .describe('the page the report was on, at those words; null where the report has no address of the web'),
  })
  .meta({ id: 'Citation', description: 'How a report, or an entry of it, is cited.' });
export type Citation = z.infer<typeof Citation>;
