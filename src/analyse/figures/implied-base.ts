// A share and a sum of one thing in; the whole that they imply, with what rounding leaves open, out.
import type { Figure } from '../../record/figure.ts';
import { roundingOf } from './bounds-of.ts';

/** With the bounds that rounding leaves: 3.2 % is 3.15 to 3.25, $2.6 billion is 2.55 to 2.65. */
export function impliedBase(share: Figure, sum: Figure): { low: number; middle: number; high: number } {
  const [s, m] = [share.value! / 100, sum.value!];
  const [ds, dm] = [roundingOf(share) / 100, roundingOf(sum)];
  return { low: (m - dm) / (s + ds), middle: m / s, high: s > ds ? (m + dm) / (s - ds) : Number.MAX_SAFE_INTEGER };
}
