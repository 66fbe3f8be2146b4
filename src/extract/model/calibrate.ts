// The model's own score in, a confidence out that means what it says: of statements at 0.7, seven in ten are right.

type Knots = readonly (readonly [score: number, confidence: number])[];

/** Knots of isotonic fits (Zadrozny and Elkan 2002) of "who said what is right" on score; made by scripts/calibrate.ts. */
const KNOTS: Readonly<Record<1 | 2, Knots>> = {
  1: [
    [0, 0.396],
    [0.11, 0.396],
    [0.216, 0.516],
    [0.291, 0.657],
    [0.341, 0.704],
    [0.428, 0.782],
    [0.49, 0.817],
    [0.52, 0.827],
    [0.581, 0.888],
    [0.686, 0.938],
    [0.826, 1],
    [1, 1],
  ],
  2: [
    [0, 0.32],
    [0.082, 0.32],
    [0.142, 0.421],
    [0.217, 0.495],
    [0.321, 0.54],
    [0.501, 0.674],
    [1, 0.674],
  ],
};

/** Piecewise linear between the knots; 0 to 1, three decimals, so that the last bits of a float never show. */
export function calibrate(score: number, level: 1 | 2): number {
  const knots = KNOTS[level];
  const above = knots.findIndex(([knot]) => knot >= score);
  const at = above < 0 ? knots.length - 1 : Math.max(1, above);
  const [lowScore, low] = knots[at - 1]!;
  const [highScore, high] = knots[at]!;
  const share = highScore === lowScore ? 1 : (score - lowScore) / (highScore - lowScore);
  return Math.round(1000 * (low + (high - low) * Math.min(1, Math.max(0, share)))) / 1000;
}
