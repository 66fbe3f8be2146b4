// Atoms in, the amount that starts at one of them out: sign or currency, number, hedges inside, unit.
import { CURRENCY_CODES, CURRENCY_SYMBOLS, WORDLIKE_CODES } from '../../lexicon/currencies.ts';
import { HEDGES_BEHIND } from '../../lexicon/figure-hedges.ts';
import { MAGNITUDES } from '../../lexicon/numbers.ts';
import type { Atom } from './lex-atoms.ts';
import type { Amount, NumberRead, UnitRead } from './quantity.ts';
import { readNumber, tidy } from './read-number.ts';
import { readUnit } from './read-unit.ts';

/** What one letter behind digits multiplies by in a sum of money. */
const MONEY_LETTERS = { m: 1e6, b: 1e9, t: 1e12 } as const;

/** The amount whose first atom (sign or currency included) is `i`, or null. Looks a bounded number of atoms ahead. */
export function readAmount(atoms: readonly Atom[], i: number, sterling: boolean): Amount | null {
  const currency = readCurrencyBefore(atoms, i);
  if (currency !== null) return readSum(atoms, i, currency);
  const sign = readMinus(atoms, i);
  const read = readNumber(atoms, sign ?? i);
  if (read === null) return null;
  // "-5 degrees" and "minus 3 percent" only: elsewhere a dash is a dash
  const number = sign !== null && read.value !== null ? { ...read, value: -read.value } : read;
  const inner = readInnerHedge(atoms, number.to);
  const past = inner === null ? number : { ...number, to: inner.to };
  const unit = number.form === 'ratio' ? ratioUnit(number) : withLetter(atoms, past, sterling);
  if (sign !== null && !(unit !== null && /^(?:%|degree.*)$/.test(unit.unit.name))) return null;
  if (unit === null) {
    // 3b, 3t, 3,8 without a sum of money are nothing that can be read
    if (number.letter !== null || number.commaDecimal || (number.wantsUnit && number.form !== 'fraction')) return null;
    return {
      from: i,
      to: inner && number.form !== 'fraction' ? inner.to : number.to,
      number,
      unit: null,
      inner: inner?.phrase ?? null,
    };
  }
  if (number.commaDecimal && unit.unit.of !== 'share' && unit.unit.of !== 'money') return null;
  return { from: i, to: unit.unit.to, number: unit.number, unit: unit.unit, inner: inner?.phrase ?? null };
}

const ratioUnit = (number: NumberRead): { number: NumberRead; unit: UnitRead } => ({
  number,
  unit: { of: 'share', name: '%', factor: 100, to: number.to, rule: 'ratio', glued: false },
});

/** The unit of a number with a letter decides the letter: "3m people" and "3m euros" are millions, "3m" alone is metres. */
function withLetter(
  atoms: readonly Atom[],
  number: NumberRead,
  sterling: boolean,
): { number: NumberRead; unit: UnitRead } | null {
  const { letter } = number;
  if (letter === null) {
    const unit = readUnit(atoms, number, sterling);
    if (unit === null) return null;
    // 5.000 soldiers: whole things, so the stop parts thousands; 5.000 percent stays 5
    if (number.dotted !== null && unit.of === 'count') return { number: { ...number, value: number.dotted }, unit };
    return { number, unit };
  }
  const scaled = scale(number, MONEY_LETTERS[letter]);
  const unit = readUnit(atoms, scaled, sterling);
  if (unit !== null && (unit.of === 'money' || (letter === 'm' && unit.of !== 'share')))
    return { number: scaled, unit };
  if (letter !== 'm') return null;
  return {
    number: { ...number, letter: null },
    unit: { of: 'measure', name: 'metre', factor: 1, to: number.to, rule: 'measure', glued: false },
  };
}

const scale = (number: NumberRead, by: number): NumberRead => ({
  ...number,
  value: number.value === null ? null : tidy(number.value * by),
  magnitude: number.magnitude * by,
  letter: null,
});

