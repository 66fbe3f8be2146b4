// Atoms in, dates as written out: day, month and year in both orders, weekday before them, ranges of days; in digits too.
import { MONTHS, ORDINAL_NUMBERS, WEEKDAY_NUMBERS } from '../../lexicon/calendar-words.ts';
import { SENTENCE_OPENERS } from '../../lexicon/function-words.ts';
import { type Atom, behindHyphen, isCapital, isDash } from './atom.ts';
import type { DateFields, Meaning, Parsed } from './meaning.ts';

const YEAR = /^(?:1\d|20|21)\d\d$/;

/** The year that atom `i` writes in four digits, 1000 to 2199, or null. */
export function yearAt(atoms: readonly Atom[], i: number): number | null {
  const atom = atoms[i];
  return atom?.kind === 'number' && YEAR.test(atom.text) ? Number(atom.text) : null;
}

/** The month that atom `i` names with a capital, or null. */
export function monthAt(atoms: readonly Atom[], i: number): number | null {
  const atom = atoms[i];
  if (atom?.kind !== 'word' || !isCapital(atom)) return null;
  return MONTHS.get(atom.norm) ?? null;
}

/** The weekday that atom `i` names with a capital, or null; short forms only when `short`. */
export function weekdayAt(atoms: readonly Atom[], i: number, short = false): number | null {
  const atom = atoms[i];
  if (atom?.kind !== 'word' || !isCapital(atom)) return null;
  if (!short && !/days?$/.test(atom.norm)) return null;
  return WEEKDAY_NUMBERS.get(atom.norm) ?? null;
}

