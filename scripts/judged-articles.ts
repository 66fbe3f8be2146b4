// Pairs of sentences of the train articles that were judged by people's reading (training/pairs/articles.ndjson: places and labels), in; of two lines which question of a reader of pairs is so of them, out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Line } from '../src/analyse/threads/line.ts';
import { READ_QUESTIONS, type ReadQuestion } from '../src/analyse/threads/read-questions.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import type { Half } from './campaign-records.ts';

const Place = z.tuple([z.string(), z.number(), z.number()]);
/** The earlier sentence and the later one, by article and offsets, and what the later one does to the earlier; `stands`: for how many that nobody judged it stands. */
const Judged = z.object({ half: z.union([z.literal(0), z.literal(1)]), r: z.string(), a: Place, b: Place, stands: z.number() }); // biome-ignore format: one line
export type JudgedPair = z.infer<typeof Judged>;
export type JudgedPlace = JudgedPair['a'];

const FILE = join(import.meta.dirname, '../training/pairs/articles.ndjson');

export const judgedPairs = (half: Half): JudgedPair[] =>
  readFileSync(FILE, 'utf8').trim().split('\n').map((line) => Judged.parse(JSON.parse(line))).filter((one) => one.half === half); // biome-ignore format: one line

/** Whether a line is the sentence that was judged. */
export const isAtPlace = ({ passage }: Line, [, start, end]: JudgedPlace): boolean =>
  passage.spans.some((span) => span.start < end && start < span.end);

const OUTCOMES = ['met', 'part', 'not-met', 'moved', 'off', 'under-way'];
/** What a question asks for, over two reports and within one. */
const ASKED: Readonly<Record<ReadQuestion, readonly string[]>> = {
  outcome: OUTCOMES,
  reversal: ['reversal'],
  same: ['same'],
  denial: ['denies'],
  conflict: ['conflict'],
  answer: ['denies'],
  disagreement: ['conflict'],
};

/** As plantedAt of planted-lines.ts: the place of the judged pair of which a question is so, -1 for none. */
export function judgedAt(
  judged: readonly JudgedPair[],
  a: RecordedReport,
  b: RecordedReport,
): (first: Line, second: Line) => Readonly<Record<ReadQuestion, number>> {
  const [from, to] = [a.report.givenId, b.report.givenId];
  const own = judged.flatMap((one, n) => (one.a[0] === from && one.b[0] === to ? [{ one, n }] : []));
  return (first, second) => {
    const placeOf = (question: ReadQuestion) =>
      own.find(({ one }) => ASKED[question].includes(one.r) && isAtPlace(first, one.a) && isAtPlace(second, one.b))?.n ?? -1; // biome-ignore format: one line
    return Object.fromEntries(READ_QUESTIONS.map((one) => [one, placeOf(one)])) as Record<ReadQuestion, number>;
  };
}
