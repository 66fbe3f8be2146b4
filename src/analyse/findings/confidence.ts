// A way in which a finding is told, in; how sure it is, out: as often as findings told so were so, of reports that nothing was fitted to.
import { JUDGED, type Way } from './judged.ts';

/** As of one that was so and one that was not, before anything is judged: Laplace's rule of succession. */
const BEFORE = 1;

/** Between 0 and 1, in hundredths. What was judged so in part counts half. */
export function confidenceOf(way: Way): number {
  const [so, all] = JUDGED[way];
  return Math.round((100 * (so + BEFORE)) / (all + 2 * BEFORE)) / 100;
}
