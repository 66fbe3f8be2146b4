// Gold attributions and either a system's answers or this program itself in, how far they agree out.
import { z } from 'zod';
import { type Attribution, type AttributionScores, scoreAttributions } from '../analyse/attribution-score.ts';
import type { StatementReader } from '../extract/statement-reader.ts';
import { toExtractLine } from '../serve/export/extract-line.ts';
import {
  type AnswerOptions,
  GoldAttribution,
  type GoldText,
  Pairs,
  readGold,
  readShaped,
  recordTexts,
} from './gold-texts.ts';

export interface AttributionEvaluation {
  readonly documents: number;
  /** Gold texts that the system has no answer for: scored as if it had found nothing. */
  readonly missing: number;
  readonly scores: AttributionScores;
}

const Words = z.object({ spans: Pairs });
/** Answers of any system, or lines of `dualtrack extract`. */
const SystemAnswer = z.union([
  z.object({ id: z.string(), attributions: z.array(GoldAttribution) }),
  z.object({
    id: z.string(),
    statements: z.array(z.object({ within: z.string().nullable(), source: Words, cue: Words, content: Words })),
  }),
]);
type SystemAnswer = z.infer<typeof SystemAnswer>;
const ANSWER_HINT = 'a line is {"id", "attributions": [{"source", "cue", "content"}]} or one of `dualtrack extract`';

/** Which of an answer's statements count: those within no other, or all. */
export type StatementDepth = 'outermost' | 'all';

/** Scores the answers in the file `systemPath`. Throws DualtrackError unreadable-input, invalid-gold. */
export async function evaluateAnswers(goldPath: string, systemPath: string): Promise<AttributionEvaluation> {
  const answers = await readAnswers(systemPath, 'outermost');
  return evaluate(await readGold(goldPath), answers);
}

/** Lets `statementReader` read the gold texts and scores what it finds. `onText` is called after each text. */
export async function evaluateReader(
  goldPath: string,
  statementReader: StatementReader,
  options: AnswerOptions = {},
): Promise<AttributionEvaluation> {
  const golds = await readGold(goldPath);
  return evaluate(golds, await answerByReader(golds, statementReader, 'outermost', options));
}

/** The answers in the file `path`, by the text's id. Throws DualtrackError unreadable-input, invalid-gold. */
export async function readAnswers(
  path: string,
  depth: StatementDepth,
): Promise<ReadonlyMap<string, readonly Attribution[]>> {
  const answers = new Map<string, readonly Attribution[]>();
  for await (const answer of readShaped(path, SystemAnswer, ANSWER_HINT))
    answers.set(answer.id, toAttributions(answer, depth));
  return answers;
}

/** What a reader finds in each gold text, by the text's id. A text that cannot be read has no answer. */
export async function answerByReader(
  golds: readonly GoldText[],
  statementReader: StatementReader,
  depth: StatementDepth = 'outermost',
  options: AnswerOptions = {},
): Promise<ReadonlyMap<string, readonly Attribution[]>> {
  const records = await recordTexts(golds, statementReader, options);
  return new Map([...records].map(([id, record]) => [id, toAttributions(toExtractLine(record), depth)]));
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

function toAttributions(answer: SystemAnswer, depth: StatementDepth): readonly Attribution[] {
  if ('attributions' in answer) return answer.attributions;
  return answer.statements
    .filter(({ within }) => depth === 'all' || within === null)
    .map(({ source, cue, content }) => ({ source: source.spans, cue: cue.spans, content: content.spans }));
}
