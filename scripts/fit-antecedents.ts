// Trees for whom "he" and "she" stand for. In: test/gold/antecedents.ndjson and the train articles beside the clone; the reports of
// test/gold/marked-*.txt that may be tuned on. Out: src/extract/actors/pronoun-trees.ts, and how well they do over ten folds of
// articles and of reports.
//
//   node scripts/fit-antecedents.ts            measure and write
//   node scripts/fit-antecedents.ts --dry        measure only
//   node scripts/fit-antecedents.ts --no-folds   write only
//
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readGold, readShaped } from '../src/cli/gold-texts.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import type { Antecedent } from '../src/extract/actors/antecedent.ts';
import type { Entity } from '../src/extract/actors/entity.ts';
import { isUnnamed } from '../src/extract/actors/list-meant.ts';
import { sharesBy } from '../src/extract/actors/pick-antecedent.ts';
import { resolveActors } from '../src/extract/actors/resolve-actors.ts';
import type { Watch } from '../src/extract/actors/scene.ts';
import { makeReport } from '../src/read/make-report.ts';
import { understand } from '../src/understand/understand.ts';
import type { Example } from './fit-logit.ts';
import { fitTrees, type Growing, judgeBy } from './fit-trees.ts';
import { isNamed, measureMarked } from './measure-marked.ts';
import { readMarked } from './read-marked.ts';
import { statementsOf } from './score-speakers.ts';

const Pair = z.tuple([z.int(), z.int()]);
const Case = z.object({ id: z.string(), pronoun: Pair, antecedent: Pair, by: z.enum(['hand', 'agreed']) });
const root = join(import.meta.dirname, '..');
const FOLDS = 10;
/** Of the cases that were not clear at once only these have been judged: 300 of 443. */
const HAND_WEIGHT = 443 / 300;
/** Files of which the first half may be tuned on, and such as may as a whole. */
const MARKED = [
  { file: 'a', part: 0.5 },
  { file: 'b', part: 0.5 },
  { file: 'c', part: 0.5 },
  { file: 'd', part: 1 },
  { file: 'e', part: 1 },
  { file: 'g', part: 1 },
  { file: 'i', part: 1 },
];
/** Of a pronoun of theirs, against one of an article: they are fewer, and harder. */
const MARKED_WEIGHT = 2;

const examples = [...(await readExamples()), ...(await readMarkedExamples())];
const GROWING: Growing = { rounds: 200, depth: 3, rate: 0.1, prior: 3, least: 6 };
const folds = process.argv.includes('--no-folds')
  ? []
  : Array.from({ length: FOLDS }, (_, fold) =>
      fitTrees(
        examples.filter((one) => one.fold !== fold),
        GROWING,
      ),
    );
for (const threshold of folds.length === 0 ? [] : [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  for (const by of ['hand', 'agreed', 'marked', 'all']) {
    const counts = { right: 0, wrong: 0, unknown: 0 };
    for (const one of examples) {
      if (by === 'all' ? one.by === 'marked' : one.by !== by) continue;
      const as = judgeBy(one, sharesBy(one.antecedents, folds[one.fold]!), threshold);
      counts[as] += by === 'all' ? one.weight : 1;
    }
    const all = counts.right + counts.wrong + counts.unknown;
    const shown = Object.entries(counts).map(([as, n]) => `${as} ${((100 * n) / all).toFixed(1)} %`);
    console.log(threshold.toFixed(2), by.padEnd(7), String(Math.round(all)).padStart(5), shown.join('  '));
  }
}
if (!process.argv.includes('--dry')) {
  const { trees, nobody } = fitTrees(examples, GROWING);
  writeFileSync(
    join(root, 'src/extract/actors/pronoun-trees.ts'),
    `// Made by scripts/fit-antecedents.ts from test/gold/antecedents.ndjson and test/gold/marked-*.txt; the numbers asked for are in list-meant.ts.
import type { Forest } from '../../text/tree.ts';

// biome-ignore format: one tree a line
export const PRONOUN_TREES: Forest = { nobody: ${nobody}, trees: [
${trees.map((tree) => `  ${JSON.stringify(tree)},`).join('\n')}
] };
`,
  );
}

async function readExamples(): Promise<readonly Example[]> {
  const cases: z.infer<typeof Case>[] = [];
  for await (const one of readShaped(join(root, 'test/gold/antecedents.ndjson'), Case, 'see test/gold/README.md'))
    cases.push(one);
  const found: Example[] = [];
  const byArticle = Map.groupBy(cases, ({ id }) => id);
  for (const gold of await readGold(join(root, '../shared/corpora/attribution/train.ndjson.gz'))) {
    const ofText = byArticle.get(gold.id);
    const read = makeReport(gold.text, {}, { origin: gold.id });
    if (ofText === undefined || read.outcome !== 'read') continue;
    const reading = understand(read.report);
    const fold = createHash('sha256').update(gold.id).digest()[0]! % FOLDS;
    const seen = new Map<number, readonly Antecedent[]>();
    const watch: Watch = ({ at }, antecedents) => seen.set(reading.tokens[at]!.start, antecedents);
    resolveActors(reading, statementsOf(gold), [], { watch });
    for (const { pronoun, antecedent, by } of ofText) {
      const antecedents = seen.get(pronoun[0]);
      if (antecedents === undefined) continue;
      const isRight = ({ names }: Entity) =>
        names.some(({ start, end }) => start < antecedent[1] && antecedent[0] < end);
      const right = antecedents.findIndex(({ entity }) => isRight(entity));
      found.push({
        antecedents,
        right,
        unnamed: unnamedOf(antecedents),
        fold,
        by,
        weight: by === 'hand' ? HAND_WEIGHT : 1,
      });
    }
  }
  return found;
}

function unnamedOf(antecedents: readonly Antecedent[]): readonly number[] {
  return antecedents.flatMap((one, i) => (isUnnamed(one) ? [i] : []));
}

/** “?” marks are examples of nobody. */
async function readMarkedExamples(): Promise<readonly Example[]> {
  const found = new Map<string, Example>();
  for (const { file, part } of MARKED) {
    const all = readMarked(readFileSync(join(root, `test/gold/marked-${file}.txt`), 'utf8'));
    const reports = all.slice(0, Math.ceil(all.length * part));
    await withStatementReader(
      (reader) =>
        measureMarked(reports, reader, ({ text, id, sources }, { tokens }) => {
          const fold = createHash('sha256').update(`${file} ${id}`).digest()[0]! % FOLDS;
          return ({ at, end, is }, antecedents) => {
            const start = tokens[at]!.start;
            const mark = sources.find(({ span }) => span.start === start && span.end === tokens[end - 1]!.end);
            if (is !== 'pronoun' || mark === undefined || mark.who.length > 1) return;
            const told = mark.who[0];
            const right = told === undefined ? -1 : antecedents.findIndex(({ entity }) => isNamed(entity, told, text));
            found.set(`${file} ${id} ${start}`, {
              antecedents,
              right,
              unnamed: unnamedOf(antecedents),
              fold,
              by: 'marked',
              weight: MARKED_WEIGHT,
            });
          };
        }),
      { kind: 'model' },
    );
  }
  return [...found.values()];
}
