// Clusters and the actors of lists in; which listed actor is which cluster, and which only may be, out.
//
//   full name, one cluster, one listed actor of it     joined
//   several clusters or several listed of one name     offered: the list does not tell which
//   another name of the list’s is another cluster’s    offered
//
// A list’s kind of body (organisation, alliance, armed group …) is not held against that of a report; person, state and body are three.
import { STATE_NAMES } from '../../lexicon/gazetteer.ts';
import type { Actor } from '../../record/actor.ts';
import type { ListedActor } from '../../record/listed-actor.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Cluster } from './cluster.ts';
import { ISO_STATE, identify } from './rules-of-identity.ts';

export interface JoinedLists {
  /** By cluster id, in the order of lists. */
  readonly joined: ReadonlyMap<string, readonly ListedActor[]>;
  readonly offered: ReadonlyMap<string, readonly ListedActor[]>;
}

/** The same for any order of both. A list’s bare surname, initial or generic name joins nothing. */
export function joinListed(clusters: readonly Cluster[], listed: readonly ListedActor[]): JoinedLists {
  const byKey = new Map<string, Set<Cluster>>();
  const put = (key: string, cluster: Cluster) => {
    if (!byKey.get(key)?.add(cluster)) byKey.set(key, new Set([cluster]));
  };
  if (listed.length > 0)
    for (const cluster of clusters) {
      if (cluster.reach !== 'all-reports') continue;
      put(`${classOf(cluster.kind)} ${cluster.key}`, cluster);
      for (const { named } of cluster.parts)
        if (named.reach === 'all-reports') put(`${classOf(named.kind)} ${named.body?.isNamedSo ? named.folded : named.key}`, cluster); // biome-ignore format: one line
    }
  const claims = new Map<Cluster, ListedActor[]>();
  const offered = new Map<string, ListedActor[]>();
  const offer = (cluster: Cluster, one: ListedActor) => add(offered, cluster.id, one);
  for (const one of listed) {
    const [main, ...others] = one.names.map(
      (name) => new Set(keysOf(one, name).flatMap((key) => [...(byKey.get(key) ?? [])])),
    );
    const all = new Set([main!, ...others].flatMap((found) => [...found]));
    // by the name it is listed by, else by the one that alone finds somebody
    const sure = main!.size > 0 ? main! : all;
    if (sure.size === 1) add(claims, [...sure][0]!, one);
    for (const cluster of all) if (sure.size !== 1 || !sure.has(cluster)) offer(cluster, one);
  }
  const joined = new Map<string, ListedActor[]>();
  for (const [cluster, all] of claims) {
    if (areOne(all)) joined.set(cluster.id, all);
    else for (const one of all) offer(cluster, one);
  }
  return { joined, offered };
}

const add = <K>(map: Map<K, ListedActor[]>, key: K, one: ListedActor) =>
  void (map.get(key)?.push(one) ?? map.set(key, [one]));

type Class = 'person' | 'state' | 'body';
const classOf = (kind: Actor['kind']): Class => (kind === 'person' || kind === 'state' ? kind : 'body');

function keysOf({ kind, identifiers }: ListedActor, name: string): string[] {
  const classes: readonly Class[] = kind === null ? ['person', 'state', 'body'] : [classOf(kind)];
  return classes.flatMap((one) => {
    const iso = identifiers.find(({ scheme }) => scheme === ISO_STATE)?.value ?? STATE_NAMES.get(foldName(name));
    const named = {
      kind: one === 'body' ? ('organisation' as const) : one,
      name,
      identifiers: one === 'state' && iso !== undefined ? { [ISO_STATE]: iso } : {},
    };
    const { key, reach } = identify(named);
    return reach === 'all-reports' ? [`${one} ${key}`] : [];
  });
}

/** Of several lists one each may speak of one actor, where no identifier of one scheme says otherwise. */
function areOne(all: readonly ListedActor[]): boolean {
  if (new Set(all.map(({ list }) => list)).size < all.length) return false;
  const values = new Map<string, string>();
  return all.every(({ identifiers }) =>
    identifiers.every(({ scheme, value }) => {
      if (scheme !== 'Wikidata' && scheme !== ISO_STATE) return true;
      const known = values.get(scheme);
      values.set(scheme, value);
      return known === undefined || known === value;
    }),
  );
}
