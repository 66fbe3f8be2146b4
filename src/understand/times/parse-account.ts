// Atoms in, periods that accounts are told for out: "last year's fourth quarter", "the year-ago quarter", "a year earlier" of a figure.
import { ORDINAL_NUMBERS } from '../../lexicon/calendar-words.ts';
import { type Atom, behindHyphen, behindPossessive, isDash } from './atom.ts';
import type { Meaning, Parsed } from './meaning.ts';
import type { ReadBase } from './parse-relative.ts';

const ACCOUNTED = /^(?:quarter|half|month|week|year|period)$/;
/** Words of accounts: beside them "the first half" is half a year, not half a match. */
const OF_ACCOUNTS = new Set(
  `sales revenue revenues profit profits loss losses earnings income output exports imports deliveries shipments turnover orders
  production growth deficit surplus spending inflation economy gdp`.split(/\s+/),
);
/** What such a period can start with, beside a number. */
const OPENERS = new Set('the that year prior last this next previous first second fiscal'.split(' '));
/** How far from "the first half" the word of accounts may stand. */
const ACCOUNT_REACH = 10;

/**
 * A period of accounts at `i`.
 * Catches "the year-ago quarter", "the prior-year third quarter", "year-earlier profit", "for the year", "last year's fourth
 * quarter", "the 2030 third quarter", "fiscal 2030's first half", "the quarter" and, beside sales, "the first half"; must not catch
 * "the quarter of the town", "the first half of the match".
 */
export function parseAccount(atoms: readonly Atom[], i: number, readYear: ReadBase): Parsed | null {
  const atom = atoms[i];
  if (atom === undefined || (atom.kind !== 'number' && !OPENERS.has(atom.norm))) return null;
  return (
    parseYearAgo(atoms, i) ??
    parseOfYear(atoms, i, readYear) ??
    parseAgain(atoms, i, readYear) ??
    parseSameQuarter(atoms, i) ??
    parseWholeYear(atoms, i) ??
    parseHalf(atoms, i)
  );
}

// the year-ago quarter   | year-earlier | profit: as long as what accounts were told for
function parseYearAgo(atoms: readonly Atom[], i: number): Parsed | null {
  const at = /^(?:the|that)$/.test(atoms[i]?.norm ?? '') ? i + 1 : i;
  if (
    !isDash(atoms, at + 1) ||
    !/^(?:year-(?:ago|earlier)|prior-year)$/.test(`${atoms[at]?.norm}-${atoms[at + 2]?.norm}`)
  )
    return null;
  const named = partAt(atoms, at + 3);
  if (named !== null) return { end: named.end, meaning: { is: 'year-ago', unit: named.part, nth: named.nth } };
  const unit = atoms[at + 3]?.norm ?? '';
  if (ACCOUNTED.test(unit)) return { end: at + 4, meaning: { is: 'year-ago', unit: unit as 'quarter' } };
  return /^\p{Ll}/u.test(atoms[at + 3]?.text ?? '')
    ? { start: at, end: at + 3, meaning: { is: 'year-ago', unit: 'period' } }
    : null;
}

// third quarter   first-half
function partAt(atoms: readonly Atom[], i: number): { end: number; part: 'quarter' | 'half'; nth: number } | null {
  const noun = behindHyphen(atoms, i + 1);
  const part = atoms[noun]?.norm;
  if (part !== 'quarter' && part !== 'half') return null;
  const most = part === 'half' ? 2 : 4;
  const nth = atoms[i]?.norm === 'final' ? most : (ORDINAL_NUMBERS.get(atoms[i]?.norm ?? '') ?? 0);
  return nth < 1 || nth > most ? null : { end: noun + 1, part, nth };
}

/** Atoms up to the noun, at most: "last year's fourth-quarter". Asked first, since hardly any year has one. */
const LONGEST_OF_YEAR = 7;

// last year's fourth quarter   the 2030 third quarter   2030's first half
function parseOfYear(atoms: readonly Atom[], i: number, readYear: ReadBase): Parsed | null {
  let ahead = i + 1;
  const end = Math.min(atoms.length, i + LONGEST_OF_YEAR);
  while (ahead < end && atoms[ahead]!.norm !== 'quarter' && atoms[ahead]!.norm !== 'half') ahead++;
  if (ahead >= end) return null;
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  const year = readYear(atoms, the) ?? readYear(atoms, i);
  if (year === null || !isYear(year.meaning)) return null;
  const named = partAt(atoms, behindPossessive(atoms, year.end));
  return named && { end: named.end, meaning: { is: 'share', part: named.part, nth: named.nth, of: year.meaning } };
}

