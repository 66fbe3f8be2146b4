// Tension between two, or of one with all others; and the gap between words and deeds.
import { isTouched } from './act-between.ts';
import type { Gauge, GaugeScene } from './gauge.ts';
import { mean, spreadOfMean } from './intervals.ts';
import { Observations, valuesOf } from './observations.ts';

/**
 * Minus the mean PLOVER score of what passed between the sides: −10 (all cooperation) to 10 (all force). Reported events that happened or go on,
 * of both tracks, each happening once, copies left out.
 */
export const TENSION: Gauge = {
  name: 'tension',
  formula: '−mean(PLOVER score of events between the sides, both tracks), −10 to 10; 95 % by bootstrap',
  minimum: 5,
  needs: '5 events',
  observe: (scene) => observe(scene, false),
  measure: (sample) => {
    const scores = sample.values.map((value) => -value);
    return { value: mean(scores), interval: spreadOfMean(scores) };
  },
};

/** Three on each track, else one event would stand for all deeds. */
const LEAST_EACH = 3;

/**
 * Mean score of words minus mean score of deeds: above 0 they talk better than they act. −20 to 20. A deed done to nobody named, "Tarsk called up its
 * reserves", is a deed of theirs where nobody else is asked for.
 */
export const GAP: Gauge = {
  name: 'gap',
  formula:
    'mean(PLOVER score of dialogue) − mean(PLOVER score of deeds, also those done to nobody named), −20 to 20; 95 % by bootstrap of each track',
  minimum: 2 * LEAST_EACH,
  needs: `${2 * LEAST_EACH} events, ${LEAST_EACH} of each track`,
  observe: (scene) => observe(scene, true),
  measure: (sample) => {
    const [words, deeds] = [valuesOf(sample, 'dialogue'), valuesOf(sample, 'deeds')];
    if (words.length < LEAST_EACH || deeds.length < LEAST_EACH) return null;
    // each track is drawn from on its own: a sample of both may hold none of one
    const [x, y] = [spreadOfMean(words), spreadOfMean(deeds)];
    const value = mean(words) - mean(deeds);
    const spread = (a: number, b: number) => Math.hypot(mean(words) - a, mean(deeds) - b);
    return { value, interval: { low: value - spread(x.low, y.high), high: value + spread(x.high, y.low) } };
  },
};

const TRACKS = ['dialogue', 'deeds'] as const;
const [WORDS, DEEDS] = [[0], [1]];

async function observe({ material, of, with: other }: GaugeScene, takesLoneDeeds: boolean): Promise<Observations> {
  const [ours, theirs] = [material.keysOf(of), other === null ? null : material.keysOf(other)];
  const touched = new Observations(TRACKS);
  await material.acts((row) => {
    const isLone = takesLoneDeeds && theirs === null && row.track === 'deeds' && ours.isBy(row);
    if (isLone || isTouched(row, ours, theirs)) touched.put(row, row.value, row.track === 'deeds' ? DEEDS : WORDS);
  });
  return touched;
}
