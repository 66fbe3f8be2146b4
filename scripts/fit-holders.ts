// Weights for whom a description by a role ("the Vellish senator", "the candidate") means. In: the offices and speakers golds of train
// articles, test/gold/holders.ndjson, the articles beside the clone, and what may be tuned on of test/gold/marked-*.txt. Out: src/extract/actors/holder-weights.ts, and how well
// they do over ten folds of articles.
//
//   node scripts/fit-holders.ts            measure and write
//   node scripts/fit-holders.ts --after      the same for reports read after others: the train articles of their day or before
//   node scripts/fit-holders.ts --dry        measure only
//   node scripts/fit-holders.ts --no-folds   write only
//   node scripts/fit-holders.ts --misses     also the hand-made cases that the folds get wrong, as offsets
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type GoldText, readGold, readShaped } from '../src/cli/gold-texts.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import type { Antecedent } from '../src/extract/actors/antecedent.ts';
import type { Entity } from '../src/extract/actors/entity.ts';
import { HOLDER_FEATURES } from '../src/extract/actors/holder-features.ts';
import { weighAntecedents } from '../src/extract/actors/pick-antecedent.ts';
import { resolveActors } from '../src/extract/actors/resolve-actors.ts';
import type { Watch } from '../src/extract/actors/scene.ts';
import { ELSEWHERE_FEATURES } from '../src/extract/actors/weigh-elsewhere.ts';
import { makeReport } from '../src/read/make-report.ts';
import type { KnownElsewhere } from '../src/record/told-elsewhere.ts';
import { foldName } from '../src/text/fold-name.ts';
import type { Reading } from '../src/understand/reading.ts';
import { understand } from '../src/understand/understand.ts';
import { type Example, type Fitting, fitLogit, judge } from './fit-logit.ts';
import { isNamed, measureMarked } from './measure-marked.ts';
import { readAfterTrain } from './read-before.ts';
import { type MarkedReport, readMarked } from './read-marked.ts';
import { eventOf, statementsOf } from './score-speakers.ts';

const Pair = z.tuple([z.int(), z.int()]);
type Pair = z.infer<typeof Pair>;
const Office = z.object({
  id: z.string(),
  mention: Pair,
  speaker: z.union([z.string(), Pair]).nullable(),
  half: z.string(),
});
const Speaker = z.object({
  id: z.string(),
  source: z.array(Pair),
  speaker: z.union([z.string(), Pair]).nullable(),
  form: z.string(),
  half: z.string(),
});
const Holder = z.object({
  id: z.string(),
  mention: Pair,
  holder: Pair.nullable(),
  by: z.enum(['gold', 'hand', 'known']),
});
interface Case {
  readonly id: string;
  readonly mention: Pair;
  /** A full name, a place that names whom it means, or null for nobody named. */
  readonly holder: string | Pair | null;
  readonly by: 'gold' | 'hand' | 'known';
}

const root = join(import.meta.dirname, '..');
const FOLDS = 10;
const AFTER = process.argv.includes('--after');
/** The parts of the golds that are fitted on; "last" and "probe", which were read since, where others were read before only. */
const PARTS = new Set(['train', 'check', 'more', 'study', ...(AFTER ? ['last', 'probe'] : [])]);
/** What a hand-made case counts against one that was labelled by its words alone. */
const HAND_WEIGHT = 2;
/** Of each case with a holder, the same without that person: nobody is right. Else the fit learns that somebody always is. */
const WITHOUT = 0.15;
/** Of these files what may be tuned on: all of them, or the first half. */
const MARKED = AFTER ? [] : ['a', 'b', 'c', 'd', 'e', 'g', 'i'];
/** What a marked description counts, less than a hand-made case of an article: news has more of the other kind. */
const MARKED_WEIGHT = 1.5;
const byArticle = await readCases();
const golds = await readGold(join(root, '../shared/corpora/attribution/train.ndjson.gz'));
const [name, about, imports, type] = AFTER
  ? [
      'holder-weights-after',
      ' --after from golds of train articles (test/gold), for a report that others were read before; what each\n// stands for is in list-holders.ts and weigh-elsewhere.ts.',
      "\nimport type { ElsewhereFeature } from './weigh-elsewhere.ts';",
      'HolderFeature | ElsewhereFeature',
    ]
  : [
      'holder-weights',
      ' from golds of train articles and marked reports (test/gold); what each stands for is in list-holders.ts.',
      '',
      'HolderFeature',
    ];
