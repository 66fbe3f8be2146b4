// Tension between two, or of one with all others; and the gap between words and deeds.
import { isTouched } from './act-between.ts';
import type { Gauge, GaugeScene, Observation } from './gauge.ts';
import { mean, spreadOfMean } from './intervals.ts';
import { told, toldOnce } from './material.ts';

/**
 * Minus the mean PLOVER score of what passed between the sides: −10 (all cooperation) to 10 (all force). Reported events that happened or go on,
 * of both tracks, each happening once, copies left out.
 */
export const TENSION: Gauge = {
  name: 'tension',
  formula: '−mean(PLOVER score of events between the sides, both tracks), −10 to 10; 95 % by bootstrap',
  minimum: 5,
  observe,
  measure: (sample) => {
    const scores = sample.map((one) => -one.value);
    return { value: mean(scores), interval: spreadOfMean(scores) };
  },
};

/** Three on each track, else one event would stand for all deeds. */
const LEAST_EACH = 3;

/** Mean score of words minus mean score of deeds: above 0 they talk better than they act. −20 to 20. */
export const GAP: Gauge = {
  name: 'gap',
  formula: 'mean(PLOVER score of dialogue) − mean(PLOVER score of deeds), −20 to 20; 95 % by bootstrap of each track',
  minimum: 2 * LEAST_EACH,
  observe,
  measure: (sample) => {
    const of = (group: string) => sample.filter((one) => one.group === group).map((one) => one.value);
    const [words, deeds] = [of('dialogue'), of('deeds')];
    if (words.length < LEAST_EACH || deeds.length < LEAST_EACH) return null;
    // each track is drawn from on its own: a sample of both may hold none of one
    const [x, y] = [spreadOfMean(words), spreadOfMean(deeds)];
    const value = mean(words) - mean(deeds);
    const spread = (a: number, b: number) => Math.hypot(mean(words) - a, mean(deeds) - b);
    return { value, interval: { low: value - spread(x.low, y.high), high: value + spread(x.high, y.low) } };
  },
};

async function observe({ material, of, with: other }: GaugeScene): Promise<Observation[]> {
  const [ours, theirs] = [material.keysOf(of), other === null ? null : material.keysOf(other)];
  const touched = await material.acts((row) => (isTouched(row, ours, theirs) ? told(row, row.value, row.track) : null)); // biome-ignore format: one line
  return toldOnce(touched);
}
