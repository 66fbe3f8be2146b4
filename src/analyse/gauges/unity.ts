// Whether the members of an alliance agree on one target.
import { isOf } from './act-between.ts';
import type { Gauge, Observation } from './gauge.ts';
import { bootstrap, mean } from './intervals.ts';

/** What a member did or said for or against the target once says little; two members are the least that can disagree. */
const LEAST_MEMBERS = 2;

/**
 * Mean over all pairs of members of 1 − |a − b| ÷ 2, where a and b are the members’ mean positions on the target, from −1 (all against) to 1
 * (all for). 1: all alike; 0: one half all for, the other all against, of two members.
 */
export const UNITY: Gauge = {
  name: 'unity',
  formula:
    'mean over pairs of members of 1 − |a − b| ÷ 2, a and b their mean positions on the target (−1 against, 1 for), 0 to 1; 95 % by bootstrap of positions within each member',
  minimum: 4,
  observe: ({ material, members, with: target }) =>
    target === null
      ? []
      : material.positions
          .filter(({ targets }) => isOf(targets, target))
          .flatMap(({ day, entryId, holders, sign }) =>
            members
              .filter((member) => isOf(holders, member))
              .map((member): Observation => ({ day, entryId, value: sign, group: member.actor.id })),
          ),
  measure: (sample) => {
    const value = unityOf(sample);
    if (value === null) return null;
    // a draw that leaves one member only says nothing and counts as the value itself
    return { value, interval: bootstrap(sample, (drawn) => unityOf(drawn) ?? value) };
  },
};

function unityOf(sample: readonly Observation[]): number | null {
  const groups = Map.groupBy(sample, ({ group }) => group);
  const means = [...groups.values()].map((own) => mean(own.map(({ value }) => value)));
  if (means.length < LEAST_MEMBERS) return null;
  const pairs = means.flatMap((a, n) => means.slice(n + 1).map((b) => 1 - Math.abs(a - b) / 2));
  return mean(pairs);
}
