// What an alliance, or any actor, is told to have under arms.
import type { Gauge, Observation } from './gauge.ts';
import { median, spreadOfMedian } from './intervals.ts';

/**
 * Median of the counts of soldiers that reports give of the actor in the period: a figure whose holder, or whose sentence’s measure, names the
 * side. Reports that count parts and wholes both go in, so read it as the order of what is told, not as a sum.
 */
export const STRENGTH: Gauge = {
  name: 'strength',
  formula: 'median of the counts of soldiers told of the actor, in soldiers; 95 % by bootstrap',
  minimum: 3,
  observe: async ({ material, of }) => {
    const names = [...of.names];
    return await material.soldiers(({ words, day, entryId, value }): Observation | null =>
      names.some((name) => ` ${words} `.includes(` ${name} `) || ` ${words} `.includes(` ${name}'s `))
        ? { day, entryId, value, group: '' }
        : null,
    );
  },
  measure: (sample) => {
    const counts = sample.map((one) => one.value);
    return { value: median(counts), interval: spreadOfMedian(counts) };
  },
};
