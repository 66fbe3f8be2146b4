// Weights for whom a report calls “the witness”, “the officer”. In: what may be tuned on of test/gold/marked-*.txt and
// of the speakers golds that may be tuned on, and the articles beside the clone.
// Out: src/extract/actors/called-weights.ts, and how well they do on each file by what the others taught.
//
//   node scripts/fit-called.ts          measure and write
//   node scripts/fit-called.ts --dry      measure only
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { CALLED_FEATURES } from '../src/extract/actors/list-called.ts';
import { resolveActors } from '../src/extract/actors/resolve-actors.ts';
import type { Watch } from '../src/extract/actors/scene.ts';
import { makeReport } from '../src/read/make-report.ts';
import { foldName } from '../src/text/fold-name.ts';
import { understand } from '../src/understand/understand.ts';
import { type Example, type Fitting, fitLogit, judge } from './fit-logit.ts';
import { isNamed, measureMarked } from './measure-marked.ts';
import { readMarked } from './read-marked.ts';
import { readCases, statementsOf } from './score-speakers.ts';

const FILES = ['a', 'b', 'c', 'd', 'e', 'g', 'i'];
/** Few examples: the pull to what pronouns teach is strong. */
const fitting: Fitting = {
  prior: 0.006,
  rounds: 1500,
  rate: 0.3,
  momentum: 0.9,
  held: CALLED_FEATURES.map(() => null),
};
/** Parts of the speakers golds that were tuned on: there most who are called so have no name. */
const ARTICLES = ['tune', 'train', 'check'] as const;
const root = join(import.meta.dirname, '..');

const examples: Example[] = [];
for (const [fold, file] of FILES.entries()) {
  const all = readMarked(readFileSync(join(root, `test/gold/marked-${file}.txt`), 'utf8'));
  // all of d, e, g and i may be tuned on
  const half = /[degi]/.test(file) ? all : all.slice(0, Math.ceil(all.length / 2));
  await withStatementReader(
    (reader) =>
      measureMarked(half, reader, ({ text, id, sources }, { tokens }) => {
        return ({ at, end, is }, antecedents) => {
          if (is !== 'called' || antecedents.length === 0) return;
          const mark = sources.find(({ span }) => span.start <= tokens[at]!.start && tokens[end - 1]!.end <= span.end);
          if (mark === undefined) return;
          const [told] = mark.who.length === 1 ? mark.who : [];
          const right = told === undefined ? -1 : antecedents.findIndex(({ entity }) => isNamed(entity, told, text));
          examples.push({
            antecedents,
            right,
            fold,
            weight: 1,
            by: `${id} ${text.slice(tokens[at]!.start, tokens[end - 1]!.end)}`,
          });
        };
      }),
    { kind: 'model' },
  );
}
for (const half of ARTICLES) {
  const { texts, cases } = await readCases(half);
  const sources = cases.filter(({ cue, several }) => cue !== null && !several);
  for (const [id, ofText] of Map.groupBy(sources, (one) => one.id)) {
    const gold = texts.get(id)!;
    const read = makeReport(gold.text, {}, { origin: id });
    if (read.outcome !== 'read') throw new Error(`${id} was refused`);
    const reading = understand(read.report);
    const nameOf = (named: string | readonly [number, number]) =>
      foldName(typeof named === 'string' ? named : gold.text.slice(...named));
    const watch: Watch = ({ at, end, is }, antecedents) => {
      const [start, stop] = [reading.tokens[at]!.start, reading.tokens[end - 1]!.end];
      const told = ofText.find((one) => one.at[0] <= start && stop <= one.at[1]);
      if (is !== 'called' || antecedents.length === 0 || told === undefined) return;
      const wanted = [told.speaker, ...told.aliases].flatMap((one) => (one === null ? [] : [nameOf(one)]));
      const right =
        told.speaker === null ? -1 : antecedents.findIndex(({ entity }) => wanted.includes(foldName(entity.name)));
      const fold = createHash('sha256').update(id).digest()[0]! % FILES.length;
      examples.push({ antecedents, right, fold, weight: 1, by: `${half} ${id}` });
    };
    resolveActors(reading, statementsOf(gold), [], { watch });
  }
}
console.log(
  `${examples.length} examples, ${examples.filter(({ right }) => right >= 0).length} with whom they mean among those weighed`,
);
const folds = FILES.map((_, fold) =>
  fitLogit(
    examples.filter((one) => one.fold !== fold),
    fitting,
  ),
);
for (const threshold of [0.3, 0.4, 0.45, 0.5, 0.6, 0.7]) {
  const counts = { right: 0, wrong: 0, unknown: 0 };
  const articles = { right: 0, wrong: 0, unknown: 0 };
  for (const one of examples)
    (ARTICLES.some((half) => one.by.startsWith(`${half} `)) ? articles : counts)[
      judge(one, folds[one.fold]!, threshold)
    ]++;
  console.log(threshold, JSON.stringify(counts), JSON.stringify(articles));
}
const { weights, nobody } = fitLogit(examples, fitting);
for (const [k, name] of CALLED_FEATURES.entries()) console.log(weights[k]!.toFixed(2).padStart(6), name);
console.log(nobody.toFixed(2).padStart(6), '(nobody)');
if (process.argv.includes('--cases'))
  for (const one of examples)
    console.log(judge(one, folds[one.fold]!, 0.45), one.right === -1 ? '(nobody)' : '', one.by);
if (!process.argv.includes('--dry'))
  writeFileSync(
    join(root, 'src/extract/actors/called-weights.ts'),
    `// Made by scripts/fit-called.ts from what may be tuned on of test/gold/marked-*.txt; what each stands for is in list-called.ts.
import type { CalledFeature } from './list-called.ts';

export const CALLED_WEIGHTS: Readonly<Record<CalledFeature, number>> = {
${CALLED_FEATURES.map((name, k) => `  '${name}': ${weights[k]!.toFixed(2)},`).join('\n')}
};
/** The sum of its being none of them. */
export const CALLED_NOBODY = ${nobody.toFixed(2)};
`,
  );
