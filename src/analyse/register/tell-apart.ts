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
import type { Sighting } from './sighting.ts';

export interface Bearer {
  /** Tells it from others of the name: the key of its first facet; "" where there is one bearer. */
  readonly mark: string;
  readonly sightings: readonly Sighting[];
}

export interface Bearers {
  /** In the order of their marks. */
  readonly bearers: readonly Bearer[];
  /** Sightings that may be of several bearers; each stays its own report’s. */
  readonly unclear: readonly Sighting[];
  /** Why bearers, by their places, are kept apart: every pair. */
  readonly apart: readonly { readonly a: number; readonly b: number; readonly reason: SameReason }[];
}

/**
 * Where one bearer has this many sightings with evidence and that share of all such, sightings without any evidence are taken
 * for that bearer’s: one slip about an office must not scatter a head of state over a thousand reports. Two bearers with a
 * handful of reports each never come near. Set by thought, not measured.
 */
const PREVAILS = { sightings: 20, share: 0.95 };

/** Who bears the name. `nations`: keys of owners that are states. The sightings may come in any order. */
export function tellApart(sightings: readonly Sighting[], nations: ReadonlySet<string>): Bearers {
  const one: Bearers = { bearers: [{ mark: '', sightings }], unclear: [], apart: [] };
  const facets = findFacets(sightings);
  const conflicts = findConflicts(facets, nations);
  if (conflicts.length === 0) return one;
  const setOfFacet = joinFacets(facets, conflicts);
  const isSplit = new Set(setOfFacet).size > 1;
  if (!isSplit) return one;

  const sets = new Map<number, Sighting[]>();
  const bare: Sighting[] = [];
  const unclear: Sighting[] = [];
  sightings.forEach((sighting, s) => {
    const own = facets.of[s]!;
    const found = setOfSighting(own, facets, setOfFacet, conflicts);
    if (found === null) (own.length === 0 ? bare : unclear).push(sighting);
    else if (sets.has(found)) sets.get(found)!.push(sighting);
    else sets.set(found, [sighting]);
  });
  const order = [...sets.keys()].sort((a, b) => a - b);
  const evident = order.reduce((sum, set) => sum + sets.get(set)!.length, 0);
  const prevailing = order.find((set) => prevails(sets.get(set)!.length, evident));
  if (prevailing === undefined) unclear.push(...bare);
  else sets.get(prevailing)!.push(...bare);

  const apart = order.flatMap((x, a) =>
    order.slice(a + 1).map((y, n) => ({ a, b: a + 1 + n, reason: reasonBetween(x, y, setOfFacet, conflicts) })),
  );
  return {
    bearers: order.map((set) => ({ mark: facets.all[set]!.key, sightings: sets.get(set)! })),
    unclear,
    apart,
  };
}

const prevails = (count: number, of: number) => count >= PREVAILS.sightings && count >= PREVAILS.share * of;

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

/** The set that a sighting’s facets lead to; null where they lead to none or several. */
function setOfSighting(
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
