// Weights for whom a description by a role ("the Vellish senator", "the candidate") means. In: the offices and speakers golds of train
// articles, test/gold/holders.ndjson, and the articles beside the clone. Out: src/extract/actors/holder-weights.ts, and how well
// they do over ten folds of articles.
//
//   node scripts/fit-holders.ts            measure and write
//   node scripts/fit-holders.ts --dry        measure only
//   node scripts/fit-holders.ts --no-folds   write only
//   node scripts/fit-holders.ts --misses     also the hand-made cases that the folds get wrong, as offsets
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type GoldText, readGold, readShaped } from '../src/cli/gold-texts.ts';
import type { Antecedent } from '../src/extract/actors/antecedent.ts';
import type { Entity } from '../src/extract/actors/entity.ts';
import { HOLDER_FEATURES } from '../src/extract/actors/list-holders.ts';
import { weighAntecedents } from '../src/extract/actors/pick-antecedent.ts';
import { resolveActors } from '../src/extract/actors/resolve-actors.ts';
import { makeReport } from '../src/read/make-report.ts';
import { foldName } from '../src/text/fold-name.ts';
import { understand } from '../src/understand/understand.ts';
import { type Example, type Fitting, fitLogit, judge } from './fit-logit.ts';
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
/** The parts of the golds that are fitted on; "last" and "probe" never are. */
const PARTS = new Set(['train', 'check', 'more', 'study']);
/** What a hand-made case counts against one that was labelled by its words alone. */
const HAND_WEIGHT = 2;
/** Of each case with a holder, the same without that person: nobody is right. Else the fit learns that somebody always is. */
const WITHOUT = 0.15;
const fitting: Fitting = {
  prior: 0.0003,
  rounds: 500,
  rate: 0.2,
  momentum: 0.9,
  held: HOLDER_FEATURES.map(() => null),
};

const examples = await readExamples();
const withNobody = (all: readonly Example[]): readonly Example[] =>
  all.flatMap((one) => {
    if (one.right === -1) return [one];
    const antecedents = one.antecedents.filter((_, i) => i !== one.right);
    return [one, { ...one, antecedents, right: -1, weight: one.weight * WITHOUT }];
  });
const folds = process.argv.includes('--no-folds')
  ? []
  : Array.from({ length: FOLDS }, (_, fold) =>
      fitLogit(withNobody(examples.filter((one) => one.fold !== fold)), fitting),
    );
console.log(
  examples.length,
  'cases,',
  examples.filter(({ right }) => right === -1).length,
  'without a holder among the antecedents',
);
for (const threshold of folds.length === 0 ? [] : [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65])
  for (const by of ['gold', 'hand', 'known']) {
    const counts = { right: 0, wrong: 0, unknown: 0 };
    for (const one of examples) if (one.by === by) counts[judge(one, folds[one.fold]!, threshold)]++;
    const all = counts.right + counts.wrong + counts.unknown;
    const shown = Object.entries(counts).map(([as, n]) => `${as} ${((100 * n) / all).toFixed(1)} %`);
    console.log(threshold.toFixed(2), by.padEnd(7), String(all).padStart(5), shown.join('  '));
  }
if (process.argv.includes('--misses'))
  for (const one of examples) {
    if (one.by === 'known' || judge(one, folds[one.fold]!, 0.5) === 'right') continue;
    const shares = weighAntecedents(one.antecedents, folds[one.fold]!.weights, folds[one.fold]!.nobody);
    const shown = one.antecedents.map(
      ({ entity }, i) => `${i === one.right ? '*' : ''}${entity.name} ${shares[i]!.toFixed(2)}`,
    );
    console.log('miss', one.where, shown.join(', '));
  }
const { weights, nobody } = fitLogit(withNobody(examples), fitting);
for (const [k, name] of HOLDER_FEATURES.entries()) console.log(weights[k]!.toFixed(2).padStart(6), name);
console.log(nobody.toFixed(2).padStart(6), '(nobody)');
if (!process.argv.includes('--dry')) {
  const lines = HOLDER_FEATURES.map((name, k) => `  '${name}': ${weights[k]!.toFixed(3)},`);
  writeFileSync(
    join(root, 'src/extract/actors/holder-weights.ts'),
    `// Made by scripts/fit-holders.ts from golds of train articles (test/gold); what each stands for is in list-holders.ts.
import type { HolderFeature } from './list-holders.ts';

export const HOLDER_WEIGHTS: Readonly<Record<HolderFeature, number>> = {
${lines.join('\n')}
};
/** The sum of its being nobody who was named. */
export const HOLDER_NOBODY = ${nobody.toFixed(3)};
`,
  );
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

async function readExamples(): Promise<readonly (Example & { readonly where: string })[]> {
  const byArticle = await readCases();
  const found: (Example & { readonly where: string })[] = [];
  const done = new Set<string>();
  for (const gold of await readGold(join(root, '../shared/corpora/attribution/train.ndjson.gz'))) {
    const ofText = byArticle.get(gold.id);
    if (ofText === undefined || done.has(gold.id)) continue;
    done.add(gold.id);
    const seen = listSeen(gold, ofText);
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

function listSeen(gold: GoldText, cases: readonly Case[]) {
  const seen: { readonly start: number; readonly end: number; readonly antecedents: readonly Antecedent[] }[] = [];
  const read = makeReport(gold.text, {}, { origin: gold.id });
  if (read.outcome !== 'read') return seen;
  const reading = understand(read.report);
  const mentions = cases.map(({ mention }) => mention);
  resolveActors(reading, [...statementsOf(gold), eventOf(gold.text, mentions)], [], ({ at, end }, antecedents) => {
    if (antecedents[0]?.features.length === HOLDER_FEATURES.length)
      seen.push({ start: reading.tokens[at]!.start, end: reading.tokens[end - 1]!.end, antecedents });
  });
  return seen;
}

function isHolder(text: string, { name, names }: Entity, holder: Case['holder']): boolean {
  if (holder === null) return false;
  if (typeof holder !== 'string' && names.some(({ start, end }) => start < holder[1] && holder[0] < end)) return true;
  return foldName(name) === foldName(typeof holder === 'string' ? holder : text.slice(...holder));
}
