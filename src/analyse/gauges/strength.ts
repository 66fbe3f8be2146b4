// What an alliance, or any actor, is told to have under arms.
import type { Gauge } from './gauge.ts';
import { median, spreadOfMedian } from './intervals.ts';
import { Observations } from './observations.ts';

/**
 * Median of the counts of soldiers that reports give of the actor in the period: a figure whose holder, or whose sentence’s measure, names the
 * side. Reports that count parts and wholes both go in, so read it as the order of what is told, not as a sum.
 */
export const STRENGTH: Gauge = {
  name: 'strength',
  formula: 'median of the counts of soldiers told of the actor, in soldiers; 95 % by bootstrap',
  minimum: 3,
  needs: '3 figures',
  observe: async ({ material, of }) => {
    const names = [...of.names];
    const told = new Observations();
    await material.soldiers((row) => {
      const words = ` ${row.words} `;
      if (names.some((name) => words.includes(` ${name} `) || words.includes(` ${name}'s `))) told.put(row, row.value);
    });
    return told;
  },
  measure: ({ values }) => ({ value: median(values), interval: spreadOfMedian(values) }),
};
