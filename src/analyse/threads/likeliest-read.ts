// Members of a finding in; how likely the likeliest two of them are what a reader of pairs took them for, out.
import type { Member } from '../findings/family.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import type { PairReadings } from './pair-readings.ts';
import { readPairs } from './read-pairs.ts';
import type { ReadQuestion } from './read-questions.ts';

/** Reports that are held against each other for it, the earliest: a finding that many tell would have many pairs read again. */
const MOST_REPORTS = 3;

/** Likelihood from which a finding is told as likely: of those read in three sets and judged one by one, most wrong ones lie below. */
export const LIKELY = 0.7;

/** 0 to 1; null where nothing reads pairs, or no two of them are among those read. */
export async function likeliestRead(
  questions: readonly ReadQuestion[],
  members: readonly Member[],
  traces: ReadonlyMap<string, Trace>,
  readings: PairReadings | null,
): Promise<number | null> {
  if (readings === null) return null;
  const entries = new Set(members.map(({ entryId }) => entryId));
  const first = [...traces.values()].sort(compareTraces).slice(0, MOST_REPORTS);
  let most: number | null = null;
  for (const early of first)
    for (const late of first) {
      if (early.day === null || late.day === null || early.day > late.day || (early === late && first.length > 1))
        continue;
      for (const question of questions)
        for (const pair of await readPairs(question, early, late, readings))
          if (entries.has(pair.first.entryId) && entries.has(pair.second.entryId))
            most = Math.max(most ?? 0, pair.likelihood);
    }
  return most;
}
