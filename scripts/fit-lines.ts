// Weights for what two lines of one thread are to each other: the sets with planted findings, read with the model, and, as pairs that have nothing to do with each
// other, records of other articles (one a line, as `dualtrack export` writes them), in. Out: src/analyse/threads/line-weights.ts; and, for each group of sets, what
// weights fitted to the others find of it.
//
//   node scripts/fit-lines.ts [--beside FILE] [--dry] [--set FOLDER]…
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { likelihoodBy } from '../src/analyse/findings/likelihood.ts';
import { leadOf } from '../src/analyse/findings/story.ts';
import { LINE_QUESTIONS, type LineQuestion, mayBegin, mayEnd } from '../src/analyse/threads/likely-lines.ts';
import { linesOf } from '../src/analyse/threads/line.ts';
import { shareLines } from '../src/analyse/threads/share-lines.ts';
import { ALL_IN_COMMON, commonOf } from '../src/analyse/threads/thread.ts';
import { areOfThread, threadOutline } from '../src/analyse/threads/thread-outline.ts';
import { lineFeatures } from '../src/analyse/threads/weigh-lines.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { dayNumber } from '../src/text/day-number.ts';
import { standsOn } from './fit-pairs.ts';
import { fitWeights, type Row } from './fit-weights.ts';
import { FINDING_SETS, LOTS, PLAIN_SETS, type Planted, recordsOfSet } from './measure-planted.ts';

interface Pair extends Row {
  readonly set: string;
  readonly question: LineQuestion;
  /** The two reports, in an order that both directions share. */
  readonly reports: string;
  /** Both lines; and which planted finding they are, or -1. */
  readonly lines: readonly [string, string];
  readonly planted: number;
}

const PRIOR = 6;
/** Planted pairs count more, near misses too; of the rest each so manieth is taken, and counts as many; pairs of other articles count less. */
const WEIGHTS = { planted: 3, near: 3, beside: 0.4 };
const EVERY = 12;
const LEAST = [0.2, 0.3, 0.4, 0.5];
const KINDS: Readonly<Record<LineQuestion, readonly string[]>> = {
  outcome: ['commitment', 'scheduled-event'],
  denial: ['allegation-and-denial'],
};
/** Of which nobody tells, there is no pair. */
const UNTOLD: ReadonlySet<string | undefined> = new Set(['open', 'no-report', 'no-news']);

const { values: asked } = parseArgs({ options: { beside: { type: 'string' }, dry: { type: 'boolean' }, set: { type: 'string', multiple: true } } }); // biome-ignore format: one line
const pairs: Pair[] = [];
const sets = asked.set ?? [...FINDING_SETS, ...PLAIN_SETS, ...LOTS];
await withStatementReader(
  async (reader) => {
    for (const set of sets) {
      const { records, planted, near } = await recordsOfSet(join(import.meta.dirname, '..', set), reader);
      addPairs(set, records, planted, near);
    }
  },
  { kind: 'auto' },
);
if (asked.beside !== undefined) addPairs('beside', readFileSync(asked.beside, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as RecordedReport), [], []); // biome-ignore format: one line

/** What is planted in one lot is written by one hand: it is never fitted to itself. */
const GROUPS: readonly (readonly string[])[] = [FINDING_SETS, PLAIN_SETS, ...LOTS.map((one) => [one])];
const written = LINE_QUESTIONS.map((question) => {
  const own = pairs.filter((one) => one.question === question);
  for (const group of GROUPS) {
    const held = own.filter(({ set }) => group.includes(set));
    if (held.length === 0) continue;
    const weights = fitWeights(own.filter(({ set }) => !group.includes(set)), PRIOR); // biome-ignore format: one line
    const at = LEAST.map((least) => {
      const { found, beside } = foundIn(held, weights, least);
      return `from ${least}: ${found} so, ${beside} not planted`;
    });
    console.log(`${question} ${group.join(', ')}: ${new Set(held.filter(({ isSo }) => isSo).map((one) => `${one.set} ${one.planted}`)).size} planted; ${at.join('; ')}`); // biome-ignore format: one line
  }
  return `  ${question}: [${fitWeights(own, PRIOR).join(', ')}],\n`;
});
const ABOUT = '// In the order of LINE_FEATURES: what each says for a pair of lines, by question. Made by scripts/fit-lines.ts.'; // biome-ignore format: one line
if (asked.dry !== true) writeFileSync(join(import.meta.dirname, '../src/analyse/threads/line-weights.ts'), `${ABOUT}\nexport const LINE_WEIGHTS: Readonly<Record<'outcome' | 'denial', readonly number[]>> = {\n${written.join('')}};\n`); // biome-ignore format: one line

