// A table of the text in, the figures of its cells out: what is measured by the column's heading, of whom by the row's head.
//
//   Ferry    Seats   Spent (million crowns)
//   Heron    210     6.2                        210 seat, Seats, of Heron     6,200,000 crown, Spent, of Heron
//   The same table on its side (Soldiers | 1,800 | 1,510 below Halm, Orsta) is read the other way round. Not read are cells of years, dates and words.
import { MONTH_NAMES } from '../../lexicon/function-words.ts';
import type { Span } from '../../record/span.ts';
import type { Table } from '../../text/find-tables.ts';
import { type Atom, lexAtoms } from './lex-atoms.ts';
import { makeUnit, type Told } from './quantity.ts';
import { tidy } from './read-number.ts';
import { readTold } from './read-told.ts';
import { skipNonQuantity } from './skip-non-quantities.ts';
import { type HeadingUnit, unitOfHeading } from './unit-of-heading.ts';

export interface CellRead {
  readonly atoms: readonly Atom[];
  readonly told: Told;
  readonly measure: Span | null;
  readonly whose: Span | null;
  /** What the cell is told for, by the column's heading, else the row's. */
  readonly time: HeadTime | null;
}

/** A time of the report, or a year that stands alone: “Soldiers 2034”. */
export type HeadTime = { readonly index: number } | { readonly year: Span };

interface Head {
  readonly span: Span;
  readonly unit: HeadingUnit;
  /** What is left of its words without time and unit; null where nothing is. */
  readonly name: Span | null;
  readonly time: HeadTime | null;
}

/** Words beside the number that a cell may have: a footnote's mark, “est.”, “(planned)”. */
const MOST_WORDS = 2;
const YEAR = /^(?:1[89]|20|21)\d\d$/;

export interface TimeAt extends Span {
  readonly index: number;
}

/** The figures of `table`, row by row; `timesAt` gives the times of the report that lie in a stretch. */
export function readTable(
  text: string,
  table: Table,
  timesAt: (asked: Span) => readonly TimeAt[],
  sterling: boolean,
): CellRead[] {
  const heads = (spans: readonly Span[]): Head[] => spans.map((span) => headOf(text, span, timesAt));
  const columns = heads(table.columns);
  const rows = heads(table.rows.map(({ head }) => head));
  const caption = table.caption === null ? null : headOf(text, table.caption, timesAt);
  const [rowsAreTimes, columnsAreTimes] = [areTimes(rows), areTimes(columns)];
  const isOnSide = rowsAreTimes ? tellsUnits(columns) === 0 : tellsUnits(rows) > tellsUnits(columns);
  const read: CellRead[] = [];
  for (const [r, row] of rows.entries()) {
    for (const [c, span] of table.rows[r]!.cells.entries()) {
      const column = columns[c] ?? null;
      const [measured, holder] = isOnSide ? [row, column] : [column, row];
      const atoms = lexAtoms(text, span);
      const told = readCell(atoms, sterling);
      if (told === null) continue;
      // over “2032 | 2033”, and over a table without a heading, the caption tells what is measured
      const whole = measured === null || measured.name === null || columnsAreTimes ? caption : null;
      const unit = [measured?.unit, (isOnSide ? column : row)?.unit, whole?.unit].find((one) => one?.unit != null);
      const magnitude = [measured?.unit, caption?.unit].find((one) => (one?.magnitude ?? 1) > 1)?.magnitude ?? 1;
      if (!takeUnit(told, unit ?? null, magnitude, (measured?.name ?? whole?.name) != null)) continue;
      const time = measured?.time ?? holder?.time ?? null;
      read.push({
        atoms,
        told,
        measure: measured?.name ?? whole?.name ?? null,
        whose: isWhole(text, holder) ? null : (holder?.name ?? null),
        time,
      });
    }
  }
  return read;
}

