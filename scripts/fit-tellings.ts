// Weights for whether a sentence of a later report tells what came of a promise or of an announced event. In: the sets with planted findings, read
// with the model, and, as pairs that tell nothing of each other, records of other articles (one a line, as `dualtrack export` writes them). Out:
// src/analyse/commitment-outcomes/telling-weights.ts, and for each set what weights fitted to the others would find of it.
//
//   node scripts/fit-tellings.ts [--beside FILE] [--dry]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OUTCOME_DAYS } from '../src/analyse/commitment-outcomes/outcome-days.ts';
import { type Pledge, pledgesOf } from '../src/analyse/commitment-outcomes/pledge.ts';
import { type Telling, tellingsOf } from '../src/analyse/commitment-outcomes/telling.ts';
import { sharedLead, tellingFeatures } from '../src/analyse/commitment-outcomes/weigh-telling.ts';
import { isNear, isTimely, outcomeTold } from '../src/analyse/commitment-outcomes/weighed-outcome.ts';
import { leadOf } from '../src/analyse/findings/story.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { dayNumber } from '../src/text/day-number.ts';
import { fitWeights, likelihood, type Row } from './fit-weights.ts';
import { FINDING_SETS, PLAIN_SETS, type Planted, recordsOfSet } from './measure-planted.ts';

interface Pair extends Row {
  readonly set: string;
  readonly kind: Pledge['kind'];
}

const { values: asked } = parseArgs({ options: { beside: { type: 'string' }, dry: { type: 'boolean' } } });
const PRIOR = 1.5;
/** A planted pair counts as much as so many others; plain prose, on which no rule was written, twice that; an article’s pair less. */
const WEIGHTS = { planted: 3, plain: 2, beside: 0.15 };
/** Of the pairs of other articles each so manieth is taken. */
const EVERY = 5;
const LEAST = [0.2, 0.3, 0.4];

const pairs: Pair[] = [];
await withStatementReader(
  async (reader) => {
    for (const set of [...FINDING_SETS, ...PLAIN_SETS]) {
      const { records, planted } = await recordsOfSet(join(import.meta.dirname, '..', set), reader);
      pairs.push(...pairsOf(set, records, planted));
    }
  },
  { kind: 'auto' },
);
if (asked.beside !== undefined) {
  const records = readFileSync(asked.beside, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as RecordedReport); // biome-ignore format: one line
  pairs.push(...pairsOf('beside', records, []).filter((_, n) => n % EVERY === 0));
}
const fitted = (['commitment', 'schedule'] as const).map((kind) => {
  const own = pairs.filter((one) => one.kind === kind);
  for (const set of [...FINDING_SETS, ...PLAIN_SETS]) {
    const [rest, held] = [own.filter((one) => one.set !== set), own.filter((one) => one.set === set)];
    if (held.length === 0) continue;
    const weights = fitWeights(rest, PRIOR);
    const at = LEAST.map((least) => {
      const found = held.filter(({ features }) => likelihood(features, weights) >= least);
      return `from ${least}: ${found.filter(({ isSo }) => isSo).length} so, ${found.filter(({ isSo }) => !isSo).length} not planted`;
    });
    console.log(`${kind} ${set}: ${held.filter(({ isSo }) => isSo).length} pairs; ${at.join('; ')}`);
  }
  return fitWeights(own, PRIOR);
});
if (asked.dry !== true)
  writeFileSync(
    join(import.meta.dirname, '../src/analyse/commitment-outcomes/telling-weights.ts'),
    `// In the order of TELLING_FEATURES: what each says for a sentence’s telling of what is awaited. Made by scripts/fit-tellings.ts.
export const COMMITMENT_WEIGHTS: readonly number[] = [
  ${fitted[0]!.join(', ')},
];
export const SCHEDULE_WEIGHTS: readonly number[] = [
  ${fitted[1]!.join(', ')},
];
`,
  );

function pairsOf(set: string, records: readonly RecordedReport[], planted: readonly Planted[]): Pair[] {
  const all = records.map((record) => ({ record, day: dayNumber(record.report.published), lead: leadOf(record), pledges: pledgesOf(record), tellings: tellingsOf(record) })); // biome-ignore format: one line
  return all.flatMap((early) =>
    early.pledges.flatMap((pledge) =>
      all.flatMap((late) => {
        if (early.day === null || late.day === null || late.day <= early.day || late.day - early.day > OUTCOME_DAYS) return []; // biome-ignore format: one line
        const day = late.day;
        return late.tellings
          .filter((telling) => isNear(pledge, telling) && isTimely(pledge, telling, day) && outcomeTold(pledge, telling, day) !== null) // biome-ignore format: one line
          .map((telling): Pair => {
            const isSo = planted.some(({ passages: [first, ...others] }) => first !== undefined && stands(early.record, pledge, first.quote) && others.some(({ quote }) => stands(late.record, telling, quote))); // biome-ignore format: one line
            const weight = set === 'beside' ? WEIGHTS.beside * EVERY : (isSo ? WEIGHTS.planted : 1) * (PLAIN_SETS.includes(set) ? WEIGHTS.plain : 1); // biome-ignore format: one line
            return { set, kind: pledge.kind, isSo, weight, features: tellingFeatures(pledge, telling, day, sharedLead(early.lead, late.lead)) }; // biome-ignore format: one line
          });
      }),
    ),
  );
}

function stands({ report }: RecordedReport, { passage }: Pledge | Telling, quote: string): boolean {
  const start = report.text.indexOf(quote);
  return start >= 0 && passage.spans.some((span) => span.start < start + quote.length && start < span.end);
}