/** "'98": of the century that is over, or of this one below 30. */
export function shortYearAt(atoms: readonly Atom[], i: number): { end: number; year: number } | null {
  const digits = atoms[i + 1];
  if (!/^['’‘]$/.test(atoms[i]?.text ?? '') || digits?.glued !== true || !/^\d\d$/.test(digits.text)) return null;
  const year = Number(digits.text);
  return { end: i + 2, year: year + (year < 30 ? 2000 : 1900) };
}

interface DayRead {
  readonly end: number;
  readonly day: number;
}

// 3   3rd   third   but not 3.5, 3,000
function dayAt(atoms: readonly Atom[], i: number): DayRead | null {
  const atom = atoms[i];
  if (atom === undefined) return null;
  if (atom.kind === 'number') {
    const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(atom.text);
    if (digits === null) return null;
    const day = Number(digits[1]);
    // "Feb. 30" and "31 June" are read, to be told as impossible
    return day >= 1 && day <= 31 ? { end: i + 1, day } : null;
  }
  return null;
}

function ordinalAt(atoms: readonly Atom[], i: number): DayRead | null {
  const atom = atoms[i];
  if (atom?.kind === 'number') return /^\d{1,2}(?:st|nd|rd|th)$/i.test(atom.text) ? dayAt(atoms, i) : null;
  const tens = atom?.norm === 'twenty' ? 20 : atom?.norm === 'thirty' ? 30 : 0;
  if (tens > 0) {
    const at = behindHyphen(atoms, i + 1);
    const ones = ORDINAL_NUMBERS.get(atoms[at]?.norm ?? '');
    return ones !== undefined && ones < 10 && tens + ones <= 31 ? { end: at + 1, day: tens + ones } : null;
  }
  if (atom?.norm === 'thirtieth') return { end: i + 1, day: 30 };
  const day = ORDINAL_NUMBERS.get(atom?.norm ?? '');
  return day === undefined ? null : { end: i + 1, day };
}

// ", 2031"   "2031"   ", of 2031" is not written
function yearBehind(atoms: readonly Atom[], i: number): { end: number; year: number } | null {
  const at = atoms[i]?.text === ',' || atoms[i]?.norm === 'of' ? i + 1 : i;
  const short = shortYearAt(atoms, at);
  if (short !== null) return short;
  const year = yearAt(atoms, at);
  if (year === null || (at === i && atoms[at]!.glued)) return null;
  // "On March 12, 2000 soldiers": a count
  if (at > i && /^(?:people|troops|soldiers|men|women|members|percent)$/.test(atoms[at + 1]?.norm ?? '')) return null;
  return { end: at + 1, year };
}

/** The second day of "18-20", "18 to 20", "3 and 4": only upwards; behind "and" only the next day, or any after "between". */
function dayBehind(atoms: readonly Atom[], i: number, first: number, start: number): DayRead | null {
  const joint = atoms[i];
  if (joint === undefined) return null;
  const dash = isDash(atoms, i);
  if (!dash && !/^(?:to|through|until|till|and|&)$/.test(joint.norm)) return null;
  const second = dayAt(atoms, i + 1);
  if (second === null || second.day <= first) return null;
  if (joint.norm === 'and' || joint.norm === '&') {
    const between = atoms[start - 1]?.norm === 'between';
    if (!between && second.day !== first + 1) return null;
  }
  return second;
}

/**
 * A date at `i`, weekday first if there is one.
 * Catches "Monday, Oct. 26", "Monday the 26th", "3 March 2031", "the third of March", "Feb. 18-20", "3 to 9 March", "2031-03-12"; must not catch
 * "March 12,000 strong", "in 18 to 20 places".
 */
export function parseDate(atoms: readonly Atom[], i: number): Parsed | null {
  const weekday = weekdayAt(atoms, i, true);
  if (weekday !== null) {
    let at = i + 1;
    if (atoms[at]?.text === '.' && atoms[at]!.glued) at++;
    if (atoms[at]?.text === ',') at++;
    if (atoms[at]?.norm === 'the' || atoms[at]?.norm === 'on') at++;
    const dated = parseDayMonth(atoms, at) ?? parseDigitDate(atoms, at) ?? parseNthAlone(atoms, at);
    if (dated === null || dated.meaning.is !== 'date') return null;
    return { end: dated.end, meaning: { is: 'date', fields: { ...dated.meaning.fields, weekday } } };
  }
  const at = atoms[i]?.norm === 'the' ? i + 1 : i;
  const dated = parseDayMonth(atoms, at);
  if (dated !== null) return at === i || dated.meaning.is !== 'date' || isOrdinalStart(atoms, at) ? dated : null;
  return at === i ? parseDigitDate(atoms, i) : null;
}

// Monday | the 16th
function parseNthAlone(atoms: readonly Atom[], i: number): Parsed | null {
  const day = atoms[i - 1]?.norm === 'the' && atoms[i]?.kind === 'number' ? ordinalAt(atoms, i) : null;
  return day === null || (/^\p{L}/u.test(atoms[day.end]?.text ?? '') && atoms[day.end]?.norm === 'of')
    ? null
    : { end: day.end, meaning: dateOf({ day: day.day }) };
}

const isOrdinalStart = (atoms: readonly Atom[], i: number) => ordinalAt(atoms, i) !== null;

function parseDayMonth(atoms: readonly Atom[], i: number): Parsed | null {
  return parseMonthFirst(atoms, i) ?? parseDayFirst(atoms, i);
}

// Oct. 26, 1998    March 3 to 9    March the third    March 2031
function parseMonthFirst(atoms: readonly Atom[], i: number): Parsed | null {
  const month = monthAt(atoms, i);
  if (month === null) return null;
  let at = i + 1;
  if (atoms[at]?.text === '.' && atoms[at]!.glued && atoms[i]!.text.length <= 4) at++;
  const the = atoms[at]?.norm === 'the' ? at + 1 : at;
  // "July Fourth" and "March the third", but not "May second the motion"
  const named = the > at || isCapital(atoms[at]);
  const day = named ? ordinalAt(atoms, the) : dayAt(atoms, the);
  if (day === null) {
    const year = yearBehind(atoms, at);
    return year === null ? null : { end: year.end, meaning: dateOf({ year: year.year, month }) };
  }
  // "In March 20 soldiers", "May 5 percent"
  if (/^(?:%|percent|per|people|troops|soldiers|men|women|members|million|billion)$/.test(atoms[day.end]?.norm ?? ''))
    return null;
  const second = dayBehind(atoms, day.end, day.day, i);
  // "March 3-April 2" are two dates
  if (second !== null && monthAt(atoms, second.end) === null) {
    const year = yearBehind(atoms, second.end);
    return spanOf(year?.end ?? second.end, month, day.day, second.day, year?.year);
  }
  const year = yearBehind(atoms, day.end);
  if (year !== null) return { end: year.end, meaning: dateOf({ year: year.year, month, day: day.day }) };
  // "the Sept. 11 attacks": the day that goes by its date alone; not "the Sept. 11 attack", of any year
  const attacks = /^terror(?:ist)?$/.test(atoms[day.end]?.norm ?? '') ? day.end + 1 : day.end;
  if (month === 9 && day.day === 11 && atoms[attacks]?.norm === 'attacks')
    return { end: day.end, meaning: dateOf({ year: 2001, month, day: day.day }) };
  return { end: day.end, meaning: dateOf({ month, day: day.day }) };
}

// 26 October 1998    3-9 March    the third of March    18 to 20 February 2031
function parseDayFirst(atoms: readonly Atom[], i: number): Parsed | null {
  const first = dayAt(atoms, i) ?? ordinalAt(atoms, i);
  if (first === null) return null;
  const second = dayBehind(atoms, first.end, first.day, i);
  if (second !== null) {
    const month = monthAt(atoms, second.end);
    if (month !== null) {
      const year = yearBehind(atoms, second.end + 1);
      return spanOf(year?.end ?? second.end + 1, month, first.day, second.day, year?.year);
    }
  }
  let at = first.end;
  if (atoms[at]?.norm === 'of') at++;
  else if (atoms[i]!.kind === 'word') return null;
  at = behindHyphen(atoms, at);
  const month = monthAt(atoms, at);
  if (month === null) return null;
  // "5 March 12": the day follows its month
  if (at === first.end && dayAt(atoms, at + 1) !== null && yearAt(atoms, at + 1) === null && !isDash(atoms, at + 2)) {
    if (atoms[i]!.kind === 'number' && atoms[i - 1] !== undefined && monthAt(atoms, i - 1) !== null) return null;
  }
  const year = yearBehind(atoms, at + 1);
  if (year !== null) return { end: year.end, meaning: dateOf({ year: year.year, month, day: first.day }) };
  return { end: at + 1, meaning: dateOf({ month, day: first.day }) };
}

// 2031-03-12   2031-03   2031/03/12   12/25/2031   12.3.2031   9/11 (the day that goes by these numbers alone)
function parseDigitDate(atoms: readonly Atom[], i: number): Parsed | null {
  const atom = atoms[i];
  if (atom?.kind !== 'number') return null;
  if (atoms[i - 1] !== undefined && atom.glued && /^[-/.\p{L}]/u.test(atoms[i - 1]!.text)) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(atom.text);
  if (dotted !== null) {
    const [, day, month, year] = dotted.map(Number) as [number, number, number, number];
    if (month > 12 || day > 31 || !YEAR.test(String(year))) return null;
    return { end: i + 1, meaning: dateOf({ year, month, day }) };
  }
  const mark = atoms[i + 1];
  if (mark === undefined || !mark.glued || !/^[-‐‑/]$/.test(mark.text) || !atoms[i + 2]?.glued) return null;
  const year = yearAt(atoms, i);
  if (year !== null) {
    const month = /^\d\d$/.test(atoms[i + 2]!.text) ? Number(atoms[i + 2]!.text) : 0;
    if (month < 1 || month > 12) return null;
    const more = atoms[i + 3]?.text === mark.text && atoms[i + 3]!.glued && atoms[i + 4]?.glued;
    if (more && /^\d\d$/.test(atoms[i + 4]!.text) && Number(atoms[i + 4]!.text) <= 31)
      return { end: i + 5, meaning: dateOf({ year, month, day: Number(atoms[i + 4]!.text) }) };
    // "2011-12" is a span of years rather than December 2011; "2031-03" cannot be one
    if (more || mark.text === '/' || month > year % 100) return null;
    return { end: i + 3, meaning: dateOf({ year, month }) };
  }
  // not "Fahrenheit 9/11", a title
  const named = isCapital(atoms[i - 1]) && !(i === 1 && SENTENCE_OPENERS.has(atoms[0]!.norm));
  if (!named && mark.text === '/' && atom.text === '9' && atoms[i + 2]!.text === '11' && atoms[i + 3]?.text !== '/')
    return { end: i + 3, meaning: dateOf({ year: 2001, month: 9, day: 11 }) };
  if (atoms[i + 3]?.text !== mark.text || !atoms[i + 4]?.glued) return null;
  const told =
    mark.text === '/' ? (yearAt(atoms, i + 4) ?? lastDigits(atoms, i, /^\d\d$/)) : lastDigits(atoms, i, /^[6-9]\d$/);
  const [first, second] = [Number(atom.text), Number(atoms[i + 2]!.text)];
  if (told === null || !/^\d{1,2}$/.test(atom.text) || !/^\d{1,2}$/.test(atoms[i + 2]!.text)) return null;
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  // hyphens between two digits each are American
  if (mark.text !== '/')
    return first > 12 ? null : { end: i + 5, meaning: dateOf({ year: told, month: first, day: second }) };
  return { end: i + 5, meaning: { is: 'slashed', first, second, year: told } };
}

// 10/27/89   10-27-89: of a year by its last two digits; with hyphens two digits each, and no score or range
function lastDigits(atoms: readonly Atom[], i: number, year: RegExp): number | null {
  const [first, second, last] = [atoms[i]!.text, atoms[i + 2]!.text, atoms[i + 4]!.text];
  if (!year.test(last) || (atoms[i + 1]!.text !== '/' && first.length + second.length !== 4)) return null;
  if (atoms[i + 5]?.glued && /^[-/\d]/.test(atoms[i + 5]!.text)) return null;
  return Number(last) + (Number(last) < 30 ? 2000 : 1900);
}

const dateOf = (fields: DateFields): Meaning => ({ is: 'date', fields });

function spanOf(end: number, month: number, first: number, second: number, year: number | undefined): Parsed {
  const rest = year === undefined ? { month } : { month, year };
  return { end, meaning: { is: 'span', from: dateOf({ ...rest, day: first }), to: dateOf({ ...rest, day: second }) } };
}
