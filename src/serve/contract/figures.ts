// The JSON of GET /api/figures: what reports tell of one thing and holder, over the days it is told for.
import { z } from 'zod';
import { FIGURE_KINDS } from '../../record/figure.ts';
import { Passage } from '../../record/passage.ts';
import { TakenBack } from './taken-back.ts';

/** Reports looked through for one page. */
export const FIGURE_PAGE_LIMITS = { min: 1, max: 200, default: 50 } as const;

const bound = z.number().nullable();

export const FigureTelling = z
  .object({
    reportId: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    entryId: z.string(),
    value: z.number().nullable().describe('in the series’ unit; null for a range or a bound'),
    low: bound.describe(
      'least that it may stand for when rounding, “about” and “at least” are allowed for; null for no bound',
    ),
    high: bound.describe('and the most'),
    who: z.string().nullable().describe('who says so, in the report’s words; null for the report itself'),
    figure: Passage.describe('the figure’s own words'),
    sentence: Passage,
    takenBack: TakenBack.nullable().describe('where its own paper took it back; null where it did not'),
  })
  .meta({ id: 'FigureTelling', description: 'A figure of a series as one report tells it.' });

export const FigurePoint = z
  .object({
    from: z.string().nullable().describe('first day it is told for, ISO 8601; null for an open end'),
    to: z.string().nullable(),
    isDated: z
      .boolean()
      .describe('false where no time is told: then it stands on the report’s own day, or just before'),
    differ: z.boolean().describe('whether two of the tellings cannot both be so'),
    tellings: z.array(FigureTelling).describe('by time of publication'),
  })
  .meta({ id: 'FigurePoint', description: 'All tellings of a series for the same days.' });

export const FigureSeries = z
  .object({
    id: z.string(),
    of: z.enum(FIGURE_KINDS),
    unit: z.string().describe('as of figures, in small letters; “persons” for people of no kind'),
    measure: z
      .string()
      .describe('what is measured; what befell those counted (“dead”); empty where the unit alone tells'),
    whose: z.string().describe('of whom; of what befell people the place'),
    change: z.enum(['up', 'down']).nullable().describe('whether the figures are rises or falls; null for levels'),
    points: z.array(FigurePoint).describe('by their first day, open ones first'),
    tellings: z.int().describe('figures over all points'),
    reports: z.int().describe('reports that tell them'),
    sources: z.int().describe('the same, reports that copy each other or are versions of one article counted once'),
  })
  .meta({
    id: 'FigureSeries',
    description: 'What reports tell of one thing and holder, over the days it is told for.',
  });
export type FigureSeries = z.infer<typeof FigureSeries>;

export const FigureSeriesPage = z
  .object({
    items: z.array(FigureSeries).describe('each once over all pages, with the last report that tells it'),
    looked: z.int().nonnegative().describe('reports looked through for this page'),
    next: z.string().nullable().describe('give it back as `cursor` to look through more reports; null after the last'),
  })
  .meta({
    id: 'FigureSeriesPage',
    description: 'Series told in a page of reports. It may have no items and yet a next.',
  });
export type FigureSeriesPage = z.infer<typeof FigureSeriesPage>;
