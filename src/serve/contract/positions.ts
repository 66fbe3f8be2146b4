// The JSON of GET /api/positions: who is for or against whom or what.
import { z } from 'zod';
import { ActorRef } from '../../record/actor.ts';
import { Position } from '../../record/position.ts';

export const FoundPosition = Position.extend({
  reportId: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  who: ActorRef.nullable().describe('the holder in the register; null for who is not known'),
  whom: ActorRef.nullable().describe('the target in the register; null for a matter that is no actor'),
}).meta({ id: 'FoundPosition', description: 'A position, with its report.' });
export type FoundPosition = z.infer<typeof FoundPosition>;

export const PositionPage = z
  .object({
    items: z.array(FoundPosition).describe('by report, newest first; within one in text order'),
    looked: z.int().nonnegative().describe('reports looked through for this page'),
    next: z.string().nullable().describe('give it back as `cursor` to look through more reports; null after the last'),
  })
  .meta({ id: 'PositionPage', description: 'Positions in a page of reports. It may have no items and yet a next.' });
export type PositionPage = z.infer<typeof PositionPage>;
