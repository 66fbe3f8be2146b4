// A text in, its tables out: a heading, rows of cells, and the line that says what the table is of.
//
//   Ferry    Seats   Spent          columns set apart by two blanks and more in plain text, by a tab in the text of a page,
//   Heron    210     6.2            by bars above and below a row of dashes in Markdown (| Heron | 210 | 6.2 |)
//
// Every cell is a stretch of the text. A table has figures in half of its cells behind the first column; a row whose number of
// cells is not that of the heading is left out, since nobody can say which cell is missing. No tables are
//
//   1.→40 ships were lost off Sund.      They left for Sund.  40 came back.      3 March 2031 | 5 min read
import type { Span } from '../record/span.ts';

export interface TableRow {
  readonly head: Span;
  /** One a column, behind the row's head; empty spans where a cell is. */
  readonly cells: readonly Span[];
}

export interface Table extends Span {
  /** What stands over each of the cells; empty where the table has no heading. */
  readonly columns: readonly Span[];
  readonly rows: readonly TableRow[];
  /** The line before the table, or its caption. */
  readonly caption: Span | null;
  /** A row was left out, or stands above it: “Kestria and the” over “  Isles   5”. */
  readonly lacksRows: boolean;
}

type Line = Span & { readonly cells: readonly Span[] | null; readonly isTabbed: boolean };

const LINE = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gy;
/** GFM: bars part cells unless a backslash stands before them. */
const BAR = /(?<!\\)\|/g;
const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** A longer line holds no row. */
const LONGEST_ROW = 500;
const LONGEST_CAPTION = 240;
const MOST_COLUMNS = 40;
/** Lines from a row without a heading up to one that it may go on from. */
const ABOVE = 3;
const YEAR = /^(?:1[89]|20|21)\d\d$/;
const FIGURE = /^[^\p{L}\d]{0,3}(?:[A-Z]{3} )?\d/u;
/** “9:30”, “8 pm”: when something is on. */
const CLOCK = /^\d{1,2}(?::\d\d|(?:[.:]\d\d)? ?[ap]\.?m)\b/iu;
/** “6.2 million crowns a year” has four words; a cell of more is a clause. */
const CLAUSE = /(?:\p{L}+[^\p{L}]+){4}\p{L}/u;
/** Words that a mark ends: “They left for Sund.” Not “Heron Co.” */
const SENTENCE = /\p{L}[^\p{L}]+\p{L}+[^\p{L}]+\p{L}+[.,;:!?…]["”’)]?$/u;
/** What opens a point of a list: “•”, “1.”, “(b)”. */
const LISTED = /^(?:[^\p{L}\p{N}]*|\(?(?:\d{1,3}|\p{L})[.)]+)$/u;

/** The tables of `text`, in order. Linear. */
export function findTables(text: string): Table[] {
  if (!/\||\t|\S {2,}\S/.test(text)) return [];
  const lines = linesOf(text);
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && (lines[end]!.cells !== null || partsHeading(lines, end, at))) end++;
    const table = end - at < 2 ? null : tableOf(text, lines, at, end);
    if (table !== null) tables.push(table);
    at = Math.max(end, at + 1);
  }
  return tables;
}

/** The empty line that the text of a page has between the head and the body of a table. */
function partsHeading(lines: readonly Line[], at: number, first: number): boolean {
  const [before, line, behind] = [lines[at - 1], lines[at]!, lines[at + 1]];
  if (line.start < line.end || at === first || !before?.isTabbed || !behind?.isTabbed) return false;
  const missing = behind.cells!.length - before.cells!.length;
  return missing === 0 || missing === 1;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  LINE.lastIndex = 0;
  while (LINE.lastIndex < text.length) {
    const start = LINE.lastIndex;
    const line = LINE.exec(text)![0].replace(/[\r\n\u2028\u2029]+$/, '');
    const cells = cellsOf(line, start);
    lines.push({ start, end: start + line.length, cells, isTabbed: cells !== null && line.includes('\t') });
  }
  return lines;
}

