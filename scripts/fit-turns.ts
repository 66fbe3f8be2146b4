// Weights for whether what somebody holds in a later report turns round what the same speaker held before: see fit-pairs.ts. Out:
// src/analyse/positions/turn-weights.ts.
//
//   node scripts/fit-turns.ts [--beside FILE] [--dry]
import { sharedLead } from '../src/analyse/findings/shared-lead.ts';
import { leadOf } from '../src/analyse/findings/story.ts';
import { REVERSAL_DAYS } from '../src/analyse/positions/is-reversal.ts';
import { stancesOf } from '../src/analyse/positions/stance.ts';
import { mayTurn, turnFeatures } from '../src/analyse/positions/weigh-turn.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { dayNumber } from '../src/text/day-number.ts';
import { fitPairs, type Pair, standsOn } from './fit-pairs.ts';
import type { Planted } from './measure-planted.ts';

const ABOUT =
  '// In the order of TURN_FEATURES: what each says for a turn from what was held before. Made by scripts/fit-turns.ts.';

await fitPairs(pairsOf, 'src/analyse/positions/turn-weights.ts', ABOUT, { turn: 'TURN_WEIGHTS' });

function* pairsOf(records: readonly RecordedReport[], planted: readonly Planted[]): Generator<Pair> {
  const all = records.map((record) => ({ record, day: dayNumber(record.report.published), lead: leadOf(record), stances: stancesOf(record) })); // biome-ignore format: one line
  const turns = planted.filter(({ kind }) => kind === 'reversal');
  for (const early of all)
    for (const late of all) {
      if (early.day === null || late.day === null || late.day <= early.day || late.day - early.day > REVERSAL_DAYS) continue; // biome-ignore format: one line
      const leads = sharedLead(early.lead, late.lead);
      for (const before of early.stances)
        for (const after of late.stances) {
          if (!mayTurn(before, after, leads)) continue;
          const isSo = turns.some(({ passages: [first, ...others] }) => first !== undefined && standsOn(early.record, before.content.spans, first.quote) && others.some(({ quote }) => standsOn(late.record, after.content.spans, quote))); // biome-ignore format: one line
          yield {
            kind: 'turn',
            isSo,
            features: turnFeatures(before, after, late.stances, late.day - early.day, leads),
          };
        }
    }
}
