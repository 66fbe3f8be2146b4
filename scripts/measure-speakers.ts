// Who is who measured on test/gold/speakers.ndjson. In: the gold and the articles beside the clone. Out: a table.
//
//   node scripts/measure-speakers.ts tune            the half that may be tuned on
//   node scripts/measure-speakers.ts held            the other one: for a last measurement only
//   node scripts/measure-speakers.ts tune --misses   also the cases that are not right, as offsets
//
// Sources are the gold's own, so what is measured is the actor alone. Right: the actor's name is the gold's speaker, case, a
// leading "the" and blanks aside. An alias of the gold is wrong here, since the actor should carry the fullest name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldName } from '../src/extract/actors/make-actors.ts';
import { resolveActors } from '../src/extract/actors/resolve-actors.ts';
import { makeReport } from '../src/read/make-report.ts';
import { NO_MENTION } from '../src/record/actor.ts';
import { NO_PASSAGE, passageOf } from '../src/record/passage.ts';
import type { Statement } from '../src/record/statement.ts';
import { understand } from '../src/understand/understand.ts';

type Pair = readonly [start: number, end: number];
type Named = string | Pair;
interface Case {
  readonly id: string;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly speaker: Named | null;
  readonly form: string;
  readonly half: string;
  readonly aliases?: readonly Named[];
  readonly members?: readonly Named[];
}
interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
  }[];
}

const root = join(import.meta.dirname, '..');
const [half = 'tune', ...options] = process.argv.slice(2);

const articles = new Map<string, Article>();
const corpus = gunzipSync(readFileSync(join(root, '../shared/corpora/attribution/dev.ndjson.gz'))).toString('utf8');
for (const line of corpus.trim().split('\n')) {
  const article = JSON.parse(line) as Article;
  if (!articles.has(article.id)) articles.set(article.id, article);
}
const cases = readFileSync(join(root, 'test/gold/speakers.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
  .filter((one) => one.half === half);

const counts = new Map<string, { right: number; wrong: number; unknown: number }>();
const count = (key: string, as: 'right' | 'wrong' | 'unknown') => {
  const row = counts.get(key) ?? { right: 0, wrong: 0, unknown: 0 };
  row[as]++;
  counts.set(key, row);
};

for (const [id, ofArticle] of Map.groupBy(cases, (one) => one.id)) {
  const article = articles.get(id)!;
  const { text } = article;
  const read = makeReport(text, {}, { origin: id });
  if (read.outcome !== 'read') throw new Error(`${id} was refused`);
  const entries = resolveActors(understand(read.report), statementsOf(article)).entries as readonly Statement[];
  const nameOf = (named: Named) => (typeof named === 'string' ? named : text.slice(named[0], named[1]));
  for (const one of ofArticle) {
    const key = JSON.stringify([one.cue, one.source]);
    const index = article.attributions.findIndex(({ cue, source }) => JSON.stringify([cue, source]) === key);
    const got = entries[index]!.source.actor?.name ?? null;
    const isOneOf = (names: readonly Named[]) =>
      got !== null && names.some((name) => foldName(nameOf(name)) === foldName(got));
    if (one.members !== undefined) count('(several speakers: named at all)', got === null ? 'unknown' : 'right');
    else if (one.speaker === null)
      count('(nobody named)', got === null ? 'right' : isOneOf(one.aliases ?? []) ? 'right' : 'wrong');
    else {
      const as = isOneOf([one.speaker]) ? 'right' : got === null ? 'unknown' : 'wrong';
      count('all', as);
      count(one.form, as);
      if (as === 'wrong' && isOneOf(one.aliases ?? [])) count('(wrong, but an alias)', as);
      if (as !== 'right' && options.includes('--misses')) console.log(as, one.form, id, JSON.stringify(one.source));
    }
  }
}

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`.padStart(8);
console.log('speakers'.padEnd(34), 'cases'.padStart(6), '   right', '   wrong', ' unknown');
for (const [key, { right, wrong, unknown }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const all = right + wrong + unknown;
  console.log(key.padEnd(34), String(all).padStart(6), percent(right, all), percent(wrong, all), percent(unknown, all));
}

function statementsOf({ text, attributions }: Article): Statement[] {
  const passage = (pairs: readonly Pair[]) =>
    passageOf(
      text,
      pairs.map(([start, end]) => ({ start, end })),
    );
  return attributions.map(({ source, cue, content }, index) => ({
    kind: 'statement',
    id: `gold ${index}`,
    within: null,
    form: 'indirect',
    act: 'say',
    polarity: 'positive',
    source: { ...passage(source), actor: null },
    cue: passage(cue),
    content: passage(content),
    addressee: NO_MENTION,
    occasion: NO_PASSAGE,
    when: null,
    confidence: 1,
  }));
}
