// The JSON of GET /api/entries: entries of many reports, by what they are and who takes part.
import { z } from 'zod';
import { ToldEntry } from './actor-entries.ts';

/** Reports looked through for one page. */
export const LOOK_LIMITS = { min: 1, max: 200, default: 60 } as const;

export const FOUND_KINDS = ['statement', 'event', 'commitment'] as const;

export const FoundEntries = z
  .object({
    items: z.array(ToldEntry).describe('by report, newest first; within one in text order'),
    looked: z.int().nonnegative().describe('reports looked through for this page: what the items were chosen from'),
    next: z.string().nullable().describe('give it back as `cursor` to look through more reports; null after the last'),
  })
  .meta({
    id: 'FoundEntries',
    description: 'Entries found in a page of reports. It may have no items and yet a next.',
  });
export type FoundEntries = z.infer<typeof FoundEntries>;
