// Weights for whether two reports are of one thread. In: the sets and lots with planted findings, read with the model, and every other of the train articles beside the
// clone, read by rules: all of one campaign, they are as like each other as reports that need not be held against each other can be.
// Out: src/analyse/threads/thread-weights.ts, and how well weights fitted to two thirds do on the rest.
//
//   node scripts/fit-threads.ts [--dry]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { likelihoodBy } from '../src/analyse/findings/likelihood.ts';
import { leadOf } from '../src/analyse/findings/story.ts';
import { linesOf } from '../src/analyse/threads/line.ts';
import { THREAD_FEATURES } from '../src/analyse/threads/thread-features.ts';
import { featuresOfTwo, threadOutline } from '../src/analyse/threads/thread-outline.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { dayNumber } from '../src/text/day-number.ts';
import { campaignRecords } from './campaign-records.ts';
import { fitWeights, type Row } from './fit-weights.ts';
import { FINDING_SETS, lots, PLAIN_SETS, type Planted, recordsOfSet } from './measure-planted.ts';

interface Two extends Row {
  readonly of: 'lots' | 'sets' | 'articles';
  readonly fold: number;
  /** Something planted stands in both; reports of one story need hold nothing together. */
  readonly isPlanted: boolean;
}

const LOTS = lots(
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
);
const PRIOR = 4;
const FOLDS = 3;
/** What is of no one thread counts less: there are hundreds for one that is; of a set all reports are of one world, and what is not planted may be of one thread. */
const WEIGHTS = { lots: 0.2, sets: 0.05, articles: 0.3 };
const SHOWN = [0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
const root = join(import.meta.dirname, '..');

const { values: asked } = parseArgs({ options: { dry: { type: 'boolean' } } });
const rows: Two[] = [];
let planted = 0;

await withStatementReader(
  async (reader) => {
    for (const [n, set] of [...FINDING_SETS, ...PLAIN_SETS, ...LOTS].entries()) {
      const read = await recordsOfSet(join(root, set), reader);
      addTwos(read.records, read.planted, LOTS.includes(set) ? 'lots' : 'sets', n);
    }
  },
  { kind: 'auto' },
);
await withStatementReader(
  async (statementReader) => {
    addTwos(await campaignRecords(statementReader), [], 'articles', 0);
  },
  { kind: 'rules' },
);

console.log(`${rows.length} pairs that share two words; ${planted} of lots hold something together, ${rows.filter(({ of, isPlanted }) => of === 'lots' && isPlanted).length} of them among these`); // biome-ignore format: one line
const byFold = Array.from({ length: FOLDS }, (_, fold) => fitWeights(rows.filter((one) => one.fold !== fold), PRIOR)); // biome-ignore format: one line
for (const least of SHOWN) {
  const taken = rows.filter(({ features, fold }) => likelihoodBy(features, byFold[fold]!) >= least);
  const count = (of: Two['of'], isSo: boolean) => taken.filter((one) => one.of === of && (isSo ? one.isPlanted : !one.isSo)).length; // biome-ignore format: one line
  console.log(`from ${least}: of lots ${count('lots', true)} planted, ${count('lots', false)} others; of sets ${count('sets', true)}, ${count('sets', false)}; of articles ${count('articles', false)}`); // biome-ignore format: one line
}
const weights = fitWeights(rows, PRIOR);
for (const [n, name] of THREAD_FEATURES.entries()) console.log(weights[n]!.toFixed(2).padStart(7), name);
if (asked.dry !== true)
  writeFileSync(
    join(root, 'src/analyse/threads/thread-weights.ts'),
    `// In the order of THREAD_FEATURES: what each says for two reports. Made by scripts/fit-threads.ts.\nexport const THREAD_WEIGHTS: readonly number[] = [\n  ${weights.join(', ')},\n];\n`,
  );

function addTwos(records: readonly RecordedReport[], found: readonly Planted[], of: Two['of'], group: number): void {
  const all = records.map((record) => {
    const { id, givenId, published } = record.report;
    const body = { lead: leadOf(record), lines: linesOf(record), pledges: [], tellings: [] };
    return { id: givenId ?? id, text: record.report.text, outline: threadOutline({ body, day: dayNumber(published) }) };
  });
  const holders = found.map(({ passages }) => new Set(passages.flatMap(({ report, quote }) => all.filter(({ id, text }) => id === report || (of === 'sets' && text.includes(quote))).map(({ id }) => id)))); // biome-ignore format: one line
  const together = new Set(holders.flatMap((ids) => [...ids].flatMap((a) => [...ids].map((b) => `${a} ${b}`))));
  // the id of a lot's report ends in which of its story it is
  const storyOf = (id: string) => (of === 'lots' ? id.replace(/-[^-]*$/u, '') : id);
  for (const [n, a] of all.entries())
    for (const b of all.slice(n + 1)) {
      const isPlanted = together.has(`${a.id} ${b.id}`);
      if (isPlanted && of === 'lots') planted += 1;
      const features = featuresOfTwo(a.outline, b.outline);
      if (features === null) continue;
      const isSo = isPlanted || storyOf(a.id) === storyOf(b.id);
      const fold = (of === 'articles' ? Math.floor(n / 7) : group) % FOLDS;
      rows.push({ features, isSo, isPlanted, of, fold, weight: isSo ? 1 : WEIGHTS[of] });
    }
}
