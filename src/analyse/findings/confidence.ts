// A way in which a finding is told, in; how often what was told so was so, out: of findings on reports that nothing was fitted to, judged one by one
// (test/gold/judged.ndjson).

/** By way: how many of those judged were so, and how many were judged. */
const JUDGED = {
  'utterance quoted': [0, 0],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type Way = keyof typeof JUDGED;

/** What is taken for granted before anything is judged: as of one that was so and one that was not. */
const PRIOR = 1;

/** Between 0 and 1, by Laplace's rule of succession. */
export function confidenceOf(way: Way): number {
  const [so, judged] = JUDGED[way];
  return Math.round((100 * (so + PRIOR)) / (judged + 2 * PRIOR)) / 100;
}
