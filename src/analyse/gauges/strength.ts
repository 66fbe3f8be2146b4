// What an alliance, or any actor, is told to have under arms.
import { foldName } from '../../text/fold-name.ts';
import type { Gauge, Observation } from './gauge.ts';
import { bootstrap, median } from './intervals.ts';

const FORCES = /^(?:soldier|troop|serviceman|servicewoman|marine|sailor|recruit|personnel|man)s?$/;

/**
 * Median of the counts of soldiers that reports give of the actor in the period: a figure whose holder, or whose sentence’s measure, names the
 * side. Reports that count parts and wholes both go in, so read it as the order of what is told, not as a sum.
 */
export const STRENGTH: Gauge = {
  name: 'strength',
  formula: 'median of the counts of soldiers told of the actor, in soldiers; 95 % by bootstrap',
  minimum: 3,
  observe: ({ material, of }) =>
    material.figures.flatMap(({ figure, day }): Observation[] => {
      const value = figure.value ?? figure.low ?? figure.high;
      if (figure.of !== 'count' || value === null || !FORCES.test(foldName(figure.unit))) return [];
      const words = ` ${foldName(`${figure.whose.text} ${figure.measure.text}`)} `;
      return [...of.names].some((name) => words.includes(` ${name} `) || words.includes(` ${name}'s `))
        ? [{ day, entryId: figure.id, value, group: '' }]
        : [];
    }),
  measure: (sample) => {
    const value = (drawn: readonly Observation[]) => median(drawn.map((one) => one.value));
    return { value: value(sample), interval: bootstrap(sample, value) };
  },
};
