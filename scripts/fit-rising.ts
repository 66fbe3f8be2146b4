// Judged answers in, a rising line from score to share right out: what the calibration scripts print for a model's calibration.json.

export interface Judged {
  readonly score: number;
  readonly isRight: boolean;
}

export interface FitOptions {
  /** Answers a knot rests on at least: with fewer the fit follows chance, and other articles show it. */
  readonly smallestPool: number;
  /** Cases of doubt, half right and half wrong, added to each pool where few answers lie in one. */
  readonly doubt: number;
}

/** Pool adjacent violators: the best rising fit, as knots at the pools' mean scores. */
export function fitRising(judged: readonly Judged[], { smallestPool, doubt }: FitOptions): [number, number][] {
  const pools: { weight: number; right: number; scores: number }[] = [];
  for (const { score, isRight } of [...judged].sort((a, b) => a.score - b.score)) {
    pools.push({ weight: 1, right: isRight ? 1 : 0, scores: score });
    for (;;) {
      const last = pools.at(-1)!;
      const before = pools.at(-2);
      if (!before || (before.right / before.weight < last.right / last.weight && before.weight >= smallestPool)) break;
      pools.splice(-2, 2, {
        weight: before.weight + last.weight,
        right: before.right + last.right,
        scores: before.scores + last.scores,
      });
    }
  }
  const knots = pools.map(({ weight, right, scores }): [number, number] => [
    round(scores / weight),
    round((right + doubt / 2) / (weight + doubt)),
  ]);
  return [[0, knots[0]?.[1] ?? 0], ...knots, [1, knots.at(-1)?.[1] ?? 1]];
}

/** To three decimals. */
export function round(value: number): number {
  return Math.round(1000 * value) / 1000;
}
