// Commitments measured on test/gold/commitments.ndjson. In: that gold and the articles beside the clone. Out: a table.
//
//   node scripts/measure-commitments.ts tune             the articles that may be tuned on
//   node scripts/measure-commitments.ts held             the others: for a last measurement only
//   node scripts/measure-commitments.ts tune --misses    also what is not found and what is found besides, as offsets
import { join } from 'node:path';
import { z } from 'zod';
import type { Pairs } from '../src/analyse/touch.ts';
import { readShaped } from '../src/cli/gold-texts.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { runPipeline } from '../src/pipeline.ts';
import { makeReport } from '../src/read/make-report.ts';
import type { ReadOutcome } from '../src/read/read-outcome.ts';
import type { Passage } from '../src/record/passage.ts';
import { type CommitmentParts, type CommitmentScores, scoreCommitments } from './score-commitments.ts';

const HALVES = ['tune', 'held'] as const;
const root = join(import.meta.dirname, '..');
const goldFile = join(root, 'test/gold/commitments.ndjson');
const corpusFile = join(root, '../shared/corpora/attribution/dev.ndjson.gz');

const Spans = z.array(z.tuple([z.int(), z.int()]));
const GoldLine = z.object({
  id: z.string(),
  holder: Spans,
  what: Spans,
  forWhom: Spans,
  by: Spans,
  condition: Spans,
  kind: z.string(),
});
const About = z.object({ articles: z.array(z.string()), tune: z.array(z.string()) });
const Article = z.object({ id: z.string(), text: z.string(), published: z.string() });
type Article = z.infer<typeof Article>;

async function articlesOf(half: (typeof HALVES)[number]): Promise<readonly Article[]> {
  const { default: about } = await import('../test/gold/commitments.about.json', { with: { type: 'json' } });
  const { articles, tune } = About.parse(about);
  const asked = new Set(half === 'tune' ? tune : articles.filter((id) => !tune.includes(id)));
  // Several lines of one id are several annotators: the first counts, as in every gold of this folder.
  const found = new Map<string, Article>();
  for await (const one of readShaped(corpusFile, Article, 'a line is {"id", "text", "published"}'))
    if (asked.has(one.id) && !found.has(one.id)) found.set(one.id, one);
  if (found.size < asked.size) throw new Error(`${asked.size - found.size} articles of the gold are not in the corpus`);
  return [...found.values()];
}

async function* toOutcomes(articles: readonly Article[]): AsyncIterable<ReadOutcome> {
  for (const { id, text, published } of articles) yield makeReport(text, { givenId: id, published }, { origin: id });
}

/** What the program finds in each article, by its id. */
async function readFound(articles: readonly Article[]): Promise<ReadonlyMap<string, readonly CommitmentParts[]>> {
  const pairs = (passage: Passage | null): Pairs => passage?.spans.map(({ start, end }) => [start, end]) ?? [];
  return await withStatementReader(
    async (statementReader) => {
      const found = new Map<string, readonly CommitmentParts[]>();
      for await (const item of runPipeline(toOutcomes(articles), { statementReader, batchSize: 4 })) {
        if (item.outcome !== 'recorded') continue;
        const { report, entries } = item.record;
        const commitments = entries.filter((entry) => entry.kind === 'commitment');
        found.set(
          report.givenId!,
          commitments.map(({ who, what, forWhom, by, condition }) => ({
            holder: pairs(who),
            what: pairs(what),
            forWhom: pairs(forWhom),
            by: pairs(by),
            condition: pairs(condition),
          })),
        );
      }
      return found;
    },
    { kind: 'model' },
  );
}

function print(half: string, articles: number, { gold, found, hits, whats, right, kinds }: CommitmentScores): void {
  const share = (part: number, all: number) => (all === 0 ? '   –' : ((100 * part) / all).toFixed(1).padStart(4));
  console.log(`${half}: ${articles} articles, ${gold} commitments, ${found} found`);
  for (const [name, ok] of [
    ['what and holder', hits],
    ['what alone', whats],
  ] as const) {
    const f1 = share(2 * ok, gold + found);
    console.log(`  ${name.padEnd(16)} P ${share(ok, found)}  R ${share(ok, gold)}  F1 ${f1}  (${ok} right)`);
  }
  for (const [part, { told, ok }] of Object.entries(right)) {
    const ofTold = `${told.ok} of the ${told.all} that the gold tells`;
    console.log(`  ${part.padEnd(16)} ${share(ok, hits)} right (${ok} of ${hits}; ${ofTold})`);
  }
  const byKind = Object.entries(kinds).map(([kind, { ok, all }]) => `${kind} ${ok} of ${all}`);
  console.log(`  by kind          ${byKind.join(', ')}`);
}

const [asked, ...options] = process.argv.slice(2);
const half = HALVES.find((one) => one === asked);
if (half === undefined) throw new Error(`no such half of the gold: ${asked ?? 'none given'}; give tune or held`);
const articles = await articlesOf(half);
const gold: z.infer<typeof GoldLine>[] = [];
for await (const line of readShaped(goldFile, GoldLine, 'a line is {"id", "holder", "what", …}')) gold.push(line);
const found = await readFound(articles);
const scores = scoreCommitments(
  articles.map(({ id, text }) => ({
    id,
    text,
    gold: gold.filter((one) => one.id === id),
    found: found.get(id) ?? [],
  })),
);
print(half, articles.length, scores);
if (options.includes('--misses'))
  for (const { id, as, kind, what } of scores.misses) console.log(as, kind ?? '-', id, JSON.stringify(what));
