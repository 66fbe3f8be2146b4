// The label sets the model was trained with, in the order of its outputs (training/model.py holds the same).

import type { PloverType } from '../../lexicon/plover.ts';
import type { EventStatus } from '../events/event-reader.ts';

export const TAGS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;
export const INNER = ['O', 'B-cue', 'I-cue'] as const;
export const LINKS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;
export const TRIGGER = ['O', 'B-event', 'I-event'] as const;
export const ROLES = ['O', 'B-agent', 'I-agent', 'B-recipient', 'I-recipient', 'B-place', 'I-place'] as const;
/** PLOVER types and statuses in the order of the head's scores (training/deeds.py). */
export const PLOVER_ORDER = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const satisfies readonly PloverType[];
export const STATUS_ORDER = [
  'happened',
  'ongoing',
  'scheduled',
  'decided',
  'conditional',
  'threatened',
  'alleged',
  'denied',
  'negated',
] as const satisfies readonly EventStatus[];

/** Half-open range of steps. */
export type StepRange = readonly [from: number, to: number];

/** The ranges of `role` in a path of labels, in order. */
export function rangesOf(path: Uint8Array, names: readonly string[], role: string): StepRange[] {
  const begin = names.indexOf(`B-${role}`);
  const inside = names.indexOf(`I-${role}`);
  const ranges: [number, number][] = [];
  for (let step = 0; step < path.length; step++) {
    const label = path[step];
    if (label === begin) ranges.push([step, step + 1]);
    else if (label === inside && ranges.length > 0 && ranges.at(-1)![1] === step) ranges.at(-1)![1] = step + 1;
  }
  return ranges;
}
