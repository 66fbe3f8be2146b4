import { countBelow } from './count-below.ts';

/** Index of the first of `spans` that ends after `offset`, else their number. They must stand in order of their ends. */
export function firstEndingAfter(spans: readonly { readonly end: number }[], offset: number): number {
  return countBelow(spans.length, (i) => spans[i]!.end <= offset);
}
