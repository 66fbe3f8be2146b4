// Whom source words mean in invented reports that mark them (read-marked.ts). The marks are given as sources; what each says, and
// everything else, is as the program reads it. In: files of such reports. Out: a table, and with --misses the cases that are not right.
//
//   node scripts/measure-marked.ts FILE… [--reader model|rules] [--half first|second] [--misses]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import type { Entity } from '../src/extract/actors/entity.ts';
import { resolveActors } from '../src/extract/actors/resolve-actors.ts';
import type { Watch } from '../src/extract/actors/scene.ts';
import type { StatementReader } from '../src/extract/statement-reader.ts';
import { runPipeline } from '../src/pipeline.ts';
import { makeReport } from '../src/read/make-report.ts';
import type { Actor } from '../src/record/actor.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { NO_PASSAGE, passageOf } from '../src/record/passage.ts';
import type { Span } from '../src/record/span.ts';
import type { Statement } from '../src/record/statement.ts';
import { foldName } from '../src/text/fold-name.ts';
import type { Reading } from '../src/understand/reading.ts';
import { understand } from '../src/understand/understand.ts';
import { type MarkedReport, type MarkedSource, readMarked } from './read-marked.ts';

export type Verdict = 'right' | 'wrong' | 'unknown';
export type Form = 'pronoun' | 'description' | 'name' | 'several' | 'nobody';
export interface Answer {
  readonly id: string;
  readonly source: MarkedSource;
  readonly form: Form;
  /** Of somebody who is told by name. "nobody": right where it stays unknown. */
  readonly as: Verdict;
  readonly got: string | null;
}

/** What became of each mark, in the order of reports and marks. */
export async function measureMarked(
  reports: readonly MarkedReport[],
  reader: StatementReader,
  watch?: (report: MarkedReport, reading: Reading) => Watch,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for await (const item of runPipeline(outcomes(reports), { statementReader: reader, batchSize: 16 })) {
    if (item.outcome !== 'recorded') throw new Error(`${item.refused.origin} was refused`);
    answers.push(...answersOf(reports[Number(item.origin)]!, item.record, watch));
  }
  return answers;
}

// by their place in the list: two authors may have one slug
async function* outcomes(reports: readonly MarkedReport[]) {
  for (const [index, { id, text, outlet, published }] of reports.entries())
    yield makeReport(text, { givenId: id, outlet, published }, { origin: String(index) });
}

function answersOf(
  marked: MarkedReport,
  { report, entries }: RecordedReport,
  watch?: (report: MarkedReport, reading: Reading) => Watch,
): Answer[] {
  const { id, text, sources } = marked;
  const read = entries.filter((entry) => entry.kind === 'statement');
  const of = (statement: Statement) => mostShared(sources, statement.source.spans);
  const given = sources.flatMap((source, index) => {
    const mention = { ...passageOf(text, [source.span]), actor: null };
    const own = read.filter((one) => of(one) === source);
    return own.length > 0
      ? own.map((one) => ({ ...one, source: mention }))
      : [{ ...bare, id: `mark ${index}`, source: mention }];
  });
  const reading = understand(report);
  const { entries: named, actors } = resolveActors(reading, given, [], { watch: watch?.(marked, reading) });
  return sources.map((source) => {
    const found = named.find(
      (one) =>
        one.kind === 'statement' &&
        one.source.spans[0]?.start === source.span.start &&
        one.source.spans[0].end === source.span.end,
    );
    const actor = found?.kind === 'statement' ? found.source.actor : null;
    const form = formOf(text.slice(source.span.start, source.span.end), source.who);
    return { id, source, form, as: judge(source.who, actor?.id ?? null, actors), got: actor?.name ?? null };
  });
}

const bare: Omit<Statement, 'id' | 'source'> = {
  kind: 'statement',
  within: null,
  form: 'indirect',
  act: 'say',
  polarity: 'positive',
  cue: NO_PASSAGE,
  content: NO_PASSAGE,
  addressee: { ...NO_PASSAGE, actor: null },
  occasion: NO_PASSAGE,
  when: null,
  confidence: 1,
};

/** The mark that has most characters in common with them; null: none has any. */
function mostShared(sources: readonly MarkedSource[], spans: readonly Span[]): MarkedSource | null {
  let best: MarkedSource | null = null;
  let most = 0;
  for (const source of sources) {
    const shared = spans.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, source.span.end) - Math.max(start, source.span.start)),
      0,
    );
    if (shared > most) [most, best] = [shared, source];
  }
  return best;
}

