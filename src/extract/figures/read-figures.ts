// A reading and its statements in, the figures out: quantities with their units, what they measure, of whom, who says so.
//
//   table ─▶ cells with the words over and before them (read-table.ts)
//   sentence ─▶ atoms ─▶ told quantities ─▶ change ─▶ measure and whose ─▶ ends of one change, period ─▶ Figure
//
// No figures are: dates, years and times ("three years ago", "the past 10 days"), ordinals, scores, names with numbers, and
// references ("the two leaders"). Ages are: "aged 45" and "45-year-old" measure 45 year. A share told as a fraction is in
// percent: "a third" is 33.333… %. Hedges are no part of the span ("more than | 200 people"); they set low, high, approximate.
import { TIME_UNITS } from '../../lexicon/measure-units.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import type { Figure } from '../../record/figure.ts';
import type { Note } from '../../record/note.ts';
import { NO_PASSAGE, type Passage, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import { findTables, type Table } from '../../text/find-tables.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Reading } from '../../understand/reading.ts';
import { withoutMarkup } from '../../understand/without-markup.ts';
import { findChange } from './find-change.ts';
import { findHolder } from './find-holder.ts';
import { findMeasure } from './find-measure.ts';
import { type FindPeriod, findPeriods } from './find-period.ts';
import type { Phrase } from './find-phrase.ts';
import { indexStatements } from './index-statements.ts';
import { isDenied } from './is-denied.ts';
import { type Atom, lexAtoms } from './lex-atoms.ts';
import { makeFigure } from './make-figure.ts';
import type { Measured } from './measured.ts';
import type { Told } from './quantity.ts';
import { readSentence } from './read-sentence.ts';
import { figuresOfTables } from './table-figures.ts';
import { isTheSame, isToldAgain, jointBetween, type Read, tieEnds } from './tie-figures.ts';

export interface FiguresRead {
  /** In text order; no two overlap. */
  readonly figures: Figure[];
  readonly notes: Note[];
}

/** Most figures kept of one report; a table of numbers is no news report. The rest is told in a note. */
export const MOST_FIGURES = 10_000;
/** Digits in one run from which a number is left unread and noted. */
const LONG_RUN = 25;

/**
 * The figures of `reading`. `statements` and `times` are those read from the same report. Never throws for a bad report.
 */
export function readFigures(
  reading: Reading,
  statements: readonly Statement[],
  times: readonly TimeExpression[] = [],
): FiguresRead {
  const { text } = reading.report;
  const smallestWithin = indexStatements(statements);
  const periodOf = findPeriods(reading, times, smallestWithin);
  const sterling = /£|\b(?:sterling|GBP)\b/.test(text);
  const notes: Note[] = [];
  // “**31 million** crowns”
  const plain = withoutMarkup(text);
  const tables = findTables(text);
  const tabled = figuresOfTables(reading, tables, times, smallestWithin, sterling);
  const rowAt = overlapping(tables.flatMap(linesRead));
  const captions = new Set(tables.map(({ caption }) => caption?.start));
  const figures: Figure[] = [];
  for (const sentence of reading.sentences) {
    // what a table’s row tells is no sentence
    if (rowAt(sentence).length > 0) continue;
    const atoms = lexAtoms(plain, sentence);
    noteLongRuns(atoms, notes);
    const read: Read[] = [];
    for (const told of readSentence(atoms, sterling)) {
      // “Passengers carried, in thousands” over a table
      if (told.number.form === 'vague' && captions.has(sentence.start)) continue;
      if (figures.length + read.length >= MOST_FIGURES) {
        notes.push(tooMany(sentence));
        figures.push(...figuresOf(reading, atoms, read, smallestWithin, periodOf));
        return { figures: inTextOrder(figures, tabled), notes };
      }
      const last = read.at(-1);
      const change = findChange(atoms, told);
      const joint = last === undefined ? null : jointBetween(atoms, last.told, told);
      const again = last !== undefined && isToldAgain(joint, last.told, told);
      const found: Measured =
        again && change === null ? last.measured : findMeasure(atoms, told, change, last?.measured ?? null);
      nameCounted(atoms, told, found.measure);
      read.push({
        told,
        measured: { measure: found.measure, whose: found.whose ?? findHolder(atoms, told, last) },
        // “will not fall below 180” tells of no fall
        direction: change?.kind === 'verb' && isDenied(atoms, change.at) ? null : (change?.direction ?? (again ? last.direction : null)), // biome-ignore format: one line
        sameAs: last !== undefined && isTheSame(joint, last.told, told) ? (last.sameAs ?? read.length - 1) : null,
        from: null,
        to: null,
      });
    }
    tieEnds(atoms, read);
    figures.push(...figuresOf(reading, atoms, read, smallestWithin, periodOf));
  }
  if (figures.length + tabled.length > MOST_FIGURES) notes.push(tooMany(tables[0]!));
  return { figures: inTextOrder(figures, tabled), notes };
}

/** The heading and the rows whose cells were read; a row left out is read as any other line. */
const linesRead = ({ columns, rows }: Table): Span[] =>
  [columns, ...rows.map(({ head, cells }) => [head, ...cells])].flatMap((cells) =>
    cells.length === 0 ? [] : [{ start: cells[0]!.start, end: cells.at(-1)!.end }],
  );

const tooMany = ({ start, end }: Span): Note => ({
  step: 'extract',
  rule: 'too-many-figures',
  reason: `only the first ${MOST_FIGURES} figures are kept`,
  span: { start, end },
});

const inTextOrder = (figures: readonly Figure[], tabled: readonly Figure[]): Figure[] =>
  [...figures, ...tabled].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start).slice(0, MOST_FIGURES);

