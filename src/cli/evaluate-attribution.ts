// Gold attributions and either a system's answers or this program itself in, how far they agree out.
import { z } from 'zod';
import { type Attribution, type AttributionScores, scoreAttributions } from '../analyse/attribution-score.ts';
import { DualtrackError } from '../errors.ts';
import type { StatementReader } from '../extract/statement-reader.ts';
import { runPipeline } from '../pipeline.ts';
import { makeReport } from '../read/make-report.ts';
import type { ReadOutcome } from '../read/read-outcome.ts';
import { toExtractLine } from '../serve/export/extract-line.ts';
import { readJsonLines } from './read-json-lines.ts';

export interface AttributionEvaluation {
  readonly documents: number;
  /** Gold texts that the system has no answer for: scored as if it had found nothing. */
  readonly missing: number;
  readonly scores: AttributionScores;
}

const Pairs = z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).default([]);
const GoldAttribution = z.object({ source: Pairs, cue: Pairs, content: Pairs });
const GoldText = z.object({ id: z.string(), text: z.string(), attributions: z.array(GoldAttribution) });
type GoldText = z.infer<typeof GoldText>;

const Words = z.object({ spans: Pairs });
/** Answers of any system, or lines of `dualtrack extract`, of which the outermost statements count. */
const SystemAnswer = z.union([
  z.object({ id: z.string(), attributions: z.array(GoldAttribution) }),
  z.object({
    id: z.string(),
    statements: z.array(z.object({ within: z.string().nullable(), source: Words, cue: Words, content: Words })),
  }),
]);
type SystemAnswer = z.infer<typeof SystemAnswer>;

/** Scores the answers in the file `systemPath`. Throws DualtrackError unreadable-input, invalid-gold. */
export async function evaluateAnswers(goldPath: string, systemPath: string): Promise<AttributionEvaluation> {
  const answers = new Map<string, readonly Attribution[]>();
  for await (const { line, value } of readJsonLines(systemPath)) {
    const answer = parse(SystemAnswer, value, `${systemPath}:${line}`);
    answers.set(answer.id, toAttributions(answer));
  }
  return score(readGold(goldPath), answers);
}

/** Lets `statementReader` read the gold texts and scores what it finds. `onText` is called after each text. */
export async function evaluateReader(
  goldPath: string,
  statementReader: StatementReader,
  { signal, onText }: { signal?: AbortSignal; onText?: () => void } = {},
): Promise<AttributionEvaluation> {
  const golds: GoldText[] = [];
  for await (const gold of readGold(goldPath)) golds.push(gold);
  const answers = new Map<string, readonly Attribution[]>();
  for await (const item of runPipeline(toOutcomes(golds), { statementReader, batchSize: 16, signal })) {
    if (item.outcome === 'recorded')
      answers.set(item.record.report.givenId!, toAttributions(toExtractLine(item.record)));
    onText?.();
  }
  return score(golds, answers);
}

/** The outermost statements of an answer as attributions. */
function toAttributions(answer: SystemAnswer): readonly Attribution[] {
  if ('attributions' in answer) return answer.attributions;
  return answer.statements
    .filter(({ within }) => within === null)
    .map(({ source, cue, content }) => ({ source: source.spans, cue: cue.spans, content: content.spans }));
}

async function score(
  golds: Iterable<GoldText> | AsyncIterable<GoldText>,
  answers: ReadonlyMap<string, readonly Attribution[]>,
): Promise<AttributionEvaluation> {
  const scorer = scoreAttributions();
  let documents = 0;
  let missing = 0;
  for await (const gold of golds) {
    const answer = answers.get(gold.id);
    documents += 1;
    if (!answer) missing += 1;
    scorer.addText(gold.text, gold.attributions, answer ?? []);
  }
  return { documents, missing, scores: scorer.scores() };
}

/** Gold texts in file order. Several lines with one id are several annotators: the first counts. */
async function* readGold(path: string): AsyncIterable<GoldText> {
  const seen = new Set<string>();
  for await (const { line, value } of readJsonLines(path)) {
    const gold = parse(GoldText, value, `${path}:${line}`);
    if (seen.has(gold.id)) continue;
    seen.add(gold.id);
    yield gold;
  }
}

async function* toOutcomes(golds: readonly GoldText[]): AsyncIterable<ReadOutcome> {
  for (const { id, text } of golds) yield makeReport(text, { givenId: id }, { origin: id });
}

function parse<T>(shape: z.ZodType<T>, value: unknown, where: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DualtrackError(
    'invalid-gold',
    `not a line of attributions: ${where} (${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')})`,
    'a line is {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role a list of [start, end)',
  );
}
