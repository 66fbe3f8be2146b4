/** Index of the first of `spans` that ends after `offset`, else their number. They must stand in order of their ends. */
export function firstEndingAfter(spans: readonly { readonly end: number }[], offset: number): number {
  // As countBelow, written out: no other question is asked as often, and each step of it was a call.
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
