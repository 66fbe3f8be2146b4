// Atoms in, amounts of time out: "three days", "two and a half years", "5 1/2 hours", "a few weeks", "16-hour".
import { UNIT_WORDS } from '../../lexicon/calendar-words.ts';
import { SMALL_NUMBERS, TENS, VULGAR_FRACTIONS } from '../../lexicon/numbers.ts';
import { type Atom, behindHyphen, isDash } from './atom.ts';
import type { Amount } from './meaning.ts';

export interface CountRead {
  readonly end: number;
  /** Null for "some". */
  readonly count: number | null;
}

const VAGUE = new Set(['several', 'few', 'many', 'some', 'dozens', 'scores', 'countless', 'various', 'numerous']);
const BIGGEST = 100_000;

/** The number that starts at `i`: digits, words, "a few", "a couple of", "half a". "a" alone is one. */
export function parseCount(atoms: readonly Atom[], i: number): CountRead | null {
  const atom = atoms[i];
  if (atom === undefined) return null;
  const plain = parseDigits(atoms, i) ?? parseNumberWords(atoms, i);
  if (plain !== null) return plain;
  const next = atoms[i + 1]?.norm;
  switch (atom.norm) {
    case 'a':
    case 'an':
      if (next === 'few' || next === 'number') return { end: i + (next === 'few' ? 2 : 3), count: null };
      if (next === 'couple') return { end: atoms[i + 2]?.norm === 'of' ? i + 3 : i + 2, count: 2 };
      if (next === 'dozen') return { end: i + 2, count: 12 };
      // "a quarter of an hour"
      if (next === 'quarter' && atoms[i + 2]?.norm === 'of' && /^an?$/.test(atoms[i + 3]?.norm ?? ''))
        return { end: i + 4, count: 0.25 };
      // "a quarter-century"
      if (next === 'quarter' && isDash(atoms, i + 2) && atoms[i + 3]?.norm === 'century')
        return { end: i + 3, count: 0.25 };
      if (next === 'half' && isDash(atoms, i + 2)) return { end: i + 3, count: 0.5 };
      if (next === 'hundred') return { end: i + 2, count: 100 };
      if (next === 'thousand') return { end: i + 2, count: 1000 };
      if (next === 'further' || next === 'full' || next === 'whole' || next === 'single')
        return { end: i + 2, count: 1 };
      return { end: i + 1, count: 1 };
    case 'another': {
      const more = parseDigits(atoms, i + 1) ?? parseNumberWords(atoms, i + 1);
      return more ?? { end: i + 1, count: 1 };
    }
    case 'half':
      if (next === 'a' || next === 'an') return { end: i + 2, count: 0.5 };
      return isDash(atoms, i + 1) && next !== undefined && atoms[i + 1]!.glued ? { end: i + 2, count: 0.5 } : null;
    case 'couple':
      return next === 'of' ? { end: i + 2, count: 2 } : null;
    case 'dozen':
      return { end: i + 1, count: 12 };
  }
  // "in as many years": as many as were counted before
  if (!VAGUE.has(atom.norm) || (atom.norm === 'many' && atoms[i - 1]?.norm === 'as')) return null;
  return { end: next === 'of' ? i + 2 : i + 1, count: null };
}

// 5   1,500   2.5   5 1/2   5½
function parseDigits(atoms: readonly Atom[], i: number): CountRead | null {
  const atom = atoms[i];
  if (atom === undefined || atom.kind !== 'number' || !/^\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?$|^\d{1,5}$/.test(atom.text))
    return null;
  const count = Number(atom.text.replaceAll(',', ''));
  if (count > BIGGEST) return null;
  const over = atoms[i + 1];
  const fraction = VULGAR_FRACTIONS.get(over?.text ?? '');
  if (fraction !== undefined) return { end: i + 2, count: count + fraction };
  // 5 1/2, not 1/2 alone
  if (
    over?.kind === 'number' &&
    !over.glued &&
    atoms[i + 2]?.text === '/' &&
    atoms[i + 3]?.kind === 'number' &&
    Number(over.text) > 0 &&
    Number(over.text) < Number(atoms[i + 3]!.text)
  )
    return { end: i + 4, count: count + Number(over.text) / Number(atoms[i + 3]!.text) };
  return { end: i + 1, count };
}

// seven   twenty   twenty-one   a hundred and fifty is left to "hundred" with digits: news writes it in digits
function parseNumberWords(atoms: readonly Atom[], i: number): CountRead | null {
  const norm = atoms[i]?.norm ?? '';
  const tens = TENS.get(norm);
  if (tens !== undefined) {
    const at = behindHyphen(atoms, i + 1);
    const ones = SMALL_NUMBERS.get(atoms[at]?.norm ?? '');
    if (ones !== undefined && ones > 0 && ones < 10) return { end: at + 1, count: tens + ones };
    return { end: i + 1, count: tens };
  }
  const small = SMALL_NUMBERS.get(norm);
  if (small === undefined || small === 0) return null;
  const times = atoms[i + 1]?.norm;
  if (times === 'hundred') return { end: i + 2, count: small * 100 };
  if (times === 'dozen') return { end: i + 2, count: small * 12 };
  return { end: i + 1, count: small };
}

// "two more weeks", "three straight days", "five long years", "the past 10 or so years"
const BETWEEN = new Set(
  'more full whole straight consecutive long additional further other or so calendar working business successive solid short extra such entire good'.split(
    ' ',
  ),
);

export interface AmountRead {
  readonly end: number;
  readonly amounts: readonly Amount[];
  /** "three-month" stands before what it measures. */
  readonly hyphenated: boolean;
}

