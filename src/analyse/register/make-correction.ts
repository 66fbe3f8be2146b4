// What a person decided in; a correction out that finds the same actors after any reading.
import { DualtrackError } from '../../errors.ts';
import { ActorCorrection, type ActorPointer } from '../../record/actor-correction.ts';
import { contentId } from '../../text/content-hash.ts';
import type { Register } from './register.ts';

/** Reports that a pointer names: enough that some are left when others are read anew. */
const MOST_REPORTS = 20;

/** What `withId` gives an id to. */
export type WithoutId<C> = C extends ActorCorrection ? Omit<C, 'id'> : never;

/** The correction with its id: the hash of all it says, so the same decision of one person at one time is one correction. */
export function withId(correction: WithoutId<ActorCorrection>): ActorCorrection {
  const fields = Object.entries(correction).sort(([a], [b]) => (a < b ? -1 : 1));
  return { id: contentId('correction', JSON.stringify(fields)), ...correction } as ActorCorrection;
}

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

/** A correction from outside, checked. Throws DualtrackError invalid-correction for one that was changed by hand. */
export function maybeCorrection(value: unknown, origin: string): ActorCorrection {
  const parsed = ActorCorrection.safeParse(value);
  const { id, ...rest } = parsed.data ?? { id: '' };
  if (parsed.success && withId(rest as WithoutId<ActorCorrection>).id === id) return parsed.data;
  const issue = parsed.error?.issues[0];
  const why = issue ? `${issue.path.join('.')}: ${issue.message}` : 'its id does not fit its words';
  throw new DualtrackError(
    'invalid-correction',
    `not a correction: ${origin}: ${why}`,
    'give lines as `dualtrack actors export --corrections` writes them, unchanged',
  );
}
