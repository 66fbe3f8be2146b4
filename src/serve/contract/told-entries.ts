// The JSON of GET /api/entries/by-id: entries that something else points at, each with its sentence.
import { z } from 'zod';
import { ToldEntry } from './actor-entries.ts';

/** Ids that one question may name. */
export const MOST_TOLD = 60;

export const ToldEntries = z
  .object({
    items: z.array(ToldEntry).describe('in the order asked for'),
    missing: z.array(z.string()).describe('ids that no report of the store has'),
  })
  .meta({
    id: 'ToldEntries',
    description: 'Entries by their ids, as they were read. A figure comes without parts, its sentence as its words.',
  });
export type ToldEntries = z.infer<typeof ToldEntries>;
