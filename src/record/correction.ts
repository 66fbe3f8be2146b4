import { z } from 'zod';
import { ActorCorrection } from './actor-correction.ts';
import { EntryCorrection } from './entry-correction.ts';
import { FindingCorrection } from './finding-correction.ts';

/** Whatever a person put right: one list of them is kept, exported and taken in. */
export const Correction = z
  .union([ActorCorrection, FindingCorrection, EntryCorrection])
  .meta({ id: 'Correction', description: 'What a person put right, about an actor, a finding or an entry.' });
export type Correction = z.infer<typeof Correction>;

/** Whether it is about actors; `undo`, which may take back any correction, is given to all sides. */
export const isActorCorrection = (one: Correction): one is ActorCorrection =>
  !isFindingCorrection(one) && !isEntryCorrection(one);

export const isFindingCorrection = (one: Correction): one is FindingCorrection => one.what.endsWith('-finding');

export const isEntryCorrection = (one: Correction): one is EntryCorrection => one.what.endsWith('-entry');
