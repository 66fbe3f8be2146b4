// Judged answers in, a logistic curve from score to share right out, as knots for a model's calibration.json. Of few answers two
// numbers are surer than the steps of fit-rising.ts.
import { type Judged, round } from './fit-rising.ts';

const STEP = 0.05;
/** Scores nearer to 0 or 1 count as these: their logits stay finite. */
const LEAST = 0.02;
const ROUNDS = 50;

/** Platt 1999 on the score's logit, by Newton's method: knots at every twentieth of the score. Without answers of both kinds the line is flat. */
export function fitLogistic(judged: readonly Judged[]): [number, number][] {
  const cases = judged.map(({ score, isRight }) => ({ x: logit(score), y: isRight ? 1 : 0 }));
  const right = cases.filter(({ y }) => y === 1).length;
  let slope = 0;
  let base = logit(right / (cases.length || 1));
  if (right > 0 && right < cases.length)
    for (let step = 0; step < ROUNDS; step++) {
      const sums = { g: 0, gx: 0, h: 0, hx: 0, hxx: 0 };
      for (const { x, y } of cases) {
        const share = shareAt(slope * x + base);
        const weight = share * (1 - share);
        sums.g += share - y;
        sums.gx += (share - y) * x;
        sums.h += weight;
        sums.hx += weight * x;
        sums.hxx += weight * x * x;
      }
      const area = sums.h * sums.hxx - sums.hx * sums.hx;
      if (area < 1e-9) break;
      base -= (sums.hxx * sums.g - sums.hx * sums.gx) / area;
      slope -= (sums.h * sums.gx - sums.hx * sums.g) / area;
    }
  return Array.from({ length: 1 + 1 / STEP }, (_, i) => [
    round(i * STEP),
    round(shareAt(slope * logit(i * STEP) + base)),
  ]);
}

function logit(score: number): number {
  const inside = Math.min(1 - LEAST, Math.max(LEAST, score));
  return Math.log(inside / (1 - inside));
}

const shareAt = (sum: number): number => 1 / (1 + Math.exp(-sum));
