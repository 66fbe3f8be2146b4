// Clusters, corrections and lists in; what the register tells of them out, each part worked out when it is first asked for.
import type { ActorRef } from '../../record/actor.ts';
import type { ActorCorrection } from '../../record/actor-correction.ts';
import type { ListedActor } from '../../record/listed-actor.ts';
import type { PossibleSame, RegisteredActor } from '../../record/registered-actor.ts';
import { compareText } from '../../text/compare-text.ts';
import { type Corrected, pairOf } from './apply-corrections.ts';
import type { Apart, Cluster } from './cluster.ts';
import type { Clustering } from './clustering.ts';
import { describeCluster } from './describe-cluster.ts';
import { type JoinedLists, joinListed } from './join-listed.ts';
import { offerSame } from './offer-same.ts';
import type { Profile } from './profile.ts';
import type { Register } from './register-view.ts';
import type { SightingTable } from './sighting-table.ts';

/** What was told of a cluster, and what lists said of it then. */
export interface Described {
  readonly joined: readonly ListedActor[] | undefined;
  readonly offered: readonly ListedActor[] | undefined;
  readonly actor: RegisteredActor;
}

export class MadeRegister implements Register {
  readonly table: SightingTable;
  readonly idle: readonly ActorCorrection[];
  readonly #clustering: Clustering;
  readonly #corrected: Corrected;
  readonly #lists: readonly ListedActor[];
  readonly #described: WeakMap<Cluster, Described>;
  readonly #shared = new Map<string, boolean>();
  #joined: JoinedLists | null = null;
  #clusters: readonly Cluster[] | null = null;
  #offers: { readonly all: readonly PossibleSame[]; readonly of: ReadonlyMap<string, readonly PossibleSame[]> } | null =
    null;

  constructor(
    table: SightingTable,
    clustering: Clustering,
    corrected: Corrected,
    lists: readonly ListedActor[],
    described: WeakMap<Cluster, Described>,
  ) {
    this.table = table;
    this.idle = corrected.idle;
    this.#clustering = clustering;
    this.#corrected = corrected;
    this.#lists = lists;
    this.#described = described;
  }

  get clusters(): readonly Cluster[] {
    this.#clusters ??= this.#corrected.all().sort((a, b) => compareText(a.id, b.id));
    return this.#clusters;
  }

  get actors(): readonly RegisteredActor[] {
    return [...this.clusters].sort((a, b) => compareText(a.shownName, b.shownName) || compareText(a.id, b.id)).map((cluster) => this.#describe(cluster)); // biome-ignore format: one line
  }

  get possibleSame(): readonly PossibleSame[] {
    return this.#offered.all;
  }

  get listed(): readonly Cluster[] {
    return [...this.#listings.joined.keys()].map((id) => this.clusterOf(id)!);
  }

  get renamed(): readonly Cluster[] {
    return this.#corrected.shaped().filter(({ name }) => name !== null);
  }

  get(id: string): RegisteredActor | null {
    const cluster = this.clusterOf(id);
    return cluster === null ? null : this.#describe(cluster);
  }

  possibleSameOf(id: string): readonly PossibleSame[] {
    return this.#offered.of.get(id) ?? [];
  }

  /** A property: it is handed on alone. */
  readonly actorOf = (reportId: string, actorId: string): ActorRef | null => {
    const report = this.table.reportOf(reportId);
    if (report === null) return null;
    let meant: Cluster | null = null;
    for (const row of this.table.rowsOf(report)) {
      if (this.table.profileOf(row).named.actorId !== actorId) continue;
      const cluster = this.clusterWith(row);
      if (meant === null || meant.id < cluster.id) meant = cluster;
    }
    return meant === null ? null : { id: meant.id, name: meant.shownName };
  };

  isNamedIn(reportId: string, ids: ReadonlySet<string>): boolean {
    const report = this.table.reportOf(reportId);
    return report !== null && this.table.rowsOf(report).some((row) => ids.has(this.clusterWith(row).id));
  }

  isShared(actorId: string): boolean {
    let shared = this.#shared.get(actorId);
    if (shared === undefined) {
      const found = new Set<Cluster>();
      for (const profile of this.table.known(actorId))
        for (const cluster of this.#ofProfile(profile)) found.add(cluster);
      shared = found.size > 1;
      this.#shared.set(actorId, shared);
    }
    return shared;
  }

  clusterOf(id: string): Cluster | null {
    return this.#corrected.get(id);
  }

  clusterWith(row: number): Cluster {
    return this.#corrected.of(row);
  }

  clustersWith(foldedName: string): readonly Cluster[] {
    return [...new Set(this.table.called(foldedName).flatMap((profile) => this.#ofProfile(profile)))];
  }

  idsOf(id: string): ReadonlySet<string> {
    return new Set(this.clusterOf(id)?.parts.map(({ named }) => named.actorId));
  }

  listedAs(id: string): readonly ListedActor[] {
    return this.#listings.joined.get(id) ?? [];
  }

  get #listings(): JoinedLists {
    this.#joined ??= joinListed(this.#lists.length === 0 ? [] : this.clusters, this.#lists);
    return this.#joined;
  }

  get #offered() {
    this.#offers ??= this.#offer();
    return this.#offers;
  }

  #offer() {
    const { decided, get } = this.#corrected;
    const apart: Apart[] = [];
    for (const { reason, ...pair } of this.#clustering.apart()) {
      const [a, b] = [get(pair.a.id), get(pair.b.id)];
      if (a !== null && b !== null) apart.push({ a, b, reason });
    }
    const all = offerSame(this.clusters, apart).filter(({ actors: [a, b] }) => !decided.has(pairOf(a.id, b.id)));
    const of = new Map<string, PossibleSame[]>();
    for (const offer of all)
      for (const { id } of offer.actors) {
        const known = of.get(id);
        if (known) known.push(offer);
        else of.set(id, [offer]);
      }
    return { all, of };
  }

  #ofProfile(profile: Profile): Cluster[] {
    return [...this.#clustering.ofProfile(profile)]
      .flatMap((cluster) => this.#corrected.whereIs(cluster))
      .filter(({ parts }) => parts.some(({ named, names, offices }) => named === profile.named && names === profile.names && offices === profile.offices)); // biome-ignore format: one line
  }

  #describe(cluster: Cluster): RegisteredActor {
    const [joined, offered] = [this.#listings.joined.get(cluster.id), this.#listings.offered.get(cluster.id)];
    const known = this.#described.get(cluster);
    if (known !== undefined && isSame(known.joined, joined) && isSame(known.offered, offered)) return known.actor;
    const actor = describeCluster(cluster, joined, offered);
    // there may be a hundred thousand of one report each, and those are told in no time
    if (cluster.reach === 'all-reports') this.#described.set(cluster, { joined, offered, actor });
    return actor;
  }
}

const isSame = (a: readonly ListedActor[] = [], b: readonly ListedActor[] = []): boolean =>
  a.length === b.length && a.every((one, n) => one === b[n]);
