// Weights for what two lines of one thread are to each other, with and without what the reader of pairs says of them: sets with planted findings, each with a reader that
// did not learn from it, in. Out: src/analyse/threads/read-weights.ts; and, for each third of the sets, what weights fitted to the others find of it.
//
//   node scripts/fit-readings.ts --set test/fixtures/first-lot --model FOLDER --set test/fixtures/second-lot --model FOLDER [--only QUESTION] [--dry]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { relationOf } from '../src/analyse/copies/compare-reports.ts';
import { likelihoodBy } from '../src/analyse/findings/likelihood.ts';
import { makeTrace } from '../src/analyse/findings/make-trace.ts';
import { askedPairs, askedWithin } from '../src/analyse/threads/asked-lines.ts';
import { passagesOf } from '../src/analyse/threads/read-pairs.ts';
import { questionsOf, READ_QUESTIONS, type ReadQuestion } from '../src/analyse/threads/read-questions.ts';
import { READ_WEIGHTS } from '../src/analyse/threads/read-weights.ts';
import { readingFeatures } from '../src/analyse/threads/reading-features.ts';
import { areOfThread, threadOutline } from '../src/analyse/threads/thread-outline.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { loadPairReader } from '../src/understand/pairs/load-pair-reader.ts';
import type { PairReader } from '../src/understand/pairs/pair-reader.ts';
import { standsOn } from './fit-pairs.ts';
import { fitWeights } from './fit-weights.ts';
import { type Planted, recordsOfSet } from './measure-planted.ts';

const KINDS: Readonly<Record<ReadQuestion, readonly string[]>> = {
  outcome: ['commitment', 'scheduled-event'],
  reversal: ['reversal'],
  same: ['variant'],
  denial: ['allegation-and-denial'],
  conflict: ['event-conflict', 'figure-conflict'],
  answer: ['allegation-and-denial'],
};
/** One is as much the earlier as the other. */
const EITHER_WAY: ReadonlySet<ReadQuestion> = new Set(['same', 'denial', 'conflict']);
/** Of which nobody tells, there is no pair. */
const UNTOLD: ReadonlySet<string | undefined> = new Set(['open', 'no-report', 'no-news']);
const PRIOR = 6;
/** Of the sets each third is measured by what the others teach. */
const THIRDS = 3;
const WEIGHTS = { planted: 3, near: 3 };

interface Asked {
  readonly set: string;
  readonly isOne: boolean;
  readonly reports: string;
  readonly lines: readonly [string, string];
  readonly before: readonly number[];
  readonly behind: (question: ReadQuestion) => readonly number[];
  readonly planted: Readonly<Record<ReadQuestion, number>>;
  readonly isNear: boolean;
}

const { values: given } = parseArgs({ options: { set: { type: 'string', multiple: true, default: [] }, model: { type: 'string', multiple: true, default: [] }, only: { type: 'string' }, dry: { type: 'boolean' } } }); // biome-ignore format: one line
const asked: Asked[] = [];
const told = new Map<ReadQuestion, number>();
await withStatementReader(async (statementReader) => {
  for (const [n, set] of given.set.entries()) {
    const pairs = await loadPairReader(given.model[n]!, 1);
    const { records, planted, near } = await recordsOfSet(join(import.meta.dirname, '..', set), statementReader);
    await addAsked(set, records, planted, near, pairs);
    await pairs.close();
  }
});

