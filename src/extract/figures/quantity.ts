// The nouns of the figure grammar: a number as read, its unit, and both together. Indices count a sentence's atoms.
import { MAGNITUDES } from '../../lexicon/numbers.ts';
import type { FIGURE_KINDS } from '../../record/figure.ts';

/** How a number was told. ratio: "one in five"; vague: "dozens", "several thousand". */
export type NumberForm = 'digits' | 'words' | 'fraction' | 'ratio' | 'vague';

export interface NumberRead {
  /** One past the last atom. */
  readonly to: number;
  readonly form: NumberForm;
  /** Magnitudes applied; null for a vague number. Fractions and ratios are parts of one. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  /** The magnitude words applied, multiplied: 1e6 for "3 million"; 1 without. */
  readonly magnitude: number;
  /** Has thousands separators, so it is no year and no number of a series. */
  readonly grouped: boolean;
  /** A letter glued behind the digits whose meaning the unit decides: 3m, 3b, 3t. */
  readonly letter: 'm' | 'b' | 't' | null;
  /** The value if one stop parts thousands, "1.000 soldiers"; null when that cannot be. */
  readonly dotted: number | null;
  /** "3,8": a number only before a percent sign or in a sum of money. */
  readonly commaDecimal: boolean;
  /** A fraction that still wants "of": "half an hour", "a third of the seats". */
  readonly wantsUnit: boolean;
}

export type FigureKind = (typeof FIGURE_KINDS)[number];

export interface UnitRead {
  readonly of: FigureKind;
  /** As in Figure.unit. */
  readonly name: string;
  /** Multiplies the number: 0.01 for cents. */
  readonly factor: number;
  /** One past the last atom of the quantity with this unit. */
  readonly to: number;
  /** Which rule read it, for confidence. */
  readonly rule: FigureRule;
  /** Joined by a hyphen: "three-day", so what follows is what is measured. */
  readonly glued: boolean;
}

export type FigureRule =
  | 'percent'
  | 'fraction'
  | 'ratio'
  | 'money-symbol'
  | 'money-code'
  | 'money-noun'
  | 'measure'
  | 'known-noun'
  | 'open-noun'
  | 'bare'
  | 'inherited'
  | 'table';

/** A quantity between atoms `from` and `to`; `unit` null while bare. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly number: NumberRead;
  readonly unit: UnitRead | null;
  /** Hedges that stand between number and noun: "600 or more soldiers". */
  readonly inner: string | null;
}

/** An amount or a range of two, as the sentence tells it: what becomes a Figure. */
export interface Told {
  from: number;
  to: number;
  number: NumberRead;
  unit: UnitRead | null;
  value: number | null;
  low: number | null;
  high: number | null;
  approximate: boolean;
  /** First atom of the hedges before it; `from` without any. */
  hedgeFrom: number;
  /** Bound by "more than", "up to" …, or a told range. */
  bounded: boolean;
  range: boolean;
}

/** Words that may stand between a number and a unit of measure: "two full days", "five long years". */
export const BETWEEN =
  /^(?:full|whole|long|short|straight|consecutive|successive|more|additional|extra|further|good|solid|working|business|other|entire)$/;

/** A unit as read; `to` is one past the last atom of the quantity. */
export const makeUnit = (
  of: FigureKind,
  name: string,
  to: number,
  rule: FigureRule,
  glued: boolean,
  factor = 1,
): UnitRead => ({
  of,
  name,
  factor,
  to,
  rule,
  glued,
});

/** A number in words with nothing special about it. */
export const PLAIN: Omit<NumberRead, 'to' | 'value'> = {
  form: 'words',
  low: null,
  high: null,
  approximate: false,
  magnitude: 1,
  grouped: false,
  letter: null,
  dotted: null,
  commaDecimal: false,
  wantsUnit: false,
};

/** What a magnitude word or "hundred" multiplies by. */
export const scaleOf = (word: string): number | undefined =>
  MAGNITUDES.get(word) ?? (word === 'hundred' ? 100 : undefined);
