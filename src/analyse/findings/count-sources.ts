// Traced reports in; from how many sources they come out: those that copy each other, or are versions of one article, are one.
import { relationOf } from '../copies/compare-reports.ts';
import { joinSets } from '../register/join-sets.ts';
import { isOfKind } from './meeting-key.ts';
import type { Trace } from './trace.ts';

/** Copies and versions share a fingerprint or an address, so only those that do are compared. */
export function countSources(reports: readonly Trace[]): number {
  const sets = joinSets(reports.length);
  const having = new Map<number, number[]>();
  reports.forEach((trace, n) => {
    for (const key of trace.keys) {
      if (!isOfKind(key, 'print') && !isOfKind(key, 'article')) continue;
      const others = having.get(key) ?? [];
      for (const m of others)
        if (sets.setOf(m) !== sets.setOf(n) && relationOf(trace, reports[m]!) !== null) sets.join(m, n);
      others.push(n);
      having.set(key, others);
    }
  });
  return new Set(reports.map((_, n) => sets.setOf(n))).size;
}
