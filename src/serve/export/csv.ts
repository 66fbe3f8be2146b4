// Records in, a tidy table out: one row a statement, one column a thing said of it, RFC 4180 with CRLF line ends.
// The spans columns hold [[start,end],…] in UTF-16 units of the report's text.
import { stringify } from 'csv-stringify/sync';
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';
import { REPORT_CELLS, reportCells } from './report-cells.ts';

export const CSV_COLUMNS = [
  ...REPORT_CELLS,
  'statement',
  'within',
  'source',
  'actor',
  'cue',
  'act',
  'polarity',
  'form',
  'content',
  'addressee',
  'source_spans',
  'cue_spans',
  'content_spans',
  'addressee_spans',
  'confidence',
  'of_statements_in_report',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

export async function* writeCsv(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  yield* writeTable(records, CSV_COLUMNS, toCsvRows, 'statement', options);
}

/** A table of `columns`, with the rows that each record gives, cells guarded and quoted. `id` is the column of what is chosen by. */
export async function* writeTable<C extends string>(
  records: AsyncIterable<RecordedReport>,
  columns: readonly C[],
  rowsOf: (record: RecordedReport, options: ExportOptions) => readonly Readonly<Record<C, string>>[],
  id: NoInfer<C> | null,
  options: ExportOptions = {},
): AsyncIterable<string> {
  yield `${options.byteOrderMark ? '\uFEFF' : ''}${toLines([columns])}`;
  for await (const record of records) {
    const isChosen = chosenIn(record, options);
    const rows = rowsOf(record, options).filter((row) => id === null || isChosen(row[id]));
    if (rows.length > 0) yield toLines(rows.map((row) => columns.map((column) => guardCell(row[column]))));
  }
}

/** The rows of a record's statements in text order, before cells are guarded and quoted. */
export function toCsvRows(record: RecordedReport): Record<CsvColumn, string>[] {
  const statements = record.entries.filter((entry) => entry.kind === 'statement');
  return statements.map((statement) => ({
    ...reportCells(record),
    statement: statement.id,
    within: statement.within ?? '',
    source: statement.source.text,
    actor: statement.source.actor?.name ?? '',
    cue: statement.cue.text,
    act: statement.act,
    polarity: statement.polarity,
    form: statement.form,
    content: statement.content.text,
    addressee: statement.addressee.text,
    source_spans: toPairs(statement.source.spans),
    cue_spans: toPairs(statement.cue.spans),
    content_spans: toPairs(statement.content.spans),
    addressee_spans: toPairs(statement.addressee.spans),
    confidence: String(statement.confidence),
    of_statements_in_report: String(statements.length),
  }));
}

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection"), as has one
 * that looks so already: `unguardCell` gives every cell back as it was.
 *
 * Guarded: "=HYPERLINK(…)", "-5 degrees", "'=already". Left alone: "'We will not'", "a = b".
 */
export function guardCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as the record has it. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** = + - @ and their full-width twins, tab, line ends: what spreadsheets take for a formula, after any apostrophes. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

export const toLines = (rows: readonly (readonly string[])[]) =>
  stringify(rows as string[][], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
/** [[start,end],…] */
export const toPairs = (spans: readonly Span[]) => JSON.stringify(spans.map(({ start, end }) => [start, end]));
