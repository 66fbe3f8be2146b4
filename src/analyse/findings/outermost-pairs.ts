// Pairs of passages of two reports, or of one, in; those that no other pair holds, out: of “[she is against [the deal]]” the whole.
import type { Passage } from '../../record/passage.ts';

const isInside = (one: Passage, other: Passage): boolean =>
  one.text.length < other.text.length &&
  one.spans.every(({ start, end }) => other.spans.some((whole) => whole.start <= start && end <= whole.end));

/**
 * Of pairs of two such passages those that no other pair holds: each of its two is the other pair’s, or a part of that. What “said [that she believes [the talks will fail]]” has twice
 * is told once.
 */
export function outermostPairs<One extends { readonly content: Passage }>(
  pairs: readonly (readonly [One, One])[],
): (readonly [One, One])[] {
  const isHeld = (pair: readonly [One, One], other: readonly [One, One]) =>
    pair.every((one, n) => one === other[n] || isInside(one.content, other[n]!.content)) &&
    pair.some((one, n) => one !== other[n]);
  return pairs.filter((pair) => !pairs.some((other) => isHeld(pair, other)));
}