/** The cells of a line, or null where it is none of a table. A row of dashes has none of its own: []. */
function cellsOf(line: string, start: number): Span[] | null {
  if (line.length > LONGEST_ROW || line.trim() === '') return null;
  if (line.includes('|')) {
    if (DELIMITER.test(line)) return [];
    const body = line.trim();
    const from = line.indexOf(body);
    const cells: Span[] = [];
    let left = body.startsWith('|') ? 1 : 0;
    for (const { index } of [...body.matchAll(BAR), { index: body.length }]) {
      // the bar that opens the row, and what is behind the one that closes it
      if (index < left || (index === body.length && left === body.length)) continue;
      cells.push(trimmed(body.slice(left, index), start + from + left));
      left = index + 1;
    }
    return cells.length < 2 || cells.length > MOST_COLUMNS ? null : cells;
  }
  const parts = line.includes('\t') ? line.matchAll(/[^\t]+/g) : line.matchAll(/[^ ]+(?: [^ ]+)*/g);
  const cells = [...parts].map(({ 0: part, index }) => trimmed(part, start + index));
  // the rule under a heading: “------   -----”
  if (/^[-=_ \t]+$/.test(line)) return [];
  return cells.length < 2 || cells.length > MOST_COLUMNS ? null : cells;
}

/** Without white space, and without Markdown's marks around all of it. */
function trimmed(part: string, start: number): Span {
  const inner = part.replace(/^[\s*_`]+/, '').replace(/[\s*_`]+$/, '');
  const at = start + (inner === '' ? 0 : part.indexOf(inner));
  return { start: at, end: at + inner.length };
}

function tableOf(text: string, lines: readonly Line[], first: number, end: number): Table | null {
  const rows = lines.slice(first, end).flatMap(({ cells }) => (cells === null ? [] : [cells]));
  const written = ({ start, end }: Span) => text.slice(start, end);
  const isFigure = (cell: Span) => isFigureCell(written(cell));
  const isBody = (cells: readonly Span[]) => cells.slice(1).some((cell) => isFigure(cell) && !YEAR.test(written(cell)));
  const body = rows.findIndex(isBody);
  if (body < 0) return null;
  const width = rows[body]!.length;
  const told = rows.slice(body).filter((cells) => cells.length === width);
  const heading = rows.slice(0, body).findLast((cells) => cells.length === width || cells.length === width - 1);
  // a pair of lines is a table only with a row of dashes between them or in tabs
  const isRuled = rows.some((cells) => cells.length === 0) || written(lines[first]!).includes('\t');
  if (told.length < (heading === undefined || !isRuled ? 2 : 1)) return null;
  const cells = told.flatMap((row) => row.slice(1));
  if (cells.filter(isFigure).length < cells.length / 2) return null;
  const isNoHead = (head: string) => SENTENCE.test(head) || (width === 2 && LISTED.test(head));
  if (told.filter(([head]) => isNoHead(written(head!))).length >= told.length / 2) return null;
  return {
    start: lines[first]!.start,
    end: lines[end - 1]!.end,
    // the corner over the rows' heads is often left empty, and the text of a page keeps no empty cell
    columns: heading === undefined ? [] : heading.slice(heading.length - (width - 1)),
    rows: told.map(([head, ...rest]) => ({ head: head!, cells: rest })),
    caption: captionBefore(text, lines, first),
    lacksRows:
      rows.slice(body).some((cells) => cells.length > 0 && cells.length !== width) ||
      (heading === undefined && lines.slice(Math.max(0, first - ABOVE), first).some(({ cells }) => cells !== null)),
  };
}

const isFigureCell = (text: string): boolean =>
  FIGURE.test(text) && !CLOCK.test(text) && !CLAUSE.test(text) && !SENTENCE.test(text);

/** “Passengers carried, in thousands” right above, or with one empty line between; no sentence of the report but one that leads up to it. */
function captionBefore(text: string, lines: readonly Line[], first: number): Span | null {
  let at = first - 1;
  if (at >= 0 && text.slice(lines[at]!.start, lines[at]!.end).trim() === '') at--;
  if (at < 0) return null;
  const line = text.slice(lines[at]!.start, lines[at]!.end);
  const caption = trimmed(line, lines[at]!.start);
  if (caption.end === caption.start || caption.end - caption.start > LONGEST_CAPTION) return null;
  const told = text.slice(caption.start, caption.end);
  const label = LABEL.exec(told)?.[0] ?? '';
  return /[.!?…”"]$/.test(told) || label === told ? null : { start: caption.start + label.length, end: caption.end };
}

/** “Table 2: ”, “Fig. IV. ”; not “Table tennis clubs”, “Table 2 and 3 of the report” */
const LABEL =
  /^(?:\*\*)?(?:table|tab\.|figure|fig\.|chart|annex|box)\s+(?:\d+(?:[.-]\d+)*[a-z]?|[IVXLC]+)(?:\*\*)?(?:\s*[:.–—|]|\s+-(?=\s)|$)(?:\*\*)?\s*/iu;
