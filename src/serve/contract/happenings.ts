// The JSON of GET /api/happenings: one happening over several reports, who tells what of it, and which reports are one source.
import { z } from 'zod';
import { JudgedFinding } from './findings.ts';

const count = z.int().nonnegative();

export const SourceReport = z
  .object({
    reportId: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    isPart: z.boolean().describe('whether the happening has a passage of it; a copy of such a report may have none'),
  })
  .meta({ id: 'SourceReport', description: 'A printing of one source.' });
export type SourceReport = z.infer<typeof SourceReport>;

export const HappeningSource = z
  .object({
    reports: z.array(SourceReport).min(1).describe('by time; the first stands for the source'),
    copies: count.describe('printings beside the first: copies, rewritings and versions of one text'),
    through: z.string().nullable().describe('the agency that the text comes through, when it is known'),
    parts: z.array(count).describe('which parts of the finding are this source’s, by their place in its list'),
  })
  .meta({ id: 'HappeningSource', description: 'Reports that copy each other: one source.' });
export type HappeningSource = z.infer<typeof HappeningSource>;

export const Happening = JudgedFinding.extend({
  sources: z.array(HappeningSource).describe('in the order of their first passage'),
}).meta({ id: 'Happening', description: 'One happening as several reports tell it, by source.' });
export type Happening = z.infer<typeof Happening>;

export const HappeningPage = z
  .object({
    items: z.array(Happening).describe('those with the newest report first'),
    next: z.string().nullable().describe('give it back as `cursor` for the next page; null on the last one'),
  })
  .meta({ id: 'HappeningPage', description: 'A page of happenings.' });
export type HappeningPage = z.infer<typeof HappeningPage>;
