// A reading and its statements in, the figures out: quantities with their units, what they measure, of whom, who says so.
//
//   sentence ─▶ atoms ─▶ told quantities ─▶ change ─▶ measure and whose ─▶ Figure
//
// No figures are: dates, years and times ("three years ago", "the past 10 days"), ordinals, scores, names with numbers, and
// references ("the two leaders"). Ages are: "aged 45" and "45-year-old" measure 45 year. A share told as a fraction is in
// percent: "a third" is 33.333… %. Hedges are no part of the span ("more than | 200 people"); they set low, high, approximate.
import type { Figure } from '../../record/figure.ts';
import type { Note } from '../../record/note.ts';
import { NO_PASSAGE, type Passage, passageOf } from '../../record/passage.ts';
import type { Statement } from '../../record/statement.ts';
import { contentId } from '../../text/content-hash.ts';
import type { Reading } from '../../understand/reading.ts';
import { confidenceOf } from './figure-confidence.ts';
import { findChange } from './find-change.ts';
import { findMeasure } from './find-measure.ts';
import type { Phrase } from './find-phrase.ts';
import { indexStatements } from './index-statements.ts';
import { type Atom, lexAtoms } from './lex-atoms.ts';
import type { Measured } from './measured.ts';
import type { Told } from './quantity.ts';
import { readSentence } from './read-sentence.ts';

export interface FiguresRead {
  /** In text order; no two overlap. */
  readonly figures: Figure[];
  readonly notes: Note[];
}

/** Most figures kept of one report; a table of numbers is no news report. The rest is told in a note. */
export const MOST_FIGURES = 10_000;
/** Digits in one run from which a number is left unread and noted. */
const LONG_RUN = 25;

/** The figures of `reading`. `statements` are those read from the same report. Never throws for a bad report. */
export function readFigures(reading: Reading, statements: readonly Statement[]): FiguresRead {
  const { text, id } = reading.report;
  const smallestWithin = indexStatements(statements);
  const sterling = /£|\b(?:sterling|GBP)\b/.test(text);
  const figures: Figure[] = [];
  const notes: Note[] = [];
  for (const sentence of reading.sentences) {
    const atoms = lexAtoms(text, sentence);
    noteLongRuns(atoms, notes);
    let last: { told: Told; measured: Measured; direction: Figure['direction'] } | null = null;
    for (const told of readSentence(atoms, sterling)) {
      if (figures.length >= MOST_FIGURES) {
        const { start, end } = sentence;
        notes.push({
          step: 'extract',
          rule: 'too-many-figures',
          reason: `only the first ${MOST_FIGURES} figures are kept`,
          span: { start, end },
        });
        return { figures, notes };
      }
      const change = findChange(atoms, told);
      const again: boolean = last !== null && isToldAgain(atoms, last.told, told);
      const measured: Measured =
        again && change === null ? last!.measured : findMeasure(atoms, told, change, last?.measured ?? null);
      const direction: Figure['direction'] = change?.direction ?? (again ? last!.direction : null);
      last = { told, measured, direction };
      figures.push(figureOf(text, id, atoms, told, measured, direction, smallestWithin));
    }
  }
  return { figures, notes };
}

// "by 3.8 percent, or $10 billion", "$5 million (€4.6 million)", "to 50,000 dollars from 20,000"
function isToldAgain(atoms: readonly Atom[], before: Told, told: Told): boolean {
  const between = atoms
    .slice(before.to, Math.min(told.hedgeFrom, before.to + 4))
    .map((atom) => atom.norm)
    .join(' ');
  return (
    /^(?:, or|or|\(|, or \(|, to|to|from|, from)$/.test(between) &&
    told.unit?.of !== 'count' &&
    before.unit?.of !== 'count'
  );
}

function figureOf(
  text: string,
  reportId: string,
  atoms: readonly Atom[],
  told: Told,
  measured: Measured,
  direction: Figure['direction'],
  smallestWithin: (start: number, end: number) => string | null,
): Figure {
  const start = atoms[told.from]!.start;
  const end = atoms[told.to - 1]!.end;
  const passage = (phrase: Phrase | null): Passage =>
    phrase === null
      ? NO_PASSAGE
      : passageOf(text, [{ start: atoms[phrase.from]!.start, end: atoms[phrase.to - 1]!.end }]);
  return {
    kind: 'figure',
    id: contentId(reportId, 'figure', start, end),
    ...passageOf(text, [{ start, end }]),
    of: told.unit!.of,
    value: told.value,
    low: told.low,
    high: told.high,
    approximate: told.approximate,
    unit: told.unit!.name,
    measure: passage(measured.measure),
    whose: passage(measured.whose),
    period: null,
    direction,
    within: smallestWithin(start, end),
    confidence: confidenceOf(told),
  };
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