// "two weeks of talks" hold for no time; "two weeks a year" have a rate
const isLength = ({ unit }: Told): boolean => unit?.of === 'measure' && TIME_UNITS.has(unit.name);

// "the number of refugees rose to 80,000": what is counted stands in the measure
function nameCounted(atoms: readonly Atom[], told: Told, measure: Phrase | null): void {
  nameNumbered(atoms, told);
  if (told.unit?.name !== '' || measure === null || atoms[measure.from]?.norm !== 'number') return;
  if (atoms[measure.from + 1]?.norm !== 'of') return;
  let at = measure.from + 2;
  while (at < measure.to && !looksPlural(atoms[at]!.norm)) at++;
  if (at < measure.to) told.unit = { ...told.unit, name: singularOf(atoms[at]!.norm) };
}

// “Soldiers at Halm now number | 1,390”: the subject is what is counted. Not “the soldiers, she said, number”
function nameNumbered(atoms: readonly Atom[], told: Told): void {
  if (told.unit?.name !== '' || !/^(?:number|numbers|numbered)$/.test(atoms[told.hedgeFrom - 1]?.norm ?? '')) return;
  const from = clauseStart(atoms, told.hedgeFrom - 2);
  for (let at = from; at < told.hedgeFrom - 1; at++)
    if (looksPlural(atoms[at]!.norm) && atoms[at]!.kind === 'word') {
      told.unit = { ...told.unit, name: singularOf(atoms[at]!.norm) };
      return;
    }
}

function clauseStart(atoms: readonly Atom[], at: number): number {
  let from = at;
  while (from > 0 && !/^[,;:.“”"—–()]$/.test(atoms[from - 1]!.text) && at - from < LONGEST_SUBJECT) from--;
  return from;
}
const LONGEST_SUBJECT = 10;

function figuresOf(
  reading: Reading,
  atoms: readonly Atom[],
  read: readonly Read[],
  smallestWithin: (start: number, end: number) => string | null,
  periodOf: FindPeriod,
): Figure[] {
  const { text } = reading.report;
  const passage = (phrase: Phrase | null): Passage =>
    phrase === null
      ? NO_PASSAGE
      : passageOf(text, [{ start: atoms[phrase.from]!.start, end: atoms[phrase.to - 1]!.end }]);
  const figures: Figure[] = [];
  for (const { told, measured, direction, sameAs, from, to } of read) {
    const start = atoms[told.from]!.start;
    const end = atoms[told.to - 1]!.end;
    const same = sameAs === null ? undefined : figures[sameAs];
    figures.push(
      makeFigure(reading, { start, end }, told, {
        measure: passage(measured.measure),
        whose: passage(measured.whose),
        period: isWhole(atoms, told, figures.at(-1), read)
          ? null
          : (same?.period ?? periodOf({ start, end }, isLength(told))),
        direction,
        from,
        to,
        sameAs: same?.id ?? null,
        within: smallestWithin(start, end),
      }),
    );
  }
  return figures;
}

// "only five of | the 29 members | met the target in 2029": the time is the part's
function isWhole(atoms: readonly Atom[], told: Told, before: Figure | undefined, read: readonly Read[]): boolean {
  if (before?.of !== 'count' || told.unit?.of !== 'count') return false;
  const part = read.find((one) => atoms[one.told.to - 1]!.end === before.spans[0]!.end);
  if (part === undefined || part.told.to > told.from || told.from - part.told.to > 4) return false;
  return atoms[part.told.to]?.norm === 'of' && !/^(?:that|which|it|they|he|she|we)$/.test(atoms[told.to]?.norm ?? '');
}

function noteLongRuns(atoms: readonly Atom[], notes: Note[]): void {
  for (const { kind, text, start, end } of atoms) {
    if (kind === 'number' && text.length > LONG_RUN)
      notes.push({
        step: 'extract',
        rule: 'number-too-long',
        reason: `a number of ${text.length} characters is not read as a figure`,
        span: { start, end },
      });
  }
}
