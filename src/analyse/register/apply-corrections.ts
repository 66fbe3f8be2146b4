// Clusters and what people put right in; the clusters as people want them out, and the corrections that found nobody.
import type { ActorCorrection, ActorPointer } from '../../record/actor-correction.ts';
import { contentId } from '../../text/content-hash.ts';
import { foldName } from '../../text/fold-name.ts';
import { inForce } from '../corrections/in-force.ts';
import type { Cluster } from './cluster.ts';
import { compareSightings, compareText } from './sighting.ts';

export interface Corrected {
  readonly clusters: Cluster[];
  /** Corrections in force that changed nothing, because no report names so any more or what they ask is so already. */
  readonly idle: readonly ActorCorrection[];
  /** Pairs, by id, that a person has decided to be two. */
  readonly decided: ReadonlySet<string>;
}

/** Applies `corrections` in the order of their times. `clusters` are changed and must not be used after. */
export function applyCorrections(clusters: readonly Cluster[], corrections: readonly ActorCorrection[]): Corrected {
  const all = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const byName = new Map<string, Set<Cluster>>();
  const index = (cluster: Cluster) => {
    for (const { actor, folded } of cluster.sightings) {
      const at = `${actor.kind} ${folded}`;
      if (!byName.get(at)?.add(cluster)) byName.set(at, new Set([cluster]));
    }
  };
  for (const cluster of clusters) index(cluster);
  const idle: ActorCorrection[] = [];
  const decided = new Set<string>();

  for (const correction of inForce(corrections)) {
    if (!apply(correction)) idle.push(correction);
  }
  return { clusters: [...all.values()].sort((a, b) => compareText(a.id, b.id)), idle, decided };

  /** All that a pointer means now; null for nobody. */
  function find({ kind, name, reports }: ActorPointer): Cluster | null {
    const folded = foldName(name);
    const named = (cluster: Cluster) =>
      cluster.sightings.some(
        (one) => one.folded === folded && one.actor.kind === kind && reports.includes(one.reportId),
      );
    const known = [...(byName.get(`${kind} ${folded}`) ?? [])]
      .filter(({ id }) => all.has(id))
      .filter(({ sightings }) => sightings.some((one) => one.folded === folded && one.actor.kind === kind))
      .sort((a, b) => compareText(a.id, b.id));
    const [only, second] = known;
    if (only !== undefined && second === undefined && only.reach === 'all-reports') return only;
    return known.find(named) ?? null;
  }

  function apply(correction: ActorCorrection): boolean {
    switch (correction.what) {
      case 'merge': {
        const [first, ...rest] = correction.actors.map(find).filter((found) => found !== null);
        const others = new Set(rest);
        others.delete(first!);
        if (first === undefined || others.size === 0) return false;
        for (const other of others) {
          first.sightings.push(...other.sightings);
          first.corrections.push(...other.corrections);
          all.delete(other.id);
        }
        first.sightings.sort(compareSightings);
        index(first);
        return shaped(first, correction);
      }
      case 'split': {
        const from = find(correction.from);
        const names = new Set(correction.names.map(foldName));
        const reports = new Set(correction.reports);
        const isOther = (one: Cluster['sightings'][number]) => reports.has(one.reportId) || names.has(one.folded);
        const moved = from?.sightings.filter(isOther) ?? [];
        if (from === null || moved.length === 0 || moved.length === from.sightings.length) return false;
        from.sightings = from.sightings.filter((one) => !isOther(one));
        const other: Cluster = {
          id: contentId('actor', from.kind, from.key, 'split', correction.id),
          kind: moved[0]!.actor.kind,
          key: from.key,
          reach: from.reach,
          sightings: moved,
          name: correction.name,
          hidden: false,
          corrections: [correction.id],
        };
        all.set(other.id, other);
        index(other);
        decided.add(pairOf(from.id, other.id));
        return shaped(from, correction);
      }
      case 'rename': {
        const found = find(correction.actor);
        if (found === null) return false;
        found.name = correction.name;
        return shaped(found, correction);
      }
      case 'hide': {
        const found = find(correction.actor);
        if (found === null) return false;
        found.hidden = true;
        return shaped(found, correction);
      }
      case 'undo':
        return true;
    }
  }
}

function shaped(cluster: Cluster, { id }: ActorCorrection): true {
  cluster.corrections.push(id);
  return true;
}

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
