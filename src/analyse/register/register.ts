// The actors of many reports in; the register out: one actor behind many names, who may be one with whom, and who is meant where.
// A view: nothing of it is kept, so reading again, or in another order, gives the same register.
//
//   ReportActors ─▶ sightings ─▶ clusters ─▶ corrections ─▶ RegisteredActor, PossibleSame
import type { ActorRef } from '../../record/actor.ts';
import type { ActorCorrection } from '../../record/actor-correction.ts';
import { isActorCorrection } from '../../record/correction.ts';
import type { ListedActor } from '../../record/listed-actor.ts';
import type { PossibleSame, RegisteredActor } from '../../record/registered-actor.ts';
import type { ReportActors, Store } from '../../store/contract.ts';
import { applyCorrections, pairOf } from './apply-corrections.ts';
import { type Cluster, clusterSightings } from './cluster.ts';
import { describeCluster, nameOf } from './describe-cluster.ts';
import { joinListed } from './join-listed.ts';
import { offerSame } from './offer-same.ts';
import { compareText, sightingsOf } from './sighting.ts';

export interface Register {
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
  /** Whether reports mean several actors of the register by one id of theirs: two who bear one name. */
  isShared(actorId: string): boolean;
  /** Clusters behind the actors, for who looks for holders of an office. */
  readonly clusters: readonly Cluster[];
  /** The one behind an actor, by the actor's id. */
  clusterOf(id: string): Cluster | null;
  /** Ids by which reports call the one behind an actor, by the actor's id; none where there is no such actor. */
  idsOf(id: string): ReadonlySet<string>;
}

/** The same for any order of `reports` and of `corrections`; a report id must come once. `listed` come by list, then id. */
export function makeRegister(
  reports: readonly ReportActors[],
  corrections: readonly ActorCorrection[] = [],
  listed: readonly ListedActor[] = [],
): Register {
  const { clusters: found, apart } = clusterSightings(reports.flatMap(sightingsOf));
  const { clusters, idle, decided } = applyCorrections(found, corrections);
  const { joined, offered } = joinListed(clusters, listed);
  const actors = clusters
    .map((cluster) => describeCluster(cluster, joined.get(cluster.id), offered.get(cluster.id)))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const clusterById = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const there = new Set(clusters);
  const open = apart.filter(({ a, b }) => there.has(a) && there.has(b));
  const possibleSame = offerSame(clusters, open, nameOf).filter(
    ({ actors: [a, b] }) => !decided.has(pairOf(a.id, b.id)),
  );
  const offersOf = new Map<string, PossibleSame[]>();
  for (const offer of possibleSame)
    for (const { id } of offer.actors) {
      const known = offersOf.get(id);
      if (known) known.push(offer);
      else offersOf.set(id, [offer]);
    }
  const meant = new Map<string, ActorRef>();
  const bearers = new Map<string, Cluster>();
  const shared = new Set<string>();
  const ids = new Map<string, ReadonlySet<string>>();
  for (const cluster of clusters) {
    const own = new Set<string>();
    ids.set(cluster.id, own);
    const ref = { id: cluster.id, name: byId.get(cluster.id)!.name };
    for (const { reportId, actor } of cluster.sightings) {
      meant.set(`${reportId} ${actor.id}`, ref);
      if (own.has(actor.id)) continue;
      own.add(actor.id);
      const bearer = bearers.get(actor.id);
      if (bearer === undefined) bearers.set(actor.id, cluster);
      else if (bearer !== cluster) shared.add(actor.id);
    }
  }
  return {
    actors,
    possibleSame,
    idle,
    clusters,
    clusterOf: (id) => clusterById.get(id) ?? null,
    idsOf: (id) => ids.get(id) ?? NONE,
    get: (id) => byId.get(id) ?? null,
    possibleSameOf: (id) => offersOf.get(id) ?? [],
    isShared: (actorId) => shared.has(actorId),
    actorOf: (reportId, actorId) => meant.get(`${reportId} ${actorId}`) ?? null,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** The register of all that `store` holds now. */
export async function readRegister(store: Pick<Store, 'actors' | 'corrections' | 'listedActors'>): Promise<Register> {
  const reports: ReportActors[] = [];
  for await (const report of store.actors()) reports.push(report);
  return makeRegister(reports, (await store.corrections()).filter(isActorCorrection), await store.listedActors());
}

/** Gives the register of `store`, made anew only when the store has changed since. Who asks meanwhile waits for the same one. */
export function keepRegister(
  store: Pick<Store, 'actors' | 'corrections' | 'listedActors' | 'revision'>,
): () => Promise<Register> {
  let kept: { readonly revision: number; readonly register: Promise<Register> } | null = null;
  return async () => {
    const revision = await store.revision();
    if (kept?.revision !== revision) {
      const making = { revision, register: readRegister(store) };
      kept = making;
      // One that failed is not given again.
      making.register.catch(() => {
        if (kept === making) kept = null;
      });
    }
    return kept!.register;
  };
}
