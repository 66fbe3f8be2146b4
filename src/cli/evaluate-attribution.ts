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
export type GoldText = z.infer<typeof GoldText>;

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
  return evaluate(await readGold(goldPath), answers);
}

/** Lets `statementReader` read the gold texts and scores what it finds. `onText` is called after each text. */
export async function evaluateReader(
  goldPath: string,
  statementReader: StatementReader,
  options: AnswerOptions = {},
): Promise<AttributionEvaluation> {
  const golds = await readGold(goldPath);
  return evaluate(golds, await answerByReader(golds, statementReader, options));
}

interface AnswerOptions {
  readonly signal?: AbortSignal;
  readonly onText?: () => void;
}

/** What a reader finds in each gold text, by the text's id. A text that cannot be read has no answer. */
export async function answerByReader(
  golds: readonly GoldText[],
  statementReader: StatementReader,
  { signal, onText }: AnswerOptions = {},
): Promise<ReadonlyMap<string, readonly Attribution[]>> {
  const answers = new Map<string, readonly Attribution[]>();
  for await (const item of runPipeline(toOutcomes(golds), { statementReader, batchSize: 16, signal })) {
    if (item.outcome === 'recorded')
      answers.set(item.record.report.givenId!, toAttributions(toExtractLine(item.record)));
    onText?.();
  }
  return answers;
}

/** Scores `answers` (by id) against `golds`. */
export function evaluate(
  golds: readonly GoldText[],
  answers: ReadonlyMap<string, readonly Attribution[]>,
): AttributionEvaluation {
  const scorer = scoreAttributions();
  let missing = 0;
  for (const { id, text, attributions } of golds) {
    if (!answers.has(id)) missing += 1;
    scorer.addText(text, attributions, answers.get(id) ?? []);
  }
  return { documents: golds.length, missing, scores: scorer.scores() };
}

/** The outermost statements of an answer as attributions. */
function toAttributions(answer: SystemAnswer): readonly Attribution[] {
  if ('attributions' in answer) return answer.attributions;
  return answer.statements
    .filter(({ within }) => within === null)
    .map(({ source, cue, content }) => ({ source: source.spans, cue: cue.spans, content: content.spans }));
}

/** Gold texts in file order. Several lines with one id are several annotators: the first counts. */
export async function readGold(path: string): Promise<readonly GoldText[]> {
  const golds = new Map<string, GoldText>();
  for await (const { line, value } of readJsonLines(path)) {
    const gold = parse(GoldText, value, `${path}:${line}`);
    if (!golds.has(gold.id)) golds.set(gold.id, gold);
  }
  return [...golds.values()];
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