function addPairs(
  set: string,
  records: readonly RecordedReport[],
  planted: readonly Planted[],
  near: readonly Planted[],
): void {
  // biome-ignore format: one line
  const all = records.map((record) => ({ record, day: dayNumber(record.report.published), body: { lead: leadOf(record), lines: linesOf(record) } })); // biome-ignore format: one line
  const holds = (record: RecordedReport, line: (typeof all)[number]['body']['lines'][number], { quote }: Planted['passages'][number]) => standsOn(record, line.passage.spans, quote); // biome-ignore format: one line
  let n = 0;
  for (const a of all)
    for (const b of all) {
      if (a.day === null || b.day === null || b.day < a.day) continue;
      if (a !== b && !areOfThread(threadOutline(a), threadOutline(b))) continue;
      const common = a === b ? ALL_IN_COMMON : commonOf(a.body, b.body);
      const shared = shareLines(a.body.lines, b.body.lines);
      a.body.lines.forEach((first, i) => {
        b.body.lines.forEach((second, j) => {
          const questions = LINE_QUESTIONS.filter((question) => mayBegin(question, first, second, a === b, b.day!) && (a === b || mayEnd(second, i, j, shared))); // biome-ignore format: one line
          if (questions.length === 0) return;
          const isOf = (one: Planted, isEither: boolean) => {
            const stands = (x: Planted['passages'][number], y: Planted['passages'][number]) => holds(a.record, first, x) && holds(b.record, second, y); // biome-ignore format: one line
            return one.passages.some((x, n) =>
              one.passages.some((y, m) => n !== m && (n < m || isEither) && stands(x, y)),
            );
          };
          const isNear = near.some((one) => isOf(one, true));
          let features: number[] | undefined;
          for (const question of questions) {
            const at = planted.findIndex(
              (one) =>
                KINDS[question].includes(one.kind) && !UNTOLD.has(one.outcome) && isOf(one, question !== 'outcome'),
            );
            if (at < 0 && !isNear && n++ % EVERY !== 0 && set === 'beside') continue;
            features ??= lineFeatures({ day: a.day!, lines: a.body.lines }, { day: b.day!, lines: b.body.lines }, i, j, shared, common); // biome-ignore format: one line
            const weight = at >= 0 ? WEIGHTS.planted : isNear ? WEIGHTS.near : set === 'beside' ? WEIGHTS.beside * EVERY : 1; // biome-ignore format: one line
            const reports = [a.record.report.id, b.record.report.id];
            pairs.push({ set, question, features, isSo: at >= 0, planted: at, weight, reports: (question === 'outcome' ? reports : reports.sort()).join(' '), lines: [`${a.record.report.id} ${i}`, `${b.record.report.id} ${j}`] }); // biome-ignore format: one line
          }
        });
      });
    }
}

/** As the program takes them: the likeliest pair of two reports, and one more of other lines. */
function foundIn(held: readonly Pair[], weights: readonly number[], least: number): { found: number; beside: number } {
  const found = new Set<string>();
  let beside = 0;
  for (const [, ofTwo] of Map.groupBy(held, ({ set, reports }) => `${set} ${reports}`)) {
    const taken = new Set<string>();
    const sorted = ofTwo.map((pair) => ({ pair, p: likelihoodBy(pair.features, weights) })).filter(({ p }) => p >= least).sort((x, y) => y.p - x.p); // biome-ignore format: one line
    for (const { pair } of sorted) {
      if (taken.size >= 4 || pair.lines.some((line) => taken.has(line))) continue;
      for (const line of pair.lines) taken.add(line);
      if (pair.isSo) found.add(`${pair.set} ${pair.planted}`);
      else beside++;
    }
  }
  return { found: found.size, beside };
}
