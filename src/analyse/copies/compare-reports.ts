// Two traces in; whether they are one report out: versions of one article in one outlet, or copies in several.
import { isOfKind } from '../findings/meeting-key.ts';
import type { Trace } from '../findings/trace.ts';
import type { Winnowing } from './fingerprint.ts';

/** Any 24 words in common are found; a report of 500 words has some 50 fingerprints. */
export const PRINTS: Winnowing = { shingle: 5, window: 20 };

/** Copies are printed within two weeks of each other; what is printed later is an anniversary’s reprint. */
export const COPY_DAYS = 14;

/**
 * Least share of the shorter report’s fingerprints that both have, and least number of them. A long speech quoted at length by two
 * reporters who both heard it stays below; a wire report rewritten by half does not. Set on own texts, see test/analyse/copies.
 */
const COPY = { share: 0.3, prints: 3 };
/** Under one headline of one outlet less is asked; a column’s headline that comes back every week shares nothing. */
const SAME_TITLE = { share: 0.15, prints: 2 };

export function relationOf(a: Trace, b: Trace): 'copy' | 'version' | null {
  if (a.reportId === b.reportId) return null;
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > COPY_DAYS) return null;
  const [x, y] = [a.body, b.body];
  const { prints, share } = sharedPrints(a, b);
  const isOneText = share >= COPY.share && prints >= COPY.prints;
  if (x.outlet === null || x.outlet !== y.outlet) return isOneText ? 'copy' : null;
  if (isOneText || (x.article !== null && x.article === y.article)) return 'version';
  return x.title !== null && x.title === y.title && share >= SAME_TITLE.share && prints >= SAME_TITLE.prints
    ? 'version'
    : null;
}

/** How many fingerprints both have, and the share of the shorter one’s. */
export function sharedPrints(a: Trace, b: Trace): { prints: number; share: number } {
  const [x, y] = [printsOf(a), printsOf(b)];
  const prints = x.intersection(y).size;
  const least = Math.min(x.size, y.size);
  return { prints, share: least === 0 ? 0 : prints / least };
}

/** A trace is held against hundreds of others: every family asks whether two are copies before it compares them. */
const known = new WeakMap<Trace, ReadonlySet<number>>();
function printsOf(trace: Trace): ReadonlySet<number> {
  const there = known.get(trace) ?? new Set(trace.keys.filter((key) => isOfKind(key, 'print')));
  known.set(trace, there);
  return there;
}