const features = AFTER ? [...HOLDER_FEATURES, ...ELSEWHERE_FEATURES] : HOLDER_FEATURES;
const marked = await readMarkedExamples();
const { lines, nobody } = fitTo(features, AFTER ? await readAfterTrain([]) : () => undefined);
if (!process.argv.includes('--dry'))
  writeFileSync(
    join(root, `src/extract/actors/${name}.ts`),
    `// Made by scripts/fit-holders.ts${about}
import type { HolderFeature } from './holder-features.ts';${imports}

export const HOLDER_WEIGHTS${AFTER ? '_AFTER' : ''}: Readonly<Record<${type}, number>> = {
${lines}
};
/** The sum of its being nobody who was named. */
export const HOLDER_NOBODY${AFTER ? '_AFTER' : ''} = ${nobody.toFixed(3)};
`,
  );

/** Fits, prints how well the folds do and what each weight is; the weights as lines of a table, and that of nobody. */
function fitTo(features: readonly string[], elsewhere: (id: string) => KnownElsewhere | undefined) {
  const fitting: Fitting = {
    prior: 0.0003,
    rounds: 500,
    rate: 0.2,
    momentum: 0.9,
    held: features.map(() => null),
  };
  const examples = [...readExamples(features.length, elsewhere), ...marked];
  const nobodies = examples.filter(({ right }) => right === -1).length;
  console.log(`${examples.length} cases, ${nobodies} without a holder among the antecedents`);
  const folds = process.argv.includes('--no-folds')
    ? []
    : Array.from({ length: FOLDS }, (_, fold) =>
        fitLogit(withNobody(examples.filter((one) => one.fold !== fold)), fitting),
      );
  for (const threshold of folds.length === 0 ? [] : [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65])
    for (const by of ['gold', 'hand', 'known', 'marked']) {
      const counts = { right: 0, wrong: 0, unknown: 0 };
      for (const one of examples) if (one.by === by) counts[judge(one, folds[one.fold]!, threshold)]++;
      const all = counts.right + counts.wrong + counts.unknown;
      const shown = Object.entries(counts).map(([as, n]) => `${as} ${((100 * n) / all).toFixed(1)} %`);
      console.log(threshold.toFixed(2), by.padEnd(7), String(all).padStart(5), shown.join('  '));
    }
  if (process.argv.includes('--misses') && folds.length > 0)
    for (const one of examples) {
      if (one.by === 'known' || judge(one, folds[one.fold]!, 0.5) === 'right') continue;
      const shares = weighAntecedents(one.antecedents, folds[one.fold]!.weights, folds[one.fold]!.nobody);
      const shown = one.antecedents.map(
        ({ entity }, i) => `${i === one.right ? '*' : ''}${entity.name} ${shares[i]!.toFixed(2)}`,
      );
      console.log('miss', one.where, shown.join(', '));
    }
  const { weights, nobody } = fitLogit(withNobody(examples), fitting);
  for (const [k, name] of features.entries()) console.log(weights[k]!.toFixed(2).padStart(6), name);
  console.log(nobody.toFixed(2).padStart(6), '(nobody)');
  const lines = features.map((name, k) => `  '${name}': ${weights[k]!.toFixed(3)},`).join('\n');
  return { lines, nobody };
}

function withNobody(all: readonly Example[]): readonly Example[] {
  return all.flatMap((one) => {
    if (one.right === -1) return [one];
    const antecedents = one.antecedents.filter((_, i) => i !== one.right);
    return [one, { ...one, antecedents, right: -1, weight: one.weight * WITHOUT }];
  });
}

async function readCases(): Promise<ReadonlyMap<string, readonly Case[]>> {
  const all: Case[] = [];
  for await (const one of readShaped(join(root, 'test/gold/offices-train.ndjson'), Office, 'see test/gold/README.md'))
    if (PARTS.has(one.half)) all.push({ id: one.id, mention: one.mention, holder: one.speaker, by: 'gold' });
  for await (const one of readShaped(join(root, 'test/gold/speakers-train.ndjson'), Speaker, 'see test/gold/README.md'))
    if (PARTS.has(one.half) && one.form === 'office')
      all.push({ id: one.id, mention: [one.source[0]![0], one.source.at(-1)![1]], holder: one.speaker, by: 'gold' });
  for await (const one of readShaped(join(root, 'test/gold/holders.ndjson'), Holder, 'see test/gold/README.md'))
    all.push(one);
  return Map.groupBy(all, ({ id }) => id);
}