/**
 * The amount of time that starts at `i`. A bare plural ("weeks") counts as "some" when `bare`; `windowed` behind "the past",
 * where three quarters are nine months.
 * Catches "five and a half hours"; must not catch "a second opinion", "34-year-old", "a quarter of".
 */
export function parseAmount(atoms: readonly Atom[], i: number, bare = false, windowed = false): AmountRead | null {
  const counted = parseCount(atoms, i);
  if (counted === null) return bare ? bareUnit(atoms, i) : null;
  let { end, count } = counted;
  // "four or five days", "two to three weeks": the amount is between
  const other =
    atoms[end]?.norm === 'or' || atoms[end]?.norm === 'to' || isDash(atoms, end)
      ? parseCount(atoms, behindTo(atoms, end))
      : null;
  let between = false;
  if (
    other !== null &&
    count !== null &&
    other.count !== null &&
    other.count > count &&
    UNIT_WORDS.has(atoms[behindHyphen(atoms, other.end)]?.norm ?? '')
  ) {
    end = other.end;
    between = true;
  }
  let half = 0;
  // "two and a half years", "two-and-a-half-year"
  const join = behindHyphen(atoms, end);
  if (atoms[join]?.norm === 'and' && atoms[behindHyphen(atoms, join + 1)]?.norm === 'a') {
    const at = behindHyphen(atoms, behindHyphen(atoms, join + 1) + 1);
    if (atoms[at]?.norm === 'half') {
      half = 0.5;
      end = at + 1;
    }
  }
  let unitAt = behindHyphen(atoms, end);
  const hyphenated = unitAt > end || (end > i && isDash(atoms, end - 1));
  for (let skipped = 0; !hyphenated && skipped < 2 && BETWEEN.has(atoms[unitAt]?.norm ?? ''); skipped++) unitAt++;
  const word = UNIT_WORDS.get(atoms[unitAt]?.norm ?? '');
  if (word === undefined) return null;
  const { unit, times, plural } = word;
  if (!unitFits(atoms, i, unitAt, plural, windowed && count === 3 ? null : count, hyphenated)) return null;
  end = unitAt + 1;
  // "a year and a half"
  if (count === 1 && atoms[end]?.norm === 'and' && atoms[end + 1]?.norm === 'a' && atoms[end + 2]?.norm === 'half') {
    half = 0.5;
    end += 3;
  }
  const amounts: Amount[] = [{ count: count === null || between ? null : (count + half) * times, unit }];
  // "one hour and 20 minutes", "two years, three months"
  const more = hyphenated ? null : parseMore(atoms, end, unit);
  if (more !== null) {
    amounts.push(...more.amounts);
    end = more.end;
  }
  return { end, amounts, hyphenated };
}

const behindTo = (atoms: readonly Atom[], i: number) => behindHyphen(atoms, i + 1);

const SMALLER: Record<string, readonly string[]> = {
  year: ['month'],
  hour: ['minute'],
  minute: ['second'],
  week: ['day'],
  month: ['day', 'week'],
  day: ['hour'],
};

function parseMore(atoms: readonly Atom[], i: number, unit: string): AmountRead | null {
  const joint = atoms[i]?.norm;
  // "3 hours 20 minutes"
  const bare = atoms[i]?.kind === 'number';
  if (joint !== 'and' && joint !== ',' && !bare) return null;
  const counted = parseCount(atoms, bare ? i : i + 1);
  if (counted === null || counted.count === null) return null;
  const word = UNIT_WORDS.get(atoms[counted.end]?.norm ?? '');
  if (word === undefined || !SMALLER[unit]?.includes(word.unit)) return null;
  return { end: counted.end + 1, amounts: [{ count: counted.count * word.times, unit: word.unit }], hyphenated: false };
}

function unitFits(
  atoms: readonly Atom[],
  start: number,
  unitAt: number,
  plural: boolean,
  count: number | null,
  hyphenated: boolean,
): boolean {
  const word = atoms[unitAt]!.norm;
  const next = atoms[behindHyphen(atoms, unitAt + 1)]?.norm ?? '';
  // ages: 34-year-old, 34 years old, 34 years of age
  if (next === 'old' || next === 'olds' || next === 'older' || next === 'younger')
    return !!(next === 'older' || next === 'younger');
  if (next === 'of' && atoms[unitAt + 2]?.norm === 'age') return false;
  if (atoms[start - 1]?.norm === 'aged') return false;
  // "a second opinion", "a quarter of the members", "three quarters", "a minute detail"
  if (word === 'second' && !hyphenated) return false;
  if ((word === 'quarter' || word === 'quarters') && (count === 1 || next === 'of' || count === 3 || hyphenated))
    return false;
  // "a day of talks" is a length, "two day" is not, "one week" is
  // ("a six year effort" lacks its hyphen)
  const adjective =
    count !== null &&
    count > 1 &&
    /^\p{Ll}/u.test(atoms[unitAt + 1]?.text ?? '') &&
    /^(?:hour|day|week|month|year)$/.test(word);
  if (!hyphenated && !plural && !adjective && count !== null && count !== 1 && !isHalf(count)) return false;
  if (count === null && !plural && !hyphenated) return false;
  if (word === 'night' && count === 1) return false;
  return true;
}

const isHalf = (count: number) => count < 1;

function bareUnit(atoms: readonly Atom[], i: number): AmountRead | null {
  const word = UNIT_WORDS.get(atoms[i]?.norm ?? '');
  if (word === undefined || !word.plural || word.unit === 'second' || word.unit === 'quarter') return null;
  if (atoms[i]!.norm === 'nights') return null;
  return { end: i + 1, amounts: [{ count: null, unit: word.unit }], hyphenated: false };
}
