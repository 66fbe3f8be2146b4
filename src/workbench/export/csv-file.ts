// Rows in; a table out as every program reads it: RFC 4180, CRLF, with a mark at the start by which spreadsheets know UTF-8.

export type Cell = string | number | null;

/** = + - @ and their full-width twins, tab, line ends: what spreadsheets take for a formula, after any apostrophes. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** `columns` are the first line. Words that a spreadsheet would run have an apostrophe in front (OWASP, "CSV injection"); numbers never do. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const words = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
