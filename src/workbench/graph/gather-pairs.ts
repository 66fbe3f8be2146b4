// Acts in; who acts on whom out: pairs of actors with what passed each way, by sign, and the actors by how much passes through them. Ties are
// broken by id, so that the same acts always give the same picture.
import type { ActBetween, ActKind } from '../../serve/contract/acts.ts';

export interface Pair {
  /** The first has the smaller id. */
  readonly ids: readonly [string, string];
  readonly acts: readonly PairAct[];
  /** Acts of the first on the second, of the second on the first, and of both together. */
  readonly forth: number;
  readonly back: number;
  readonly together: number;
  readonly conflict: number;
  readonly cooperation: number;
  readonly neither: number;
}

export interface PairAct {
  readonly act: ActBetween;
  readonly way: 'forth' | 'back' | 'together';
}

export interface Gathered {
  readonly pairs: readonly Pair[];
  /** Actor → acts in pairs, most first. */
  readonly weights: ReadonlyMap<string, number>;
  /** Acts that count, each happening once. */
  readonly acts: number;
}

export interface ActsWanted {
  readonly kinds: ReadonlySet<ActKind>;
  /** ISO days, inclusive; empty for open. An act without a day is in no stretch. */
  readonly from: string;
  readonly to: string;
}

/** Acts of the kinds and days wanted; of those that tell one happening the first. */
export function chooseActs(acts: readonly ActBetween[], { kinds, from, to }: ActsWanted): ActBetween[] {
  const told = new Set<string>();
  return acts.filter(({ kind, day, once }) => {
    if (!kinds.has(kind) || told.has(once)) return false;
    if ((from !== '' && (day === null || day < from)) || (to !== '' && (day === null || day > to))) return false;
    told.add(once);
    return true;
  });
}

export function gatherPairs(acts: readonly ActBetween[]): Gathered {
  const found = new Map<string, { ids: [string, string]; acts: PairAct[] }>();
  const add = (a: string, b: string, act: ActBetween, isTogether: boolean) => {
    if (a === b) return;
    const ids: [string, string] = a < b ? [a, b] : [b, a];
    const key = ids.join(' ');
    const pair = found.get(key) ?? { ids, acts: [] };
    found.set(key, pair);
    pair.acts.push({ act, way: isTogether ? 'together' : a === ids[0] ? 'forth' : 'back' });
  };
  for (const act of acts) {
    for (const from of act.from) for (const to of act.to) add(from, to, act, false);
    if (act.to.length > 0) continue;
    for (const [n, a] of act.from.entries()) for (const b of act.from.slice(n + 1)) add(a, b, act, true);
  }
  const pairs = [...found.values()].map(({ ids, acts: between }): Pair => {
    const count = (isOne: (one: PairAct) => boolean) => between.filter(isOne).length;
    return {
      ids,
      acts: between,
      forth: count(({ way }) => way === 'forth'),
      back: count(({ way }) => way === 'back'),
      together: count(({ way }) => way === 'together'),
      conflict: count(({ act }) => act.sign < 0),
      cooperation: count(({ act }) => act.sign > 0),
      neither: count(({ act }) => act.sign === 0),
    };
  });
  pairs.sort((a, b) => b.acts.length - a.acts.length || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1));
  const weights = new Map<string, number>();
  for (const { ids, acts: between } of pairs)
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + between.length);
  const byWeight = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { pairs, weights: new Map(byWeight), acts: acts.length };
}

/** Pairs drawn at once: with more, nobody could follow one of them. */
export const MOST_PAIRS = 60;

/** Of pairs (most acts first) those between `drawn` actors, the first 60; and all of `actor`, who is looked at. */
export function choosePairs(pairs: readonly Pair[], drawn: readonly string[], actor: string | null): Pair[] {
  const isDrawn = new Set(drawn);
  return pairs
    .filter(({ ids }) => ids.every((id) => isDrawn.has(id)))
    .filter(({ ids }, n) => n < MOST_PAIRS || (actor !== null && ids.includes(actor)));
}
