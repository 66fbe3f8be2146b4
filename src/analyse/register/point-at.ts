// An actor of the register in; a pointer out that finds the same actor after any reading.
import { DualtrackError } from '../../errors.ts';
import type { ActorPointer } from '../../record/actor-correction.ts';
import type { Register } from './register.ts';

/** Reports that a pointer names: enough that some are left when others are read anew. */
const MOST_REPORTS = 20;

/** Points at an actor of the register by kind, name and reports. Throws DualtrackError unknown-actor. */
export function pointAt(register: Register, id: string): ActorPointer {
  const cluster = register.clusterOf(id);
  // a surname alone points at its own report’s actor: it may come apart again
  const isBare = (row: number) =>
    cluster!.parts.some((part) => part.bearer !== null && cluster!.table.isAmong(part, row));
  const first = cluster?.rows.find((row) => !isBare(row)) ?? cluster?.rows[0];
  if (!cluster || first === undefined)
    throw new DualtrackError('unknown-actor', `no actor with this id: ${id}`, '`dualtrack actors list` gives the ids');
  const { table } = cluster;
  const { kind, name, folded } = table.profileOf(first).named;
  const reports = new Set<string>();
  for (const row of cluster.rows) {
    const { named } = table.profileOf(row);
    if (named.folded === folded && named.kind === kind) reports.add(table.reportId(row));
    if (reports.size === MOST_REPORTS) break;
  }
  return { kind, name, reports: [...reports].sort() };
}