// $  US$  A$  €  USD  "Rs."; not "TOP 5", "ALL 28"
function readCurrencyBefore(
  atoms: readonly Atom[],
  i: number,
): { code: string; to: number; rule: 'money-symbol' | 'money-code' } | null {
  const first = atoms[i];
  if (first === undefined || first.kind === 'number') return null;
  // A$ lexes as "A" + "$", US$ as "US" + "$"
  const second = atoms[i + 1];
  if (first.kind === 'word' && second !== undefined && !second.gap) {
    const both = CURRENCY_SYMBOLS.get(first.text + second.text);
    if (both !== undefined && second.kind === 'mark') return { code: both, to: i + 2, rule: 'money-symbol' };
  }
  const symbol = CURRENCY_SYMBOLS.get(first.text);
  if (symbol !== undefined)
    return { code: symbol, to: second?.text === '.' && first.text === 'Rs' ? i + 2 : i + 1, rule: 'money-symbol' };
  if (first.kind === 'word' && CURRENCY_CODES.has(first.text) && !WORDLIKE_CODES.has(first.text))
    return { code: first.text, to: i + 1, rule: 'money-code' };
  return null;
}

// "$10 billion", "€2.5bn", "£3m", "USD 2,000", "$2-billion"; not "$" alone
function readSum(
  atoms: readonly Atom[],
  from: number,
  currency: { code: string; to: number; rule: 'money-symbol' | 'money-code' },
): Amount | null {
  const first = atoms[currency.to];
  if (first?.kind !== 'number') {
    if (first === undefined || currency.rule === 'money-code' || first.gap) return null;
  }
  let number = readNumber(atoms, currency.to);
  if (number === null || number.form === 'vague' || number.form === 'ratio') return null;
  if (number.letter !== null) number = scale(number, MONEY_LETTERS[number.letter]);
  else if (number.magnitude === 1) {
    // "$5 m", "$5 B"
    const letter = atoms[number.to];
    if (letter !== undefined && /^[mMB]$/.test(letter.text) && atoms[number.to + 1]?.text !== '.') {
      number = { ...scale(number, MONEY_LETTERS[letter.norm as 'm' | 'b']), to: number.to + 1 };
    } else if (/^[-‐‑]$/.test(letter?.text ?? '') && !letter!.gap && MAGNITUDES.has(atoms[number.to + 1]?.norm ?? '')) {
      number = { ...scale(number, MAGNITUDES.get(atoms[number.to + 1]!.norm)!), to: number.to + 2 };
    }
  }
  // “R6 billion”, “R2,400”; not “the R2 and R21 roads”
  if (first?.kind === 'number' && atoms[currency.to - 1]!.text === 'R' && number.magnitude === 1 && !number.grouped)
    return null;
  if (number.dotted !== null && currency.code !== 'USD' && currency.code !== 'GBP')
    number = { ...number, value: number.dotted };
  return {
    from,
    to: number.to,
    number,
    unit: { of: 'money', name: currency.code, factor: 1, to: number.to, rule: currency.rule, glued: false },
    inner: null,
  };
}

// "minus 5", "-5" and "−5" behind a gap; not "10-12"
function readMinus(atoms: readonly Atom[], i: number): number | null {
  const first = atoms[i];
  const second = atoms[i + 1];
  if (first === undefined || second === undefined) return null;
  if (first.norm === 'minus' && second.gap) return atoms[i - 1]?.norm === 'or' ? null : i + 1;
  return /^[-−]$/.test(first.text) && first.gap && second.kind === 'number' && !second.gap ? i + 1 : null;
}

// "600 or more soldiers", "1,000 or so soldiers", "200+ soldiers", "200-plus soldiers"
function readInnerHedge(atoms: readonly Atom[], at: number): { phrase: string; to: number } | null {
  const first = atoms[at];
  if (first === undefined) return null;
  if (first.text === '+' && !first.gap) return { phrase: 'plus', to: at + 1 };
  if (/^[-‐‑]$/.test(first.text) && !first.gap && atoms[at + 1]?.norm === 'plus') return { phrase: 'plus', to: at + 2 };
  const phrase = `${first.norm} ${atoms[at + 1]?.norm ?? ''}`;
  return HEDGES_BEHIND.has(phrase) && (atoms[at + 2]?.kind === 'word' || /^[“"]$/.test(atoms[at + 2]?.text ?? ''))
    ? { phrase, to: at + 2 }
    : null;
}
