// What the register tells: one actor behind many names, who may be one with whom, and who is meant where. A view: nothing of it is kept, so
// reading again, or in another order, gives the same register. It is made by register.ts, from
//
//   ReportActors ─▶ sightings ─▶ clusters ─▶ corrections ─▶ RegisteredActor, PossibleSame
import type { ActorRef } from '../../record/actor.ts';
import type { ActorCorrection } from '../../record/actor-correction.ts';
import type { ListedActor } from '../../record/listed-actor.ts';
import type { PossibleSame, RegisteredActor } from '../../record/registered-actor.ts';
import type { Cluster } from './cluster.ts';
import type { SightingTable } from './sighting-table.ts';

/** What it tells is worked out when it is asked for. It is of the reports that its maker was given last. */
export interface Register {
  readonly table: SightingTable;
  /** By name, then id. */
  readonly actors: readonly RegisteredActor[];
  readonly possibleSame: readonly PossibleSame[];
  /** Corrections in force that changed nothing: no report names so any more, or it is so already. */
  readonly idle: readonly ActorCorrection[];
  get(id: string): RegisteredActor | null;
  /** Possible sames of one actor. */
  possibleSameOf(id: string): readonly PossibleSame[];
  /** Who an actor of one report is in the register; null for compound sources and what the report does not name. */
  actorOf(reportId: string, actorId: string): ActorRef | null;
  /** Whether a report names one of the actors with these ids. */
  isNamedIn(reportId: string, ids: ReadonlySet<string>): boolean;
  /** Whether reports mean several actors of the register by one id of theirs: two who bear one name. */
  isShared(actorId: string): boolean;
  /** Clusters behind the actors, by id: of all that is told of them the part that costs least. */
  readonly clusters: readonly Cluster[];
  /** The one behind an actor, by the actor's id. */
  clusterOf(id: string): Cluster | null;
  /** The one that a sighting of the table is in. */
  clusterWith(row: number): Cluster;
  /** Those that a report calls so, whatever else they are called; in no order. */
  clustersWith(foldedName: string): readonly Cluster[];
  /** Ids by which reports call the one behind an actor, by the actor's id; none where there is no such actor. */
  idsOf(id: string): ReadonlySet<string>;
  /** Whom lists call so, by the actor’s id. */
  listedAs(id: string): readonly ListedActor[];
  /** Those that are in a list, and those to which a person gave a name: they have names that no report has. */
  readonly listed: readonly Cluster[];
  readonly renamed: readonly Cluster[];
}
