// How long before an actor's deeds they were announced.
import type { Gauge } from './gauge.ts';
import { median, spreadOfMedian } from './intervals.ts';
import { Observations } from './observations.ts';
import { ANNOUNCEABLE } from './transparency.ts';

/**
 * Median of the days from the first report that announced a deed of the actor to the deed, of those that were announced: what nobody announced has no
 * days of notice, and transparency counts it. 0 and more.
 */
export const NOTICE: Gauge = {
  name: 'notice',
  formula:
    'median of the days from the first announcement to the deed, of deeds that were announced, 0 and more; 95 % by bootstrap',
  minimum: 3,
  needs: '3 announced deeds',
  observe: async ({ material, of }) => {
    const ours = material.keysOf(of);
    const announced = new Observations();
    await material.acts((row) => {
      if (row.notice >= 0 && ANNOUNCEABLE.has(row.type) && ours.isBy(row)) announced.put(row, row.notice);
    });
    return announced;
  },
  measure: ({ values }) => ({ value: median(values), interval: spreadOfMedian(values) }),
};
