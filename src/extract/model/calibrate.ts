// The model's own score in, a confidence out that means what it says: of statements at 0.7, seven in ten are right.

type Knots = readonly (readonly [score: number, confidence: number])[];

/** Knots of isotonic fits (Zadrozny and Elkan 2002) of "who said what is right" on score; made by scripts/calibrate.ts. */
const KNOTS: Readonly<Record<1 | 2, Knots>> = {
  1: [
    [0, 0.443],
    [0.118, 0.443],
    [0.189, 0.483],
    [0.249, 0.62],
    [0.307, 0.657],
    [0.411, 0.726],
    [0.494, 0.726],
    [0.534, 0.79],
    [0.57, 0.856],
    [0.618, 0.892],
    [0.674, 0.916],
    [0.751, 0.942],
    [0.86, 1],
    [1, 1],
  ],
  2: [
    [0, 0.385],
    [0.104, 0.385],
    [0.177, 0.527],
    [0.274, 0.589],
    [0.469, 0.68],
    [0.718, 1],
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
