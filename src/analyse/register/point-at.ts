// An actor of the register in; a pointer out that finds the same actor after any reading.
import { DualtrackError } from '../../errors.ts';
import type { ActorPointer } from '../../record/actor-correction.ts';
import type { Register } from './register.ts';

/** Reports that a pointer names: enough that some are left when others are read anew. */
const MOST_REPORTS = 20;

/** Points at an actor of the register by kind, name and reports. Throws DualtrackError unknown-actor. */
export function pointAt(register: Register, id: string): ActorPointer {
  const cluster = register.clusters.find((one) => one.id === id);
  const first = cluster?.sightings[0];
  if (!cluster || !first)
    throw new DualtrackError('unknown-actor', `no actor with this id: ${id}`, '`dualtrack actors list` gives the ids');
  const reports = cluster.sightings.filter(
    ({ folded, actor }) => folded === first.folded && actor.kind === first.actor.kind,
  );
  return {
    kind: first.actor.kind,
    name: first.actor.name,
    reports: [...new Set(reports.map(({ reportId }) => reportId))].slice(0, MOST_REPORTS).sort(),
  };
}