function readExamples(
  width: number,
  elsewhere: (id: string) => KnownElsewhere | undefined,
): readonly (Example & { readonly where: string })[] {
  const found: (Example & { readonly where: string })[] = [];
  const done = new Set<string>();
  for (const gold of golds) {
    const ofText = byArticle.get(gold.id);
    if (ofText === undefined || done.has(gold.id)) continue;
    done.add(gold.id);
    const seen = listSeen(gold, ofText, width, elsewhere(gold.id));
    const fold = createHash('sha256').update(gold.id).digest()[0]! % FOLDS;
    for (const { mention, holder, by } of ofText) {
      const antecedents = seen.find(
        ({ start, end }) => Math.abs(start - mention[0]) <= 3 && Math.abs(end - mention[1]) <= 3,
      )?.antecedents;
      if (antecedents === undefined) continue;
      const right = antecedents.findIndex(({ entity }) => isHolder(gold.text, entity, holder));
      if (by === 'known' && right === -1) continue;
      const where = `${gold.id} ${JSON.stringify(mention)}`;
      found.push({ antecedents, right, fold, by, weight: by === 'known' ? 1 : HAND_WEIGHT, where });
    }
  }
  return found;
}

// “The cellist” in an invented report: whoever it is marked with, and nobody who is named where it is marked so.
async function readMarkedExamples(): Promise<readonly (Example & { readonly where: string })[]> {
  const found: (Example & { readonly where: string })[] = [];
  for (const file of MARKED) {
    const all = readMarked(readFileSync(join(root, `test/gold/marked-${file}.txt`), 'utf8'));
    const half = 'abc'.includes(file) ? all.slice(0, Math.ceil(all.length / 2)) : all;
    const watchOf =
      ({ id, text, sources }: MarkedReport, { tokens }: Reading): Watch =>
      ({ at, end, is }, antecedents) => {
        if (is !== 'role' || antecedents.length === 0) return;
        const [start, stop] = [tokens[at]!.start, tokens[end - 1]!.end];
        const mark = sources.find(({ span }) => Math.abs(span.start - start) <= 3 && stop <= span.end);
        if (mark === undefined || mark.who.length > 1) return;
        const [told] = mark.who;
        const right = told === undefined ? -1 : antecedents.findIndex(({ entity }) => isNamed(entity, told, text));
        const fold = createHash('sha256').update(id).digest()[0]! % FOLDS;
        found.push({ antecedents, right, fold, by: 'marked', weight: MARKED_WEIGHT, where: `${id} ${start}` });
      };
    await withStatementReader((reader) => measureMarked(half, reader, watchOf), { kind: 'model' });
  }
  return found;
}

function listSeen(gold: GoldText, cases: readonly Case[], width: number, elsewhere: KnownElsewhere | undefined) {
  const seen: { readonly start: number; readonly end: number; readonly antecedents: readonly Antecedent[] }[] = [];
  const read = makeReport(gold.text, {}, { origin: gold.id });
  if (read.outcome !== 'read') return seen;
  const reading = understand(read.report);
  const entries = [
    ...statementsOf(gold),
    eventOf(
      gold.text,
      cases.map(({ mention }) => mention),
    ),
  ];
  const watch: Watch = ({ at, end, is }, antecedents) => {
    if (is === 'called') return;
    if (antecedents[0]?.features.length === width)
      seen.push({ start: reading.tokens[at]!.start, end: reading.tokens[end - 1]!.end, antecedents });
  };
  resolveActors(reading, entries, [], { watch, elsewhere });
  return seen;
}

function isHolder(text: string, { name, names }: Entity, holder: Case['holder']): boolean {
  if (holder === null) return false;
  if (typeof holder !== 'string' && names.some(({ start, end }) => start < holder[1] && holder[0] < end)) return true;
  return foldName(name) === foldName(typeof holder === 'string' ? holder : text.slice(...holder));
}
