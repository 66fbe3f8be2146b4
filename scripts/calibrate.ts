// Fits a model's confidences to how often it is right, on gold it was not trained on, and prints the knots for its
// calibration.json, the expected calibration error over five folds of articles, and the threshold curve.
//   node scripts/calibrate.ts model|quick GOLD.ndjson.gz [NESTED.ndjson NESTED.about.json]
import { readFileSync } from 'node:fs';
import { type GoldText, readGold, recordTexts } from '../src/cli/gold-texts.ts';
import { MODEL_FOLDERS } from '../src/cli/with-statement-reader.ts';
import { between, UNCALIBRATED } from '../src/extract/model/calibrate.ts';
import { createModelReader } from '../src/extract/model/model-reader.ts';
import type { Statement } from '../src/record/statement.ts';
import { contentId } from '../src/text/content-hash.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitRising, type Judged } from './fit-rising.ts';

const [which, goldPath, nestedPath, aboutPath] = process.argv.slice(2);
if (!goldPath || (which !== 'model' && which !== 'quick'))
  throw new Error('usage: node scripts/calibrate.ts model|quick GOLD.ndjson.gz [NESTED.ndjson NESTED.about.json]');

const FIT = { smallestPool: 100, doubt: 0 };
const FOLDS = 5;

interface JudgedInFold extends Judged {
  /** Which of five parts of the articles it is in, by the article's id. */
  readonly fold: number;
}

const reader = await createModelReader(MODEL_FOLDERS[which], { calibration: UNCALIBRATED });
const golds = await readGold(goldPath);
const outer: JudgedInFold[] = [];
const inner: JudgedInFold[] = [];
let goldCount = 0;
let goldInner = 0;
const nested = nestedPath
  ? readFileSync(nestedPath, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldText['attributions'][number] & { id: string })
  : [];
const nestedIds = new Set(
  aboutPath ? (JSON.parse(readFileSync(aboutPath, 'utf8')) as { articles: string[] }).articles : [],
);
for (const gold of golds) {
  const record = (await recordTexts([gold], reader)).get(gold.id);
  const fold = Number.parseInt(contentId(gold.id).slice(0, 8), 16) % FOLDS;
  const statements = (record?.entries ?? []).filter((entry) => entry.kind === 'statement');
  goldCount += gold.attributions.length;
  outer.push(
    ...judge(
      gold,
      statements.filter(({ within }) => within === null),
      gold.attributions,
      fold,
    ),
  );
  if (!nestedIds.has(gold.id)) continue;
  const cases = nested.filter(({ id }) => id === gold.id);
  goldInner += cases.length;
  inner.push(
    ...judge(
      gold,
      statements.filter(({ within }) => within !== null),
      cases,
      fold,
    ),
  );
}
await reader.close();

report('outermost', outer, goldCount, (judged) => fitRising(judged, FIT));
// Some 600 statements: over 40 partitions of the articles a rising line errs by 0.054 and 0.035 (quick-2, reader-2), this by 0.032 and 0.033.
if (inner.length > 0) report('inner', inner, goldInner, fitLogistic);

/** Each statement with its score and whether a gold one, used once, has the same content and source (IoU at least a half). */
function judge(
  { text }: GoldText,
  statements: readonly Statement[],
  attributions: readonly Pick<GoldText['attributions'][number], 'source' | 'content'>[],
  fold: number,
): JudgedInFold[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[$€£%]/gu)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const wordsIn = (spans: readonly (readonly [number, number])[]) =>
    new Set(words.flatMap(([s, e], i) => (spans.some(([a, b]) => s < b && e > a) ? [i] : [])));
  const pairs = (spans: Statement['content']['spans']) => spans.map(({ start, end }) => [start, end] as const);
  const left = attributions.map(({ source, content }) => ({ source: wordsIn(source), content: wordsIn(content) }));
  return [...statements]
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ source, content, confidence }) => {
      const mine = { source: wordsIn(pairs(source.spans)), content: wordsIn(pairs(content.spans)) };
      const at = left.findIndex(
        (gold) =>
          overlap(gold.content, mine.content) >= 0.5 &&
          (gold.source.size + mine.source.size === 0 || overlap(gold.source, mine.source) >= 0.5),
      );
      if (at >= 0) left.splice(at, 1);
      return { score: confidence, isRight: at >= 0, fold };
    });
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared || 1);
}

/** Expected calibration error over ten equal bins (Guo et al. 2017): mean distance of confidence and share right. */
function errorOf(judged: readonly JudgedInFold[], confidenceOf: (one: JudgedInFold) => number): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  for (const one of judged) {
    const confidence = confidenceOf(one);
    const bin = bins[Math.min(9, Math.floor(10 * confidence))]!;
    bin.confidence += confidence;
    bin.right += one.isRight ? 1 : 0;
  }
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / judged.length;
}

function report(
  name: string,
  judged: readonly JudgedInFold[],
  gold: number,
  fitTo: (judged: readonly Judged[]) => [number, number][],
): void {
  const byFold = Array.from({ length: FOLDS }, (_, fold) => fitTo(judged.filter((one) => one.fold !== fold)));
  const right = judged.filter(({ isRight }) => isRight).length;
  console.log(`${name}: ${judged.length} statements, ${right} right, gold ${gold}`);
  const raw = errorOf(judged, ({ score }) => score);
  const fitted = errorOf(judged, ({ score, fold }) => between(byFold[fold]!, score));
  console.log(
    `  expected calibration error: raw ${raw.toFixed(3)}; fitted on four fifths of the articles, on the fifth ${fitted.toFixed(3)}`,
  );
  const knots = fitTo(judged);
  console.log(`  knots: ${JSON.stringify(knots)}`);
  for (const threshold of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const kept = judged.filter(({ score }) => between(knots, score) >= threshold);
    const hits = kept.filter(({ isRight }) => isRight).length;
    console.log(
      `  threshold ${threshold.toFixed(1)}: precision ${((100 * hits) / (kept.length || 1)).toFixed(1)}, recall ${((100 * hits) / gold).toFixed(1)}`,
    );
  }
}
