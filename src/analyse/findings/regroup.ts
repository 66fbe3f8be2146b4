// Reports that are new or were read again in; the findings of one family that are no longer so, and those that now are, out.
//
//   new report ──belongs──▶ members of old findings ─▶ their groups and the new report are one group now
//
// Groups only grow by a new report, so only those that it belongs to are told again. A report that was read again may also part a
// group: then the other members of its old findings are asked anew whom they belong to. Two reports that are no longer near part
// their own group alone, and of two that now are only what they have with each other is new.
import type { Finding } from '../../record/finding.ts';
import type { Store } from '../../store/contract.ts';
import { compareText } from '../../text/compare-text.ts';
import { joinSets } from '../register/join-sets.ts';
import { type Belonging, type Family, type Member, memberKey, type Scene } from './family.ts';
import type { ChangedPair } from './near-holders.ts';
import { staleOf } from './stale-of.ts';
import type { TraceIndex } from './trace-index.ts';

export interface Regrouped {
  /** All that was looked at again. */
  readonly before: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly found: readonly Finding[];
}

/** `alsoTell`: reports whose findings are to be told again though nothing came to them; `rethreaded`: two each that are near now, or no longer. */
export async function regroup(
  family: Family,
  store: Pick<Store, 'findingsOn'>,
  scene: Scene,
  changed: readonly string[],
  alsoTell: readonly string[] = [],
  rethreaded: readonly ChangedPair[] = [],
): Promise<Regrouped> {
  const { kind } = family;
  const { reports, isStale, nearBut } = staleOf(changed, rethreaded);
  const stale = (await store.findingsOn(reports, [kind])).filter((one) => isStale(reportsOf(one)));
  const staleIds = new Set(stale.map(({ id }) => id));
  const seeds = new Set([...changed, ...stale.flatMap(reportsOf)]);
  const traces = [...(await scene.index.get(seeds)).values()];
  // all at once: what they ask of the store is gathered
  const belongings = (await Promise.all(traces.map((trace) => family.meet(trace, scene.index)))).flat();
  belongings.push(...(await metAnew(family, scene.index, nearBut(seeds))));

  const joined = new Set(belongings.flat().map(memberKey));
  const toTell = new Set(alsoTell);
  const touched = new Set([...belongings.flat().map(({ reportId }) => reportId), ...alsoTell]);
  const old = (await store.findingsOn([...touched], [kind]))
    .filter(({ id }) => !staleIds.has(id))
    .filter(
      (one) =>
        family.asksBeside === true ||
        reportsOf(one).some((id) => toTell.has(id)) ||
        membersOf(one).some((member) => joined.has(memberKey(member))),
    );

  const groups = groupMembers([...belongings, ...old.map(membersOf)]);
  const found = await Promise.all(groups.map((members) => family.tell(members, scene)));
  const foundIds = new Set(found.map(({ id }) => id));
  const before = [...stale, ...old];
  return { before, gone: before.filter(({ id }) => !foundIds.has(id)), found };
}

/** What two that are near now have with each other. */
async function metAnew(
  family: Family,
  index: TraceIndex,
  near: readonly (readonly [string, string])[],
): Promise<Belonging[]> {
  // one that comes near several is asked once
  const byFirst = Map.groupBy(near, ([first]) => first);
  const traces = await index.get(byFirst.keys());
  const met = [...byFirst].map(async ([first, pairs]) => {
    const belongings = await family.meet(traces.get(first)!, index);
    const isOf = (members: Belonging, pair: readonly string[]) => pair.every((id) => members.some(({ reportId }) => reportId === id)); // biome-ignore format: one line
    return belongings.filter((members) => pairs.some((pair) => isOf(members, pair)));
  });
  return (await Promise.all(met)).flat();
}

const reportsOf = ({ parts }: Finding) => parts.map(({ reportId }) => reportId);
/** A report that is silent is no member: it belongs to another finding. */
const membersOf = ({ parts }: Finding): Member[] =>
  parts.filter(({ role }) => role !== 'silent').map(({ reportId, entryId }) => ({ reportId, entryId }));

/** Members of lists that share one, as one group; groups and members in the order of their ids. */
function groupMembers(lists: readonly (readonly Member[])[]): Member[][] {
  const byKey = new Map(lists.flat().map((member) => [memberKey(member), member]));
  const keys = [...byKey.keys()].sort(compareText);
  const place = new Map(keys.map((key, n) => [key, n]));
  const sets = joinSets(keys.length);
  for (const list of lists)
    for (const member of list) sets.join(place.get(memberKey(list[0]!))!, place.get(memberKey(member))!);
  const groups = new Map<number, Member[]>();
  keys.forEach((key, n) => {
    const group = groups.get(sets.setOf(n));
    if (group) group.push(byKey.get(key)!);
    else groups.set(sets.setOf(n), [byKey.get(key)!]);
  });
  return [...groups.values()];
}
