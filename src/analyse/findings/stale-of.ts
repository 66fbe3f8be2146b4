// Reports that changed, and two each that are near now or no longer, in; which of what was told of reports is stale by that, and which two are to be asked by themselves, out.
import type { ChangedPair } from './near-holders.ts';

export interface Stale {
  /** Of all of these the store is asked what it tells. */
  readonly reports: readonly string[];
  /** Whether what is told of these reports may be so no more. */
  isStale(told: readonly string[]): boolean;
  /** Whether one of them changed itself. */
  isChanged(told: readonly string[]): boolean;
  /** Those of them that are no longer near another of them. */
  partedIn(told: readonly string[]): readonly string[];
  /** Two each that are near now and neither of which is among `asked`, who are asked for all others anyway. */
  nearBut(asked: ReadonlySet<string>): readonly (readonly [string, string])[];
}

export function staleOf(changed: readonly string[], rethreaded: readonly ChangedPair[]): Stale {
  const [near, parted] = [true, false].map((is) => rethreaded.filter(({ isNear }) => isNear === is).map(({ pair }) => pair)) as [ChangedPair['pair'][], ChangedPair['pair'][]]; // biome-ignore format: one line
  const ids = new Set(changed);
  const isChanged = (told: readonly string[]) => told.some((id) => ids.has(id));
  const partedIn = (told: readonly string[]) => parted.filter((pair) => pair.every((id) => told.includes(id))).flat();
  return {
    reports: [...new Set([...ids, ...parted.flat()])],
    isStale: (told) => isChanged(told) || partedIn(told).length > 0,
    isChanged,
    partedIn,
    nearBut: (asked) => near.filter((pair) => !pair.some((id) => asked.has(id))),
  };
}
