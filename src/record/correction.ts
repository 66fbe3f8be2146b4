import { z } from 'zod';
import { ActorCorrection } from './actor-correction.ts';
import { FindingCorrection } from './finding-correction.ts';

/** Whatever a person put right: one list of them is kept, exported and taken in. */
export const Correction = z
  .union([ActorCorrection, FindingCorrection])
  .meta({ id: 'Correction', description: 'What a person put right, about an actor or a finding.' });
export type Correction = z.infer<typeof Correction>;

/** Whether it is about actors; `undo`, which may take back any correction, is given to both sides. */
export const isActorCorrection = (one: Correction): one is ActorCorrection => !one.what.endsWith('-finding');

export const isFindingCorrection = (one: Correction): one is FindingCorrection => one.what.endsWith('-finding');
