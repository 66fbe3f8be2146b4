// How often an actor did what it had said it would.
import type { Gauge } from './gauge.ts';
import { Observations } from './observations.ts';
import { share } from './transparency.ts';

/**
 * Kept ÷ (kept + not kept + reversals). Kept: promises met, announced events that took place. Not kept: promises not met, partly met or
 * superseded, events moved or called off. Each promise counts once, by its last standing, on the day of the report that shows it; what is
 * open or under way counts nowhere.
 */
export const PREDICTABILITY: Gauge = {
  name: 'predictability',
  formula:
    'promises met and announced events that took place ÷ (those + promises not or partly met, superseded, events moved or called off + reversals), 0 to 1; 95 % by Wilson',
  minimum: 5,
  needs: '5 promises, announced events and reversals',
  observe: async ({ material }) => {
    const settled = new Observations();
    await material.kept((row) => settled.put(row, row.value));
    return settled;
  },
  measure: share,
};