const featuresOf = (one: Asked, which: 'before' | 'behind', question: ReadQuestion) => which === 'before' ? one.before : one.behind(question); // biome-ignore format: one line
const LEAST = [0.4, 0.5, 0.6, 0.7, 0.8];
const asText = (question: string, { before, behind }: { readonly before: readonly number[]; readonly behind: readonly number[] }) => `  ${question}: {\n    before: [${before.join(', ')}],\n    behind: [${behind.join(', ')}],\n  },\n`; // biome-ignore format: one line
const written = READ_QUESTIONS.map((question) => {
  if (given.only !== undefined && given.only !== question) return asText(question, READ_WEIGHTS[question]);
  const rowsOf = (which: 'before' | 'behind', held: ReadonlySet<string> = new Set()) =>
    asked
      .filter(({ set, isOne }) => !held.has(set) && questionsOf(isOne).includes(question))
      .map((one) => ({
        features: featuresOf(one, which, question),
        isSo: one.planted[question] >= 0,
        weight: one.planted[question] >= 0 ? WEIGHTS.planted : one.isNear ? WEIGHTS.near : 1,
      }));
  for (const which of ['before', 'behind'] as const) {
    const found = new Map(LEAST.map((least) => [least, { so: 0, beside: 0 }]));
    let lowest = 1;
    for (let third = 0; third < THIRDS; third++) {
      const held = new Set(given.set.filter((_, n) => n % THIRDS === third));
      const weights = fitWeights(rowsOf(which, held), PRIOR);
      const own = asked.filter((one) => held.has(one.set) && questionsOf(one.isOne).includes(question));
      for (const one of own)
        if (one.planted[question] >= 0)
          lowest = Math.min(lowest, likelihoodBy(featuresOf(one, which, question), weights));
      for (const [, ofTwo] of Map.groupBy(own, ({ set, reports }) => `${set} ${reports}`)) {
        const taken = new Set<string>();
        for (const { one, p } of ofTwo
          .map((one) => ({ one, p: likelihoodBy(featuresOf(one, which, question), weights) }))
          .sort((x, y) => y.p - x.p)) {
          if (taken.size >= 4 || one.lines.some((line) => taken.has(line))) continue;
          for (const line of one.lines) taken.add(line);
          for (const [least, sum] of found) if (p >= least) sum[one.planted[question] >= 0 ? 'so' : 'beside'] += 1;
        }
      }
    }
    console.log(`${question} ${which}: ${told.get(question)} planted; ${[...found].map(([least, { so, beside }]) => `from ${least} ${so} so, ${beside} not`).join('; ')}; lowest ${lowest.toFixed(3)}`); // biome-ignore format: one line
  }
  return asText(question, { before: fitWeights(rowsOf('before'), PRIOR), behind: fitWeights(rowsOf('behind'), PRIOR) });
});
const ABOUT = '// In the order of LINE_FEATURES, and behind them of readingFeatures: what each says for a pair of lines, before it is read and behind. Made by scripts/fit-readings.ts.'; // biome-ignore format: one line
const TYPE = `Readonly<Record<${READ_QUESTIONS.map((one) => `'${one}'`).join(' | ')}, { readonly before: readonly number[]; readonly behind: readonly number[] }>>`; // biome-ignore format: one line
if (given.dry !== true) writeFileSync(join(import.meta.dirname, '../src/analyse/threads/read-weights.ts'), `${ABOUT}\nexport const READ_WEIGHTS: ${TYPE} = {\n${written.join('')}};\n`); // biome-ignore format: one line

async function addAsked(
  set: string,
  records: readonly RecordedReport[],
  planted: readonly Planted[],
  near: readonly Planted[],
  reader: PairReader,
): Promise<void> {
  const all = records.map((record) => ({ record, trace: makeTrace(record) }));
  for (const question of READ_QUESTIONS) {
    const own = planted.filter(({ kind, outcome, passages }) => KINDS[question].includes(kind) && !UNTOLD.has(outcome) && questionsOf(new Set(passages.map(({ report }) => report)).size === 1).includes(question)); // biome-ignore format: one line
    told.set(question, (told.get(question) ?? 0) + own.length);
  }
  for (const a of all)
    for (const b of all) {
      const [from, to] = [a.trace.day, b.trace.day];
      if (from === null || to === null || to < from) continue;
      const isOne = a === b;
      if (given.only !== undefined && !questionsOf(isOne).includes(given.only as ReadQuestion)) continue;
      if (!isOne && (!areOfThread(threadOutline(a.trace), threadOutline(b.trace)) || relationOf(a.trace, b.trace) !== null)) continue; // biome-ignore format: one line
      const pairs = isOne ? askedWithin(a.trace) : askedPairs(a.trace, b.trace);
      const read = await reader.read(pairs.map((pair) => passagesOf(a.trace, b.trace, pair)));
      pairs.forEach(({ first, second, features }, n) => {
        const isOf = (one: Planted, isEither: boolean) =>
          one.passages.some((x, i) => one.passages.some((y, j) => (isEither ? i !== j : i < j) && standsOn(a.record, first.passage.spans, x.quote) && standsOn(b.record, second.passage.spans, y.quote))); // biome-ignore format: one line
        const at = (question: ReadQuestion) => planted.findIndex((one) => KINDS[question].includes(one.kind) && !UNTOLD.has(one.outcome) && isOf(one, EITHER_WAY.has(question))); // biome-ignore format: one line
        asked.push({
          ...{ set, isOne },
          reports: [a.trace.reportId, b.trace.reportId].sort().join(' '),
          lines: [`${a.trace.reportId} ${first.at}`, `${b.trace.reportId} ${second.at}`],
          before: features,
          behind: (question) => [...features, ...readingFeatures(question, read[n]!, read)],
          planted: Object.fromEntries(READ_QUESTIONS.map((question) => [question, at(question)])) as Asked['planted'],
          isNear: near.some((one) => isOf(one, true)),
        });
      });
    }
}