const isAmong = (names: readonly string[], told: string) => names.some((one) => foldName(one) === foldName(told));

/** Whether the report, whose text it is, gives it the name told. */
export const isNamed = ({ name, names }: Entity, told: string, text: string): boolean =>
  isAmong([name, ...names.map(({ start, end }) => text.slice(start, end))], told);

/** Right: the actor has the name told among its names, a group all of those told and nobody else. */
function judge(who: readonly string[], id: string | null, actors: readonly Actor[]): Verdict {
  if (who.length === 0) return id === null ? 'right' : 'wrong';
  if (id === null) return 'unknown';
  const one = actors.find((actor) => actor.id === id);
  const meant =
    who.length === 1
      ? one === undefined
        ? []
        : [one]
      : actors.filter(({ memberOf }) => memberOf.some((group) => group.id === id));
  return meant.length === who.length &&
    who.every((told) => meant.some(({ name, names }) => isAmong([name, ...names.map((one) => one.name)], told)))
    ? 'right'
    : 'wrong';
}

const PRONOUN = /^(?:s?he|they|it|who|which|that|i|we|you|him|her|his|them|their|its|us|our|my|one|both|each)$/i;

/** "name": a word of the name told, its initials, or capitals throughout; else a description. */
function formOf(words: string, who: readonly string[]): Form {
  if (who.length === 0) return 'nobody';
  if (PRONOUN.test(words)) return 'pronoun';
  if (who.length > 1) return 'several';
  const own = words.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const told = new Set(who[0]!.match(/[\p{L}\p{N}’'-]+/gu));
  const isName = (word: string) =>
    /^\p{Lu}/u.test(word) && (told.has(word.replace(/[’']s$/u, '')) || /^\p{Lu}{2,}s?$/u.test(word));
  return own.some(isName) ||
    (own.every((word) => /^\p{Lu}/u.test(word)) &&
      own.length < 3 &&
      !/^(?:The|His|Her|Their|Its|An?)$/.test(own[0] ?? ''))
    ? 'name'
    : 'description';
}

export const ROWS = ['all', 'pronoun', 'description', 'name', 'several', 'nobody'] as const;

/** Counts by form; "all" are those who are told by name. */
export function countAnswers(
  answers: readonly Answer[],
): Readonly<Record<(typeof ROWS)[number], Readonly<Record<Verdict, number>>>> {
  const rows = Object.fromEntries(ROWS.map((row) => [row, { right: 0, wrong: 0, unknown: 0 }])) as Record<
    (typeof ROWS)[number],
    Record<Verdict, number>
  >;
  for (const { form, as } of answers) {
    rows[form][as]++;
    if (form !== 'nobody') rows.all[as]++;
  }
  return rows;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { reader: { type: 'string', default: 'model' }, half: { type: 'string' }, misses: { type: 'boolean' } },
  });
  const reports = positionals.flatMap((path) => {
    const all = readMarked(readFileSync(path, 'utf8'));
    const middle = Math.ceil(all.length / 2);
    return values.half === 'first' ? all.slice(0, middle) : values.half === 'second' ? all.slice(middle) : all;
  });
  const kind = values.reader === 'rules' ? 'rules' : 'model';
  const answers = await withStatementReader((reader) => measureMarked(reports, reader), { kind });
  if (values.misses)
    for (const { id, source, form, as, got } of answers) {
      if (as === 'right') continue;
      const { text } = reports.find((one) => one.id === id)!;
      const { start, end } = source.span;
      const told = source.who.join(' + ') || '?';
      console.log(
        `${as} ${form} ${id} ${start}: “${text.slice(start, end)}” is ${told}, not ${got ?? 'known'}\n      …${text.slice(Math.max(0, start - 90), end + 60).replaceAll('\n', ' ')}…`,
      );
    }
  console.log('sources'.padEnd(14), 'cases'.padStart(6), '   right', '   wrong', ' unknown');
  for (const [row, { right, wrong, unknown }] of Object.entries(countAnswers(answers))) {
    const all = right + wrong + unknown;
    const shares = [right, wrong, unknown].map((part) =>
      `${((100 * part) / Math.max(1, all)).toFixed(1)} %`.padStart(8),
    );
    console.log(row.padEnd(14), String(all).padStart(6), ...shares);
  }
}
