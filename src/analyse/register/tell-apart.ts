// Sightings of one full name in; the persons who bear it out. The reports tell two apart by different states, by two posts at
// one date, by two trades, by titles of two genders, by another middle name; where they tell nobody apart, all are one.
//
//   Petra Lindqvar, the Arvenian defence minister ──┐ countries      ┌─ Petra Lindqvar, a Belmarki teacher
//   Petra Lindqvar said ─────────────── unclear ────┴────────────────┘
//
// Nothing here goes by the order of reports, and by how many there are only where `PREVAILS` says so.
import type { SameReason } from '../../record/registered-actor.ts';
import { type Conflict, findConflicts } from './facet-conflicts.ts';
import { type Facets, findFacets } from './facets.ts';
import { joinSets } from './join-sets.ts';
import type { Part } from './profile.ts';
import type { SightingTable } from './sighting-table.ts';

export interface Bearer {
  /** Tells it from others of the name: the key of its first facet; "" where there is one bearer. */
  readonly mark: string;
  readonly parts: readonly Part[];
}

export interface Bearers {
  /** In the order of their marks. */
  readonly bearers: readonly Bearer[];
  /** Those that may be of several bearers; each stays its own report’s. */
  readonly unclear: readonly Part[];
  /** Why bearers, by their places, are kept apart: every pair. */
  readonly apart: readonly { readonly a: number; readonly b: number; readonly reason: SameReason }[];
}

/**
 * Where the facets that go together without a conflict have this many sightings and that share of all with facets, they are
 * one bearer’s, and so are sightings that tell nothing against it: one slip about an office must not scatter a head of state over a thousand
 * reports. Two bearers with a handful of reports each never come near. Seen on 919 train articles, where single wrong
 * readings of an office cut the best known persons in dozens; the numbers themselves are set by thought.
 */
const PREVAILS = { sightings: 20, share: 0.95 };

/** Who bears the name. `isNation`: of the key of an owner. The parts may come in any order: sightings of one tell the same of their bearer. */
export function tellApart(table: SightingTable, parts: readonly Part[], isNation: (owner: string) => boolean): Bearers {
  const one: Bearers = { bearers: [{ mark: '', parts }], unclear: [], apart: [] };
  const facets = findFacets(table, parts);
  const conflicts = findConflicts(facets, isNation);
  if (conflicts.length === 0) return one;
  const setOfFacet = joinFacets(facets, conflicts);
  const isSplit = new Set(setOfFacet).size > 1;
  if (!isSplit) return one;

  const sets = new Map<number, Part[]>();
  const left: number[] = [];
  for (const [s, part] of parts.entries()) {
    const found = setOfPart(facets.of[s]!, facets, setOfFacet, conflicts);
    if (found === null) left.push(s);
    else if (sets.has(found)) sets.get(found)!.push(part);
    else sets.set(found, [part]);
  }
  const main = prevailing(sets, setOfFacet, conflicts);
  const unclear: Part[] = [];
  const [first, ...rest] = main;
  if (first === undefined) unclear.push(...left.map((s) => parts[s]!));
  else {
    const prevails = sets.get(first)!;
    for (const set of rest) {
      prevails.push(...sets.get(set)!);
      sets.delete(set);
    }
    // What is left goes with it, unless it tells what is in conflict with it.
    const strange = new Set(conflicts.flatMap(({ a, b }) => [a, b]).filter((n) => !main.includes(setOfFacet[n]!)));
    for (const s of left) (facets.of[s]!.some((n) => strange.has(n)) ? unclear : prevails).push(parts[s]!);
  }
  const order = [...sets.keys()].sort((a, b) => a - b);
  const apart = order.flatMap((x, a) =>
    order.slice(a + 1).map((y, n) => ({ a, b: a + 1 + n, reason: reasonBetween(x, y, setOfFacet, conflicts) })),
  );
  return {
    bearers: order.map((set) => ({ mark: facets.all[set]!.key, parts: sets.get(set)! })),
    unclear,
    apart,
  };
}

