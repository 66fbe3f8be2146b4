// Sources of a happening: comparing only reports that share a fingerprint gives what comparing all with all gives.
import { expect, it } from 'vitest';
import { makeRecord } from '../../../bench/size/make-record.ts';
import { relationOf } from '../../../src/analyse/copies/compare-reports.ts';
import { countSources } from '../../../src/analyse/findings/count-sources.ts';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import type { Trace } from '../../../src/analyse/findings/trace.ts';
import { joinSets } from '../../../src/analyse/register/join-sets.ts';

function pairwise(reports: readonly Trace[]): number {
  const sets = joinSets(reports.length);
  reports.forEach((a, n) => {
    for (let m = n + 1; m < reports.length; m++) if (relationOf(a, reports[m]!) !== null) sets.join(n, m);
  });
  return new Set(reports.map((_, n) => sets.setOf(n))).size;
}

it('are as many as by comparing each with each', () => {
  const traces = Array.from({ length: 80 }, (_, n) => makeTrace(makeRecord(4, 200 + n)));
  // two prints of one address without a word in common are one source too
  const moved = { ...traces[1]!, reportId: 'moved', keys: traces[1]!.keys.filter((key) => key % 16 !== 0), body: { ...traces[1]!.body, sayings: [] } }; // biome-ignore format: one line
  for (const reports of [
    traces,
    traces.slice(0, 7),
    [...traces].reverse(),
    [],
    [traces[0]!, traces[0]!],
    [moved, ...traces],
  ])
    expect(countSources(reports)).toBe(pairwise(reports));
  expect(countSources(traces)).toBeLessThan(80);
});