/** “Total | 37 | 52” is of all, and of nobody. */
const isWhole = (text: string, head: Head | null): boolean =>
  head?.name != null && WHOLE.test(text.slice(head.name.start, head.name.end));
const WHOLE = /^(?:the )?(?:grand |sub-?)?(?:totals?|sum|overall|altogether|in all|all(?: \p{Ll}+)?)$/iu;

const areTimes = (heads: readonly Head[]): boolean => heads.length > 0 && heads.every(({ name }) => name === null);

const tellsUnits = (heads: readonly Head[]): number =>
  heads.length === 0 ? 0 : heads.filter(({ unit }) => unit.unit !== null).length / heads.length;

function headOf(text: string, span: Span, timesAt: (asked: Span) => readonly TimeAt[]): Head {
  const atoms = lexAtoms(text, span);
  const unit = unitOfHeading(atoms);
  const [time] = timesAt(span);
  const cuts = [span.end];
  if (time !== undefined) cuts.push(time.start);
  const year = atoms.find((atom) => YEAR.test(atom.text));
  if (year !== undefined) cuts.push(year.start);
  // “Halm, June”
  const month = atoms.find(({ norm }, at) => at > 0 && MONTH_NAMES.has(norm));
  if (month !== undefined) cuts.push(month.start);
  if (unit.from !== null) cuts.push(atoms[unit.from]!.start);
  const words = text.slice(span.start, Math.max(span.start, Math.min(...cuts)));
  const name = words.replace(/(?:[\s,:;([–—-]|\s(?:in|on|by|for|of|to|from|at|since|until|week))+$/, '');
  return {
    span,
    unit,
    name: name === '' ? null : { start: span.start, end: span.start + name.length },
    time: time ?? (year === undefined ? null : { year }),
  };
}

/** The one quantity of a cell, or null: “6.2”, “about 40”, “€3m”, “-1.5”; not “30 April”, “3–1”, “1998”, “two letters, of which 4”. */
function readCell(atoms: readonly Atom[], sterling: boolean): Told | null {
  const minus = /^[-−–]$/.test(atoms[0]?.text ?? '') && atoms[1]?.kind === 'number' && !atoms[1].gap;
  let found: Told | null = null;
  let words = 0;
  for (let at = minus ? 1 : 0; at < atoms.length; ) {
    const past = skipNonQuantity(atoms, at, false);
    if (past > at) return null;
    const read = atoms[at]!.kind === 'word' && !/\d/.test(atoms[at]!.text) ? null : readTold(atoms, at, sterling);
    if (read?.told) {
      if (found !== null) return null;
      found = read.told;
    } else if (read !== null) return null;
    else if (atoms[at]!.kind === 'word') words++;
    at = Math.max(at + 1, read?.to ?? 0);
  }
  if (found === null || words > MOST_WORDS + (found.from - found.hedgeFrom)) return null;
  if (found.unit === null && found.to === found.from + 1 && YEAR.test(atoms[found.from]!.text)) return null;
  if (!minus) return found;
  for (const bound of ['value', 'low', 'high'] as const) if (found[bound] !== null) found[bound] = -found[bound];
  found.from = found.hedgeFrom = 0;
  return found;
}

/** Gives a bare figure the unit of its heading; false where nothing tells what it counts. */
function takeUnit(told: Told, heading: HeadingUnit | null, magnitude: number, isNamed: boolean): boolean {
  if (told.unit !== null) return true;
  const unit = heading?.unit ?? null;
  if (unit === null && !isNamed) return false;
  const factor = (unit?.factor ?? 1) * (unit?.of === 'share' ? 1 : Math.max(heading?.magnitude ?? 1, magnitude));
  told.unit = unit === null ? makeUnit('count', '', told.to, 'table', false) : { ...unit, to: told.to, glued: false };
  for (const bound of ['value', 'low', 'high'] as const)
    if (told[bound] !== null) told[bound] = tidy(told[bound] * factor);
  return true;
}
