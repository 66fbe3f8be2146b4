// Files of gold and the texts they speak of: their shapes, and what a statement reader makes of the texts.
import { z } from 'zod';
import { DualtrackError } from '../errors.ts';
import type { StatementReader } from '../extract/statement-reader.ts';
import { runPipeline } from '../pipeline.ts';
import { makeReport } from '../read/make-report.ts';
import type { ReadOutcome } from '../read/read-outcome.ts';
import type { RecordedReport } from '../record/entry.ts';
import { readJsonLines } from './read-json-lines.ts';

/** Lists of [start, end) in UTF-16 units of the text. */
export const Pairs = z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).default([]);
export const GoldAttribution = z.object({ source: Pairs, cue: Pairs, content: Pairs });
const GoldText = z.object({ id: z.string(), text: z.string(), attributions: z.array(GoldAttribution) });
export type GoldText = z.infer<typeof GoldText>;

const TEXT_HINT =
  'a line is {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role a list of [start, end)';

/** Gold texts in file order. Several lines with one id are several annotators: the first counts. */
export async function readGold(path: string): Promise<readonly GoldText[]> {
  const golds = new Map<string, GoldText>();
  for await (const gold of readShaped(path, GoldText, TEXT_HINT)) if (!golds.has(gold.id)) golds.set(gold.id, gold);
  return [...golds.values()];
}

/** The lines of `path`, each of `shape`. Throws DualtrackError unreadable-input, invalid-gold with `hint`. */
export async function* readShaped<T>(path: string, shape: z.ZodType<T>, hint: string): AsyncIterable<T> {
  for await (const { value } of readNumbered(path, shape, hint)) yield value;
}

/** The same with the number of each line. */
export async function* readNumbered<T>(
  path: string,
  shape: z.ZodType<T>,
  hint: string,
): AsyncIterable<{ readonly line: number; readonly value: T }> {
  for await (const { line, value } of readJsonLines(path)) {
    const result = shape.safeParse(value);
    if (!result.success)
      throw new DualtrackError('invalid-gold', `not a line of gold: ${path}:${line} (${whyNot(result.error.issues[0]!, value)})`, hint); // biome-ignore format: one line
    yield { line, value: result.data };
  }
}

/** “events.0.trigger” is missing; “type” is "SING", which is none of AGREE, AID …: what a person would say of the line. */
function whyNot(issue: z.core.$ZodIssue, line: unknown): string {
  const { path } = issue;
  if (path.length === 0) return 'it is no object';
  const field = `“${path.join('.')}”`;
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null)?.[key], line);
  if (value === undefined) return `it has no ${field}`;
  const told = JSON.stringify(value).slice(0, 60);
  if (issue.code === 'invalid_value') return `${field} is ${told}, which is none of ${issue.values.join(', ')}`;
  const wanted = isPlace(path, value)
    ? 'no [start, end), two whole numbers from 0 on'
    : WANTED[issue.code === 'invalid_type' ? issue.expected : ''];
  return `${field} is ${told}, ${wanted ?? 'which cannot be read'}`;
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'no text',
  object: 'no object',
  array: 'no list',
  tuple: 'no [start, end)',
  number: 'no number',
  int: 'no whole number',
};

/** "trigger", "source.0", "agents.1.0": what is or stands in a place of the text. */
const isPlace = (path: readonly PropertyKey[], value: unknown) =>
  typeof value === 'number' || path.at(-1) === 'trigger' || (typeof path.at(-1) === 'number' && Array.isArray(value));

export interface AnswerOptions {
  readonly signal?: AbortSignal;
  readonly onText?: () => void;
}

/** What the program records of each text, by the text's id. A text that cannot be read has no record. */
export async function recordTexts(
  texts: readonly Pick<GoldText, 'id' | 'text'>[],
  statementReader: StatementReader,
  { signal, onText }: AnswerOptions = {},
): Promise<ReadonlyMap<string, RecordedReport>> {
  const records = new Map<string, RecordedReport>();
  for await (const item of runPipeline(toOutcomes(texts), { statementReader, batchSize: 16, signal })) {
    if (item.outcome === 'recorded') records.set(item.record.report.givenId!, item.record);
    onText?.();
  }
  return records;
}

async function* toOutcomes(texts: readonly Pick<GoldText, 'id' | 'text'>[]): AsyncIterable<ReadOutcome> {
  for (const { id, text } of texts) yield makeReport(text, { givenId: id }, { origin: id });
}
