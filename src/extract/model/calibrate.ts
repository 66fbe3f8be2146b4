// The model's own score in, a confidence out that means what it says: of statements at 0.7, seven in ten are right.

type Knots = readonly (readonly [score: number, confidence: number])[];

/** Knots of isotonic fits (Zadrozny and Elkan 2002) of "who said what is right" on score; made by scripts/calibrate.ts. */
const KNOTS: Readonly<Record<1 | 2, Knots>> = {
  1: [
    [0, 0.325],
    [0.079, 0.325],
    [0.154, 0.472],
    [0.218, 0.49],
    [0.256, 0.627],
    [0.323, 0.667],
    [0.402, 0.727],
    [0.47, 0.736],
    [0.516, 0.75],
    [0.565, 0.834],
    [0.613, 0.855],
    [0.656, 0.917],
    [0.708, 0.932],
    [0.77, 0.936],
    [0.88, 1],
    [1, 1],
  ],
  2: [
    [0, 0.325],
    [0.064, 0.325],
    [0.112, 0.341],
    [0.138, 0.463],
    [0.177, 0.495],
    [0.246, 0.541],
    [0.316, 0.652],
    [0.472, 0.706],
    [0.713, 1],
    [1, 1],
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
