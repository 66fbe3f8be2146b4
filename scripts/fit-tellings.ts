// Weights for whether a sentence of a later report tells what came of a promise or of an announced event: see fit-pairs.ts. Out:
// src/analyse/commitment-outcomes/telling-weights.ts.
//
//   node scripts/fit-tellings.ts [--beside FILE] [--dry]
import { OUTCOME_DAYS } from '../src/analyse/commitment-outcomes/outcome-days.ts';
import { pledgesOf } from '../src/analyse/commitment-outcomes/pledge.ts';
import { tellingsOf } from '../src/analyse/commitment-outcomes/telling.ts';
import { tellingFeatures } from '../src/analyse/commitment-outcomes/weigh-telling.ts';
import { isNear, isTimely, outcomeTold } from '../src/analyse/commitment-outcomes/weighed-outcome.ts';
import { sharedLead } from '../src/analyse/findings/shared-lead.ts';
import { leadOf } from '../src/analyse/findings/story.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { dayNumber } from '../src/text/day-number.ts';
import { fitPairs, type Pair, standsOn } from './fit-pairs.ts';
import type { Planted } from './measure-planted.ts';

const ABOUT =
  '// In the order of TELLING_FEATURES: what each says for a sentence’s telling of what is awaited. Made by scripts/fit-tellings.ts.';

await fitPairs(pairsOf, 'src/analyse/commitment-outcomes/telling-weights.ts', ABOUT, {
  commitment: 'COMMITMENT_WEIGHTS',
  schedule: 'SCHEDULE_WEIGHTS',
});

function* pairsOf(records: readonly RecordedReport[], planted: readonly Planted[]): Generator<Pair> {
  const all = records.map((record) => ({ record, day: dayNumber(record.report.published), lead: leadOf(record), pledges: pledgesOf(record), tellings: tellingsOf(record) })); // biome-ignore format: one line
  for (const early of all)
    for (const pledge of early.pledges)
      for (const late of all) {
        const { day } = late;
        if (early.day === null || day === null || day <= early.day || day - early.day > OUTCOME_DAYS) continue;
        for (const telling of late.tellings) {
          if (!isTimely(pledge, telling, day) || !isNear(pledge, telling) || outcomeTold(pledge, telling, day) === null) continue; // biome-ignore format: one line
          const isSo = planted.some(({ passages: [first, ...others] }) => first !== undefined && standsOn(early.record, pledge.passage.spans, first.quote) && others.some(({ quote }) => standsOn(late.record, telling.passage.spans, quote))); // biome-ignore format: one line
          yield { kind: pledge.kind, isSo, features: tellingFeatures(pledge, telling, day, sharedLead(early.lead, late.lead)) }; // biome-ignore format: one line
        }
      }
}
