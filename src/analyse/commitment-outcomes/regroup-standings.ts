// Reports that are new or were read again in; commitments and announced events as they now stand, and those that are no longer so, out.
//
//   pledges that are one ─▶ one standing ◀─ sentences of later reports that tell of one of them
//
// A sentence may tell of several pledges without making them one: only pledges hold a group together. What belongs together hangs on two
// passages alone, so the standings are the same in whatever order reports come (see findings/regroup.ts, of which this is the like).
import type { Finding } from '../../record/finding.ts';
import type { Standing } from '../../record/standing.ts';
import type { Store } from '../../store/contract.ts';
import { compareText } from '../../text/compare-text.ts';
import { type Member, memberKey, type Scene } from '../findings/family.ts';
import type { ChangedPair } from '../findings/near-holders.ts';
import { staleOf } from '../findings/stale-of.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import { joinSets } from '../register/join-sets.ts';
import { type Hanging, type Met, meetPledges, metInThread, type PledgeGroup } from './meet-pledges.ts';
import { tellStanding } from './tell-standing.ts';

export interface RegroupedStandings {
  readonly standingsGone: readonly string[];
  readonly standings: readonly Standing[];
  /** What those that were looked at again said before, and which of these are no longer so. */
  readonly before: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly found: readonly Finding[];
}

/** `alsoTell`: reports whose standings are told again though nothing came to them; `rethreaded`: two each that are near now, or no longer. */
export async function regroupStandings(
  store: Pick<Store, 'standingsOn' | 'findingsOn'>,
  scene: Scene,
  changed: readonly string[],
  alsoTell: readonly string[] = [],
  rethreaded: readonly ChangedPair[] = [],
): Promise<RegroupedStandings> {
  const { reports, isStale, isChanged, partedIn, nearBut } = staleOf(changed, rethreaded);
  const stale = (await store.standingsOn(reports)).filter((one) => isStale(reportsOf(one)));
  const staleIds = new Set(stale.map(({ id }) => id));
  const [whole, parted] = [true, false].map((is) => stale.filter((one) => isChanged(reportsOf(one)) === is)) as [Standing[], Standing[]]; // biome-ignore format: one line
  const seeds = new Set([
    ...changed,
    ...whole.flatMap(reportsOf),
    ...parted.flatMap((one) => partedIn(reportsOf(one))),
  ]);
  const same: (readonly Member[])[] = [];
  const hanging: Hanging[] = [];
  const traces = [...(await scene.index.get(seeds)).values()];
  // all at once: what they ask of the store is gathered
  const mets = await Promise.all(traces.map((trace) => meetPledges(trace, scene.index)));
  for (const met of [...mets, ...(await metAnew(scene.index, nearBut(seeds)))]) {
    same.push(...met.same);
    hanging.push(...met.hanging);
  }
  const pledges = [...same.flat(), ...hanging.map(({ pledge }) => pledge)];
  const joined = new Set(pledges.map(memberKey));
  const toTell = new Set(alsoTell);
  const old = (await store.standingsOn([...new Set([...pledges.map(({ reportId }) => reportId), ...alsoTell])]))
    .filter(({ id }) => !staleIds.has(id))
    .filter(
      (one) =>
        reportsOf(one).some((id) => toTell.has(id)) || pledgesOf(one).some((member) => joined.has(memberKey(member))),
    );
  // what two reports have with each other parts no pledges, so of a standing that they have parted in what others tell stays
  for (const one of [...old, ...parted]) {
    const isKept = ({ reportId }: Member) => !parted.includes(one) || !seeds.has(reportId);
    const kept = pledgesOf(one).filter(isKept);
    const [pledge] = kept;
    if (pledge === undefined) continue;
    same.push(kept);
    hanging.push(...tellingsOf(one).filter(isKept).map((telling) => ({ pledge, telling }))); // biome-ignore format: one line
  }

  const standings: Standing[] = [];
  const found: Finding[] = [];
  const groups = groupPledges(same, hanging);
  for (const { standing, finding } of await Promise.all(groups.map((group) => tellStanding(group, scene)))) {
    standings.push(standing);
    if (finding !== null) found.push(finding);
  }
  const now = new Set(standings.map(({ id }) => id));
  const told = new Set(found.map(({ id }) => id));
  const standingsBefore = [...stale, ...old];
  const before = await findingsOf(store, standingsBefore);
  return {
    standingsGone: standingsBefore.map(({ id }) => id).filter((id) => !now.has(id)),
    standings,
    before,
    gone: before.filter(({ id }) => !told.has(id)),
    found,
  };
}

/** What two that are near now tell of each other. */
async function metAnew(index: TraceIndex, near: readonly (readonly [string, string])[]): Promise<Met[]> {
  const traces = await index.get(near.flat());
  return await Promise.all(near.map(([a, b]) => metInThread(traces.get(a)!, traces.get(b)!, index)));
}

async function findingsOf(store: Pick<Store, 'findingsOn'>, standings: readonly Standing[]): Promise<Finding[]> {
  const told = standings.filter(({ finding }) => finding !== null);
  const ids = new Set(told.map(({ finding }) => finding));
  const reports = new Set(told.map((one) => pledgesOf(one)[0]!.reportId));
  const all = await store.findingsOn([...reports], ['commitment-outcome', 'scheduled-event']);
  return all.filter(({ id }) => ids.has(id));
}

const reportsOf = ({ log, watch }: Standing) => [...log, ...watch].map(({ reportId }) => reportId);
const pledgesOf = ({ log }: Standing): Member[] => log.filter(({ state }) => state === 'open');
const tellingsOf = ({ log, watch }: Standing): Member[] => [...log.filter(({ state }) => state !== 'open'), ...watch];

/** Pledges of lists that share one, as one group, with what hangs on any of them; all in the order of their ids. */
function groupPledges(same: readonly (readonly Member[])[], hanging: readonly Hanging[]): PledgeGroup[] {
  const byKey = new Map(same.flat().map((member) => [memberKey(member), member]));
  const keys = [...byKey.keys()].sort(compareText);
  const place = new Map(keys.map((key, n) => [key, n]));
  const sets = joinSets(keys.length);
  for (const list of same)
    for (const member of list) sets.join(place.get(memberKey(list[0]!))!, place.get(memberKey(member))!);
  const groups = new Map<number, { pledges: Member[]; tellings: Map<string, Member> }>();
  keys.forEach((key, n) => {
    const set = sets.setOf(n);
    const group = groups.get(set) ?? { pledges: [], tellings: new Map<string, Member>() };
    groups.set(set, group);
    group.pledges.push(byKey.get(key)!);
  });
  for (const { pledge, telling } of hanging) {
    const at = place.get(memberKey(pledge));
    if (at !== undefined) groups.get(sets.setOf(at))!.tellings.set(memberKey(telling), telling);
  }
  return [...groups.values()].map(({ pledges, tellings }) => ({
    pledges,
    tellings: [...tellings.values()].sort((a, b) => compareText(memberKey(a), memberKey(b))),
  }));
}
