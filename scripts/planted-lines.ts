// Reports in; every two of them that a reader of pairs may be asked of, out. What is planted in two reports, or in one, in; of two of their lines which of it each question of a reader of pairs asks for, out.
import { relationOf } from '../src/analyse/copies/compare-reports.ts';
import { makeTrace } from '../src/analyse/findings/make-trace.ts';
import type { Trace } from '../src/analyse/findings/trace.ts';
import type { Line } from '../src/analyse/threads/line.ts';
import { READ_QUESTIONS, type ReadQuestion } from '../src/analyse/threads/read-questions.ts';
import { mayBeOfThread, threadOutline } from '../src/analyse/threads/thread-outline.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { standsOn } from './fit-pairs.ts';
import type { Planted } from './measure-planted.ts';

interface Side {
  readonly record: RecordedReport;
  readonly trace: Trace;
}

/** Every two of these reports of which a reader of pairs may be asked, the earlier first, each report beside itself too: of one day, either may be the earlier. */
export function* pairsOfThread(
  records: readonly RecordedReport[],
): Generator<{ readonly a: Side; readonly b: Side; readonly isOne: boolean }> {
  const all = records.map((record) => ({ record, trace: makeTrace(record) }));
  for (const a of all)
    for (const b of all) {
      const [from, to] = [a.trace.day, b.trace.day];
      if (from === null || to === null || to < from) continue;
      const isOne = a === b;
      if (isOne || (mayBeOfThread(threadOutline(a.trace), threadOutline(b.trace)) && relationOf(a.trace, b.trace) === null)) yield { a, b, isOne }; // biome-ignore format: one line
    }
}

/** Kinds of planted findings that a question asks for. */
const KINDS_ASKED: Readonly<Record<ReadQuestion, readonly string[]>> = {
  outcome: ['commitment', 'scheduled-event'],
  reversal: ['reversal'],
  same: ['variant'],
  denial: ['allegation-and-denial'],
  conflict: ['event-conflict', 'figure-conflict'],
  answer: ['allegation-and-denial'],
  disagreement: ['event-conflict', 'figure-conflict'],
};
/** One is as much the earlier as the other. */
const EITHER_WAY: ReadonlySet<ReadQuestion> = new Set(['same', 'denial', 'conflict', 'disagreement']);
/** Of which nobody tells, there is no pair. */
const UNTOLD: ReadonlySet<string | undefined> = new Set(['open', 'no-report', 'no-news']);

export const isAsked = (question: ReadQuestion, { kind, outcome }: Planted): boolean => KINDS_ASKED[question].includes(kind) && !UNTOLD.has(outcome); // biome-ignore format: one line

/** Whether two lines are two passages of it, `isEither`: whichever comes first. */
export const isOfPlanted = (one: Planted, [a, first]: Place, [b, second]: Place, isEither: boolean): boolean =>
  one.passages.some((x, i) => one.passages.some((y, j) => (isEither ? i !== j : i < j) && standsOn(a, first.passage.spans, x.quote) && standsOn(b, second.passage.spans, y.quote))); // biome-ignore format: one line
type Place = readonly [RecordedReport, Line];

/** The place in `planted` of what is asked for, -1 for nothing. */
export function plantedAt(
  planted: readonly Planted[],
  a: RecordedReport,
  b: RecordedReport,
): (first: Line, second: Line) => Readonly<Record<ReadQuestion, number>> {
  const holds = ({ report }: RecordedReport, one: Planted) => one.passages.some(({ quote }) => report.text.includes(quote)); // biome-ignore format: one line
  const own = planted.flatMap((one, n) => (holds(a, one) && holds(b, one) ? [{ one, n }] : []));
  return (first, second) => {
    const placeOf = (question: ReadQuestion) =>
      own.find(({ one }) => isAsked(question, one) && isOfPlanted(one, [a, first], [b, second], EITHER_WAY.has(question)))?.n ?? -1; // biome-ignore format: one line
    return Object.fromEntries(READ_QUESTIONS.map((question) => [question, placeOf(question)])) as Record<ReadQuestion, number>; // biome-ignore format: one line
  };
}