/** The sets, largest first, that go together without a conflict, when they prevail; else none. */
function prevailing(
  sets: ReadonlyMap<number, readonly Part[]>,
  setOfFacet: readonly number[],
  conflicts: readonly Conflict[],
): number[] {
  const sizeOf = (set: number) => sets.get(set)!.reduce((sum, { rows }) => sum + rows.length, 0);
  const apart = new Set(
    conflicts.flatMap(({ a, b }) => [`${setOfFacet[a]} ${setOfFacet[b]}`, `${setOfFacet[b]} ${setOfFacet[a]}`]),
  );
  const main: number[] = [];
  for (const set of [...sets.keys()].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b))
    if (!main.some((other) => apart.has(`${set} ${other}`))) main.push(set);
  const count = main.reduce((sum, set) => sum + sizeOf(set), 0);
  const all = [...sets.keys()].reduce((sum, set) => sum + sizeOf(set), 0);
  return count >= PREVAILS.sightings && count >= PREVAILS.share * all ? main : [];
}

/** An owner or a post says who; a trade, a gender or a middle name only helps. */
const isStrong = ({ all }: Facets, n: number) => all[n]!.kind === 'owner' || all[n]!.kind === 'post';

/** The set of each facet, by its first member: facets of one set are one bearer’s. */
function joinFacets(facets: Facets, conflicts: readonly Conflict[]): number[] {
  const { all, of } = facets;
  const sets = joinSets(all.length);
  // An owner whose posts are two persons’ says only that it is one of them.
  const torn = new Set<string | null>();
  for (const { a, b } of conflicts)
    if (all[a]!.kind === 'post' && all[b]!.kind === 'post' && all[a]!.owner === all[b]!.owner) torn.add(all[a]!.owner);
  const says = (n: number) => isStrong(facets, n) && !(all[n]!.kind === 'owner' && torn.has(all[n]!.owner));

  for (const own of of) {
    const strong = own.filter(says);
    for (const n of strong) sets.join(strong[0]!, n);
  }
  // The rest goes with the one set that reports name beside it, if it is one.
  const base = all.map((_, n) => sets.setOf(n));
  for (const n of all.keys()) {
    if (says(n)) continue;
    const beside = new Set(of.filter((own) => own.includes(n)).flatMap((own) => own.filter(says).map((m) => base[m]!)));
    if (beside.size === 1) sets.join(n, [...beside][0]!);
  }
  return all.map((_, n) => sets.setOf(n));
}

/** The set that the facets of a part lead to; null where they lead to none or several. */
function setOfPart(
  own: readonly number[],
  facets: Facets,
  setOfFacet: readonly number[],
  conflicts: readonly Conflict[],
): number | null {
  const leading = (list: readonly number[]) => new Set(list.map((n) => setOfFacet[n]!));
  const byPost = leading(own.filter((n) => facets.all[n]!.kind === 'post'));
  if (byPost.size === 1) return [...byPost][0]!;
  // What is in no conflict, and beside several bearers, tells nothing: “the Arvenian official” of two Arvenians.
  const members = new Map<number, number>();
  for (const set of setOfFacet) members.set(set, (members.get(set) ?? 0) + 1);
  const tells = (n: number) =>
    members.get(setOfFacet[n]!)! > 1 || isOnItsOwn(n) || conflicts.some(({ a, b }) => a === n || b === n);
  // An owner whose posts are not torn stands for a bearer, in conflict or not.
  const isOnItsOwn = (n: number) =>
    facets.all[n]!.kind === 'owner' &&
    !facets.all.some(
      (other, m) => other.kind === 'post' && other.owner === facets.all[n]!.owner && setOfFacet[m] !== setOfFacet[n],
    );
  const byOwner = leading(own.filter((n) => facets.all[n]!.kind === 'owner' && tells(n)));
  if (byOwner.size === 1) return [...byOwner][0]!;
  const byRest = leading(own.filter((n) => !isStrong(facets, n) && tells(n)));
  return byRest.size === 1 && byOwner.size === 0 ? [...byRest][0]! : null;
}

const STRENGTH: readonly SameReason[] = ['countries', 'middle-names', 'offices-at-one-date', 'occupations', 'titles'];

function reasonBetween(x: number, y: number, setOf: readonly number[], conflicts: readonly Conflict[]): SameReason {
  const between = conflicts.filter(
    ({ a, b }) => (setOf[a] === x && setOf[b] === y) || (setOf[a] === y && setOf[b] === x),
  );
  return STRENGTH.find((one) => between.some(({ reason }) => reason === one)) ?? 'unclear-bearer';
}
