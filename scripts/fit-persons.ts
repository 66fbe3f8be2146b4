// Which strings of capitalised words are persons, weighed without any list of names. In: the train articles beside the clone with the names that
// CoreNLP found in them (silver: it errs), and the marked reports to tune on, where firms and clubs speak as persons do
// (test/gold/marked-bodies.txt tells whose names no person bears). Out: src/understand/names/person-weights.ts, and how well the weights do over ten folds of articles.
//
//   node scripts/fit-persons.ts          measure and write
//   node scripts/fit-persons.ts --dry      measure only
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { likelihoodBy } from '../src/analyse/findings/likelihood.ts';
import { readGold } from '../src/cli/gold-texts.ts';
import { makeReport } from '../src/read/make-report.ts';
import { countCases } from '../src/understand/names/case-evidence.ts';
import { listCandidates } from '../src/understand/names/list-candidates.ts';
import { PERSON_FEATURES } from '../src/understand/names/person-features.ts';
import { featuresOfCandidates, LIKELY, LIKELY_ALONE, UNLIKELY } from '../src/understand/names/weigh-persons.ts';
import { understand } from '../src/understand/understand.ts';
import { fitWeights, type Row } from './fit-weights.ts';
import { readMarked } from './read-marked.ts';

interface Case extends Row {
  readonly fold: number;
  /** Of a report whose sources are marked. */
  readonly marked: boolean;
}
type Silver = {
  readonly id: string;
  readonly sentences: readonly (readonly (readonly [number, number, string, string])[])[];
};

const FOLDS = 10;
const PRIOR = 4;
/** Most tokens of all places must be told one way. */
const AGREED = 0.75;
/** What a marked name counts against one of an article: there are thirty of those to one of these. */
const MARKED_WEIGHT = 4;
const corpus = join(import.meta.dirname, '../../shared/corpora/attribution');
const gold = join(import.meta.dirname, '../test/gold');

const cases = [...(await readCases()), ...readMarkedCases()];
console.log(`${cases.length} strings of words, ${cases.filter(({ isSo }) => isSo).length} of them persons`);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(
    cases.filter((one) => one.fold !== fold),
    PRIOR,
  ),
);
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  let [found, right, all] = [0, 0, 0];
  for (const { features, isSo, fold } of cases) {
    const isFound = likelihoodBy(features, folds[fold]!) >= least;
    found += +isFound;
    right += +(isFound && isSo);
    all += +isSo;
  }
  console.log(
    `from ${least}: precision ${((100 * right) / found).toFixed(1)}, recall ${((100 * right) / all).toFixed(1)}`,
  );
}
for (const least of [UNLIKELY, 0.5, 0.8, LIKELY, LIKELY_ALONE]) {
  let [persons, bodies] = [0, 0];
  const marked = cases.filter((one) => one.marked);
  for (const { features, isSo, fold } of marked)
    if (likelihoodBy(features, folds[fold]!) >= least) {
      persons += +isSo;
      bodies += +!isSo;
    }
  const all = marked.filter(({ isSo }) => isSo).length;
  console.log(`marked, from ${least}: persons ${persons} of ${all}, bodies ${bodies} of ${marked.length - all}`);
}
const weights = fitWeights(cases, PRIOR);
for (const [k, feature] of PERSON_FEATURES.entries())
  console.log(
    weights[k]!.toFixed(2).padStart(6),
    String(cases.filter(({ features }) => features[k]! > 0).length).padStart(6),
    feature,
  );
if (!process.argv.includes('--dry'))
  writeFileSync(
    join(import.meta.dirname, '../src/understand/names/person-weights.ts'),
    `// Made by scripts/fit-persons.ts; what each stands for is in person-features.ts.
import type { PERSON_FEATURES } from './person-features.ts';

export const PERSON_WEIGHTS: Readonly<Record<(typeof PERSON_FEATURES)[number], number>> = {
${PERSON_FEATURES.map((feature, k) => `  ${/^[a-z]+$/.test(feature) ? feature : `'${feature}'`}: ${weights[k]!.toFixed(2)},`).join('\n')}
};
`,
  );

async function readCases(): Promise<readonly Case[]> {
  const silver = new Map<string, Silver>();
  for (const line of gunzipSync(readFileSync(join(corpus, 'train.corenlp.ndjson.gz')))
    .toString('utf8')
    .trim()
    .split('\n')) {
    const one = JSON.parse(line) as Silver;
    silver.set(one.id, one);
  }
  const found: Case[] = [];
  for (const { id, text } of await readGold(join(corpus, 'train.ndjson.gz'))) {
    const told = silver.get(id);
    const read = makeReport(text, {}, { origin: id });
    if (told === undefined || read.outcome !== 'read' || read.report.text !== text) continue;
    const tags = new Map(told.sentences.flat().map(([start, , , tag]) => [start, tag]));
    const reading = understand(read.report);
    const { tokens } = reading;
    const evidence = countCases(reading);
    const candidates = listCandidates(reading, evidence, () => false);
    const features = featuresOfCandidates(reading, candidates, evidence);
    const fold = foldOf(id);
    const votes = new Map<string, { person: number; other: number }>();
    for (const { rest, run } of candidates) {
      if (rest === null || run.headline) continue;
      const [from, to] = rest;
      const words = tokens.slice(from, to).map(({ norm }) => norm).join(' '); // biome-ignore format: one line
      const vote = votes.get(words) ?? { person: 0, other: 0 };
      votes.set(words, vote);
      for (let i = from; i < to; i++) {
        const tag = tags.get(tokens[i]!.start);
        if (tag === 'PERSON') vote.person++;
        else if (tag !== undefined) vote.other++;
      }
    }
    for (const [words, { person, other }] of votes) {
      const sure = Math.max(person, other) / (person + other);
      if (!(sure >= AGREED)) continue;
      const row = features(words);
      if (row !== null) found.push({ features: row, isSo: person > other, weight: 1, fold, marked: false });
    }
  }
  return found;
}

// Names of who speaks, and the surnames of persons: whoever is no body is a person.
function readMarkedCases(): readonly Case[] {
  const bodies = new Set(readFileSync(join(gold, 'marked-bodies.txt'), 'utf8').trim().split('\n'));
  const found: Case[] = [];
  for (const file of ['a', 'b', 'c', 'd', 'e', 'g']) {
    const all = readMarked(readFileSync(join(gold, `marked-${file}.txt`), 'utf8'));
    const half = 'abc'.includes(file) ? Math.ceil(all.length / 2) : all.length;
    for (const { id, text, sources } of all.slice(0, half)) {
      const read = makeReport(text, {}, { origin: id });
      if (read.outcome !== 'read') continue;
      const reading = understand(read.report);
      const evidence = countCases(reading);
      const features = featuresOfCandidates(
        reading,
        listCandidates(reading, evidence, () => false),
        evidence,
      );
      for (const name of new Set(sources.flatMap(({ who }) => who)))
        for (const words of bodies.has(name) ? [name] : new Set([name, name.split(' ').at(-1)!])) {
          const row = /^\p{Lu}/u.test(name) ? features(words.toLowerCase()) : null;
          if (row !== null)
            found.push({
              features: row,
              isSo: !bodies.has(name),
              weight: MARKED_WEIGHT,
              fold: foldOf(id),
              marked: true,
            });
        }
    }
  }
  return found;
}

function foldOf(id: string): number {
  return createHash('sha256').update(id).digest()[0]! % FOLDS;
}
