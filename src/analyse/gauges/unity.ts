// Whether the members of an alliance agree on one target.
import type { Gauge } from './gauge.ts';
import { bootstrapPlaces, drawNear, errorOfMean, MOST_DRAWN, mean } from './intervals.ts';
import { Observations, type Sample, valuesOf } from './observations.ts';
import type { RowCursor } from './row-cursor.ts';

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
  needs: '4 positions, 2 members',
  observe: async ({ material, members, with: target }) => {
    const held = new Observations([...new Set(members.map(({ actor }) => actor.id))]);
    if (target === null) return held;
    const [aimed, sides] = [material.keysOf(target), members.map((member) => [held.names.indexOf(member.actor.id), material.keysOf(member)] as const)]; // biome-ignore format: one line
    const isAimed = (row: RowCursor) => row.value !== 0 && aimed.isTo(row);
    await material.positions(isAimed, (row) => {
      const groups = sides.filter(([, side]) => side.isBy(row)).map(([group]) => group);
      if (groups.length > 0) held.put(row, Math.sign(row.value), groups);
    });
    return held;
  },
  measure: (sample) => {
    const groups = inOrder(sample).map((group) => valuesOf(sample, sample.names[group]!));
    const value = unityOf(groups.map(mean));
    if (value === null) return null;
    if (sample.values.length > MOST_DRAWN) {
      const near = groups.map((own) => ({ mean: mean(own), error: errorOfMean(own) }));
      return { value, interval: drawNear(near, (means) => unityOf(means)!) };
    }
    // a draw that leaves one member only says nothing and counts as the value itself
    return { value, interval: bootstrapPlaces(sample.values.length, drawnUnity(sample, value)) };
  },
};

/** Unity of what stands at drawn places; `otherwise` where one member only is drawn. Sums by member, in arrays: it is asked a thousand times a period. */
function drawnUnity({ values, groups, names }: Sample, otherwise: number): (places: Uint32Array) => number {
  const [sums, counts] = [new Float64Array(names.length), new Uint32Array(names.length)];
  return (places) => {
    sums.fill(0);
    counts.fill(0);
    const order: number[] = [];
    for (const place of places) {
      const group = groups[place]!;
      if (counts[group]!++ === 0) order.push(group);
      sums[group]! += values[place]!;
    }
    return unityOf(order.map((group) => sums[group]! / counts[group]!)) ?? otherwise;
  };
}

/** Groups as they first come. */
const inOrder = ({ groups }: Sample): number[] => [...new Set(groups)];

function unityOf(means: readonly number[]): number | null {
  if (means.length < LEAST_MEMBERS) return null;
  // a loop: it is asked a thousand times a period
  let sum = 0;
  for (let n = 0; n < means.length; n++)
    for (let m = n + 1; m < means.length; m++) sum += 1 - Math.abs(means[n]! - means[m]!) / 2;
  return sum / ((means.length * (means.length - 1)) / 2);
}
