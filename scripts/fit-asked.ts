// Weights by which the few pairs of lines that a reader of pairs is asked about are chosen: sets with planted findings in. Out: src/analyse/threads/asked-weights.ts; and
// how many of what is planted in two reports of one thread, of the sets that --held names, are among the pairs that would be asked.
//
//   node scripts/fit-asked.ts [--held test/fixtures/twelfth-lot]… [--only QUESTION]… [--dry]
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { likelihoodBy } from '../src/analyse/findings/likelihood.ts';
import { mayAsk, pairsToAsk } from '../src/analyse/threads/asked-lines.ts';
import { ASKED_WEIGHTS } from '../src/analyse/threads/asked-weights.ts';
import { questionsOf, READ_QUESTIONS, type ReadQuestion } from '../src/analyse/threads/read-questions.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { fitWeights, type Row } from './fit-weights.ts';
import { lots, recordsOfSet } from './measure-planted.ts';
import { pairsOfThread, plantedAt } from './planted-lines.ts';

const LOTS = lots('first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'); // biome-ignore format: one line
const PRIOR = 6;
/** Of what is not planted one in so many is learnt from, and counts for `COUNTS` of them. */
const EVERY = 12;
const COUNTS = 2;
const LEAST = [0.02, 0.03, 0.05, 0.1, 0.15];
const MOST = [6, 8, 10, 12, 16];

interface Pair {
  readonly features: readonly number[];
  /** What may be asked of it. */
  readonly asks: readonly ReadQuestion[];
  readonly planted: Readonly<Record<ReadQuestion, number>>;
}
type Learnt = Pair & Omit<Row, 'isSo'>;
interface Held {
  readonly set: string;
  readonly isOne: boolean;
  readonly pairs: readonly Pair[];
}

const { values: given } = parseArgs({ options: { held: { type: 'string', multiple: true, default: [] }, only: { type: 'string', multiple: true }, dry: { type: 'boolean' } } }); // biome-ignore format: one line
const learnt: Learnt[] = [];
const held: Held[] = [];
const root = join(import.meta.dirname, '..');
await withStatementReader(async (reader) => {
  for (const set of [...LOTS.filter((one) => !given.held.includes(one)), ...given.held])
    for (const one of pairsOf(set, await recordsOfSet(resolve(root, set), reader))) {
      if (given.held.includes(set)) held.push(one);
      else learnt.push(...learntOf(one));
    }
});

const weights = new Map(
  READ_QUESTIONS.map((question) => [
    question,
    given.only !== undefined && !given.only.includes(question)
      ? ASKED_WEIGHTS[question]
      : fitWeights(
          learnt
            .filter(({ asks }) => asks.includes(question))
            .map(({ features, weight, planted }) => ({ features, weight, isSo: planted[question] >= 0 })),
          PRIOR,
        ),
  ]),
);
for (const isOne of [false, true]) tellHeld(held.filter((one) => one.isOne === isOne));
if (given.dry !== true)
  writeFileSync(
    join(root, 'src/analyse/threads/asked-weights.ts'),
    `// In the order of LINE_FEATURES: what each says for a pair of lines before it is read. Made by scripts/fit-asked.ts.\nexport const ASKED_WEIGHTS: Readonly<Record<${READ_QUESTIONS.map((one) => `'${one}'`).join(' | ')}, readonly number[]>> = {\n${[...weights].map(([question, own]) => `  ${question}: [${own.join(', ')}],\n`).join('')}};\n`,
  );

function* pairsOf(set: string, { records, planted }: Awaited<ReturnType<typeof recordsOfSet>>): Generator<Held> {
  for (const { a, b, isOne } of pairsOfThread(records)) {
    const at = plantedAt(planted, a.record, b.record);
    const pairs = pairsToAsk(a.trace, b.trace);
    yield {
      set,
      isOne,
      pairs: pairs.map((pair) => ({
        features: pair.features,
        asks: questionsOf(isOne).filter((question) => mayAsk(question, pair, b.trace.day!)),
        planted: at(pair.first, pair.second),
      })),
    };
  }
}

function isPlanted({ asks, planted }: Pair): boolean {
  return asks.some((question) => planted[question] >= 0);
}

function learntOf({ pairs }: Held): Learnt[] {
  return pairs
    .filter((pair, n) => isPlanted(pair) || n % EVERY === pairs.length % EVERY)
    .map((pair) => ({ ...pair, weight: isPlanted(pair) ? 1 : COUNTS }));
}

function tellHeld(own: readonly Held[]): void {
  if (own.length === 0) return;
  const questions = questionsOf(own[0]!.isOne);
  const ranked = own.map(({ set, pairs }) =>
    pairs
      .map((pair) => ({ ...pair, set, likelihood: Math.max(0, ...pair.asks.map((one) => likelihoodBy(pair.features, weights.get(one)!))) })) // biome-ignore format: one line
      .sort((x, y) => y.likelihood - x.likelihood),
  );
  const foundIn = (pairs: readonly (readonly (typeof ranked)[number][number][])[], question: ReadQuestion) =>
    new Set(pairs.flat().flatMap(({ set, planted }) => (planted[question] >= 0 ? [`${set} ${planted[question]}`] : []))).size; // biome-ignore format: one line
  console.log(`${own.length} ${own[0]!.isOne ? 'reports' : 'pairs of reports'}; planted ${questions.map((one) => `${one} ${foundIn(ranked, one)}`).join(', ')}`); // biome-ignore format: one line
  for (const least of LEAST)
    for (const most of MOST) {
      const asked = ranked.map((pairs) => pairs.slice(0, most).filter(({ likelihood }) => likelihood >= least));
      console.log(`  from ${least}, ${most} at most: ${(asked.flat().length / own.length).toFixed(1)} asked; ${questions.map((one) => `${one} ${foundIn(asked, one)}`).join(', ')}`); // biome-ignore format: one line
    }
}
