// An actor of the register in; who acts for it, and by which names it goes, out.
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldName } from '../../text/fold-name.ts';
import { listWords } from '../../text/list-words.ts';
import { namesIn } from '../disputes/names-in.ts';
import type { Cluster } from '../register/cluster.ts';
import { aliasNamesOf, ownersShown } from '../register/describe-cluster.ts';
import type { Register } from '../register/register.ts';
import { stemKey } from './counted.ts';

export interface Side {
  readonly actor: RegisteredActor;
  /**
   * Keys of mentions that mean it (see counted.ts): its own id, and for all but persons those of who holds an office of it, of actors called by
   * a part of its name (“Tarsk” for the Tarsk Federation), and the stem of its name, for “Tarskian officials”.
   */
  readonly keys: ReadonlySet<string>;
  /** Folded names of all of them. */
  readonly names: ReadonlySet<string>;
}

const sides = new WeakMap<Register, Map<string, Side>>();

/** Found once for each actor of a register. */
export function sideOf(register: Register, actor: RegisteredActor): Side {
  const known = sides.get(register) ?? new Map<string, Side>();
  sides.set(register, known);
  const side = known.get(actor.id) ?? findSide(register, actor);
  known.set(actor.id, side);
  return side;
}

/** A person stands for nobody else: what her state does is not hers. */
function findSide(register: Register, actor: RegisteredActor): Side {
  const own = register.clusterOf(actor.id)!;
  if (actor.kind === 'person') return { actor, keys: new Set([actor.id]), names: namesOf(register, [own]) };
  const written = new Set([actor.name, ...Object.values(actor.identifiers)].map(foldName));
  const [first, ...rest] = stemsOf(actor.name);
  const isPart = (words: string) => {
    const stems = stemsOf(words);
    return stems.includes(first ?? '') && stems.every((stem) => stem === first || rest.includes(stem));
  };
  const { byStem, byOffice } = indexOf(register);
  const inOrder = (all: ReadonlySet<Cluster> = new Set()) =>
    [...all].sort((a, b) => compareText(a.shownName, b.shownName) || compareText(a.id, b.id));
  const near = new Set([
    ...inOrder(byStem.get(first ?? '')),
    ...[...written].flatMap((name) => inOrder(byOffice.get(name))),
  ]);
  near.delete(own);
  const others = [...near].filter((other) =>
    other.kind === 'person'
      ? ownersOf(other).some((of) => written.has(foldName(of)) || isPart(of))
      : other.kind !== 'publication' && isPart(other.shownName),
  );
  const all = [own, ...others];
  return {
    actor,
    keys: new Set([...all.map(({ id }) => id), ...(first === undefined ? [] : [stemKey(first)])]),
    names: namesOf(register, all),
  };
}

interface Index {
  /** Actors by the stems of their names, persons by those of what they hold an office of. */
  readonly byStem: ReadonlyMap<string, ReadonlySet<Cluster>>;
  /** Persons by the folded names of what they hold an office of. */
  readonly byOffice: ReadonlyMap<string, ReadonlySet<Cluster>>;
}

/** Made once for each register: stemming all names anew for each side took a twentieth of a second a thousand actors. */
const made = new WeakMap<Register, Index>();

function indexOf(register: Register): Index {
  const known = made.get(register);
  if (known) return known;
  const index = { byStem: new Map<string, Set<Cluster>>(), byOffice: new Map<string, Set<Cluster>>() };
  const put = (map: Map<string, Set<Cluster>>, key: string, cluster: Cluster) => {
    const there = map.get(key);
    if (there) there.add(cluster);
    else map.set(key, new Set([cluster]));
  };
  for (const cluster of register.clusters) {
    const owners = ownersOf(cluster);
    for (const name of cluster.kind === 'person' ? owners : [cluster.shownName])
      for (const stem of stemsOf(name)) put(index.byStem, stem, cluster);
    for (const owner of owners) put(index.byOffice, foldName(owner), cluster);
  }
  made.set(register, index);
  return index;
}

/** Found once for each cluster, of which a register made later has nearly all. */
const owners = new WeakMap<Cluster, readonly string[]>();

function ownersOf(cluster: Cluster): readonly string[] {
  if (cluster.kind !== 'person') return [];
  const known = owners.get(cluster) ?? ownersShown(cluster);
  owners.set(cluster, known);
  return known;
}

/** Stems of all words, in their order: those of namesIn, also where nothing is written large. */
const stemsOf = (words: string): readonly string[] => {
  const known = stems.get(words);
  if (known !== undefined) return known;
  if (stems.size >= MOST_REMEMBERED) stems.clear();
  const found = listWords(words).flatMap(({ folded }) => namesIn(folded.replace(/^./u, (letter) => letter.toUpperCase()))); // biome-ignore format: one line
  stems.set(words, found);
  return found;
};
/** The same names come again in each register. */
const stems = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 100_000;

const namesOf = (register: Register, clusters: readonly Cluster[]) =>
  new Set(clusters.flatMap((one) => [one.shownName, ...aliasNamesOf(one, register.listedAs(one.id))]).map(foldName));
