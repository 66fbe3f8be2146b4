/**
 * How many of the first `length` indices satisfy `isBelow`, which must hold for a prefix of them: 0 to `length`. By halving, so
 * O(log length) questions.
 */
export function countBelow(length: number, isBelow: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