const isYear = (meaning: Meaning): boolean =>
  (meaning.is === 'fiscal' && isYear(meaning.of)) ||
  (meaning.is === 'period' && meaning.unit === 'year') ||
  (meaning.is === 'date' && meaning.fields.year !== undefined && Object.keys(meaning.fields).length === 1);

// the same quarter last year   the same month of 1992   in the same quarter a year ago
function parseAgain(atoms: readonly Atom[], i: number, readYear: ReadBase): Parsed | null {
  const unit = atoms[i + 2]?.norm;
  if (atoms[i]?.norm !== 'the' || atoms[i + 1]?.norm !== 'same' || (unit !== 'month' && unit !== 'quarter'))
    return null;
  const at = /^(?:of|in)$/.test(atoms[i + 3]?.norm ?? '') ? i + 4 : i + 3;
  if (
    atoms[at]?.norm === 'a' &&
    atoms[at + 1]?.norm === 'year' &&
    /^(?:ago|earlier|before)$/.test(atoms[at + 2]?.norm ?? '')
  )
    return { end: at + 3, meaning: { is: 'again', unit, of: { is: 'period', pointer: 'last', unit: 'year' } } };
  const year = readYear(atoms, at);
  return year !== null && isYear(year.meaning)
    ? { end: year.end, meaning: { is: 'again', unit, of: year.meaning } }
    : null;
}

// revenue for the quarter: the one told of before, else, in accounts, the last that is over
function parseSameQuarter(atoms: readonly Atom[], i: number): Parsed | null {
  if (atoms[i]?.norm !== 'the' || !/^(?:in|for|of|during|over)$/.test(atoms[i - 1]?.norm ?? '')) return null;
  const latest = atoms[i + 1]?.norm === 'latest' ? 1 : phraseIs(atoms, i + 1, 'most recent') ? 2 : 0;
  const at = i + 1 + latest;
  if (atoms[at]?.text !== 'quarter' || atoms[at + 1]?.norm === 'of' || isDash(atoms, at + 1)) return null;
  const pointer = latest > 0 || isOfAccounts(atoms, i, at) ? 'latest' : 'same';
  return { end: at + 1, meaning: { is: 'period', pointer, unit: 'quarter' } };
}

// analysts expect a loss for | the year
function parseWholeYear(atoms: readonly Atom[], i: number): Parsed | null {
  if (atoms[i]?.norm !== 'the' || atoms[i - 1]?.norm !== 'for') return null;
  const at = /^(?:full|whole)$/.test(atoms[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  const next = atoms[at + 1];
  const closes =
    at > i + 1 ||
    next === undefined ||
    /^[.,;:]$/.test(next.text) ||
    /^(?:and|as|to|was|were|rose|fell)$/.test(next.norm);
  if (atoms[at]?.norm !== 'year' || !closes || !isOfAccounts(atoms, i, at)) return null;
  return { end: at + 1, meaning: { is: 'period', pointer: 'the', unit: 'year' } };
}

// sales in | the first half   first-half profit
function parseHalf(atoms: readonly Atom[], i: number): Parsed | null {
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  const nth = ORDINAL_NUMBERS.get(atoms[the]?.norm ?? '') ?? 0;
  const at = behindHyphen(atoms, the + 1);
  if (nth < 1 || nth > 2 || atoms[at]?.text !== 'half' || atoms[at + 1]?.norm === 'of') return null;
  if (the === i && at === the + 1) return null;
  if (!isOfAccounts(atoms, i, at)) return null;
  return { end: at + 1, meaning: { is: 'date', fields: { half: nth } } };
}

const phraseIs = (atoms: readonly Atom[], i: number, phrase: string) =>
  phrase.split(' ').every((word, n) => atoms[i + n]?.norm === word);

const isOfAccounts = (atoms: readonly Atom[], i: number, at: number) =>
  atoms.slice(Math.max(0, i - ACCOUNT_REACH), at + ACCOUNT_REACH).some(({ norm }) => OF_ACCOUNTS.has(norm));
