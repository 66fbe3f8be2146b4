// Atoms in, names of days and periods out: weekday, month, season, quarter and holiday, with their year where it follows.
import { DAY_PARTS, DOUBTFUL_MONTHS, SEASONS } from '../../lexicon/calendar-words.ts';
import { HOLIDAY_OPENERS, HOLIDAYS, LONGEST_HOLIDAY } from '../../lexicon/holidays.ts';
import { NAME_AFTER_WEEKDAY, NAME_BEFORE_WEEKDAY } from '../../lexicon/time-words.ts';
import { type Atom, behindHyphen, isCapital } from './atom.ts';
import type { Parsed } from './meaning.ts';
import { monthAt, shortYearAt, weekdayAt, yearAt } from './parse-date.ts';

/**
 * A weekday alone at `i`. Catches "Tuesday", "on Tuesday"; must not catch "the Sunday Times", "Bloody Sunday", "Mondays"
 * (a set).
 */
export function parseWeekday(atoms: readonly Atom[], i: number): Parsed | null {
  const weekday = weekdayAt(atoms, i);
  if (weekday === null || atoms[i]!.norm.endsWith('s')) return null;
  if (isNameOfWeekday(atoms, i)) return null;
  return { end: i + 1, meaning: { is: 'date', fields: { weekday } } };
}

/** Whether the weekday at `i` belongs to the name of a paper, a programme or a day in history. */
export function isNameOfWeekday(atoms: readonly Atom[], i: number): boolean {
  const next = atoms[i + 1];
  const afterNext = atoms[i + 2];
  if (next !== undefined && isCapital(next) && NAME_AFTER_WEEKDAY.has(next.norm)) return true;
  if (next?.text === 'Night' && isCapital(afterNext)) return true;
  const before = atoms[i - 1];
  return before !== undefined && isCapital(before) && NAME_BEFORE_WEEKDAY.has(before.norm);
}

/** Words that a month alone follows. */
const BEFORE_MONTHS = new Set(
  'in of by since until till from to between through during before after for last next this past early late mid earlier later around throughout about every each following previous coming begin beginning starting ending as'.split(
    ' ',
  ),
);
const DETERMINERS = new Set("a an the its his her their our my 's another that".split(' '));

/**
 * A month without a year at `i`. Catches "in May", "the April summit", "March 's vote"; must not catch "May he", "Theresa May",
 * "June Carter", "the March on Sund".
 */
export function parseMonth(atoms: readonly Atom[], i: number): Parsed | null {
  const month = monthAt(atoms, i);
  const atom = atoms[i];
  if (month === null || atom === undefined) return null;
  const end = i + 1;
  const before = atoms[i - 1];
  const next = atoms[end];
  const opener = before?.norm ?? '';
  const meaning = { is: 'date', fields: { month } } as const;
  const lower = next === undefined || /^\p{Ll}/u.test(next.text);
  if (before !== undefined && isCapital(before) && !BEFORE_MONTHS.has(opener) && !DETERMINERS.has(opener)) return null;
  if (BEFORE_MONTHS.has(opener) && !(opener === 'to' && atom.norm === 'march')) {
    // "for April Reyk", "by June Calloway", but "in March Solvane said"
    if (
      !lower &&
      isCapital(next) &&
      /^(?:april|june|august|may)$/.test(atom.norm) &&
      !/^(?:in|since|until|during|last|next|this|late|early|mid)$/.test(opener)
    )
      return null;
    return { end, meaning };
  }
  if (opener === 'and' || opener === 'or' || opener === ',' || (before !== undefined && /^[-–—/]$/.test(before.text))) {
    // "in March and May", "April, May and June"
    const other = opener === ',' || before!.text.length ? atoms[i - 2] : undefined;
    if (other !== undefined && monthAt(atoms, i - 2) !== null) return { end, meaning };
    if (other?.kind === 'number' && monthAt(atoms, i - 3) !== null) return { end, meaning };
  }
  const full = atom.text.length > 4 || /^(?:june|july)$/.test(atom.norm);
  if (DETERMINERS.has(opener) && full && !DOUBTFUL_MONTHS.has(atom.norm)) return { end, meaning };
  if (DETERMINERS.has(opener))
    return lower &&
      next !== undefined &&
      !/^(?:for|on|of|to|was|is|in|by)$/.test(next.norm) &&
      (full || atom.norm === 'may')
      ? { end, meaning }
      : null;
  if (next?.norm === "'s" && full && atom.norm !== 'may' && atom.norm !== 'march') return { end, meaning };
  if (DOUBTFUL_MONTHS.has(atom.norm) || !full) return null;
  return isCapital(next) && i > 0 ? null : { end, meaning };
}

/**
 * A season with a year, or alone behind "the": "summer 2031", "the winter of 2014", "in the spring". Must not catch "Arab Spring",
 * "a spring", "fall" the verb.
 */
export function parseSeason(atoms: readonly Atom[], i: number): Parsed | null {
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  const season = SEASONS.get(atoms[the]?.norm ?? '');
  if (season === undefined) return null;
  let at = the + 1;
  if (atoms[at]?.norm === 'of' || atoms[at]?.text === ',') at++;
  const short = shortYearAt(atoms, at);
  if (short !== null) return { end: short.end, meaning: { is: 'date', fields: { season, year: short.year } } };
  const year = yearAt(atoms, at);
  if (year !== null) {
    // "winter of 2014-15" is the winter that begins in 2014
    const end =
      /^[-–/]$/.test(atoms[at + 1]?.text ?? '') && /^\d\d(?:\d\d)?$/.test(atoms[at + 2]?.text ?? '') ? at + 3 : at + 1;
    return { end, meaning: { is: 'date', fields: { season, year } } };
  }
  if (isCapital(atoms[the])) return null;
  const before = atoms[i - 1]?.norm ?? '';
  // "in | spring", "by summer", "until autumn": alone it names no spring of water, no fall of prices
  if (the === i)
    return season !== 'FA' || atoms[i]!.norm === 'autumn' || /^(?:by|until|before|since)$/.test(before)
      ? parseBareSeason(atoms, i, { end: i + 1, meaning: { is: 'date', fields: { season } } })
      : null;
  if (!/^(?:in|over|during|until|since|from|by|before|through|after|for|of|throughout)$/.test(before)) return null;
  const next = atoms[the + 1];
  // "in the fall of the government", "in the spring water"; "the spring of | next year" is read on
  if (next?.norm === 'of' && !/^(?:last|next|this|that)$/.test(atoms[the + 2]?.norm ?? '')) return null;
  if (next?.kind === 'word' && season === 'FA' && atoms[the]!.norm === 'fall' && /^(?:in|from|to)$/.test(next.norm))
    return null;
  return { end: the + 1, meaning: { is: 'date', fields: { season } } };
}

function parseBareSeason(atoms: readonly Atom[], i: number, parsed: Parsed): Parsed | null {
  const next = atoms[i + 1];
  const closes =
    next === undefined || next.kind === 'punctuation' || /^(?:and|or|but|the|when|he|she|it|they)$/.test(next.norm);
  return closes && /^(?:in|by|until|since|before)$/.test(atoms[i - 1]?.norm ?? '') ? parsed : null;
}

/** A holiday at `i`, with its year: "Christmas", "New Year’s Eve", "Easter 2031", "Christmas Day 2030". */
export function parseHoliday(atoms: readonly Atom[], i: number): Parsed | null {
  if (!HOLIDAY_OPENERS.has(atoms[i]?.norm ?? '') || !isCapital(atoms[i])) return null;
  let name = '';
  let found: Parsed | null = null;
  for (let n = 0, at = i; n < LONGEST_HOLIDAY && at < atoms.length; n++) {
    name += `${n === 0 ? '' : ' '}${atoms[at]!.norm}`;
    at = behindHyphen(atoms, at + 1);
    const holiday = HOLIDAYS.get(name);
    if (holiday !== undefined) found = { end: at, meaning: { is: 'date', fields: { holiday } } };
  }
  if (found === null || found.meaning.is !== 'date') return null;
  // "Easter Island", "Christmas Island", "Easter Rising"
  if (/^(?:Island|Islands|Rising|Bowl|Parade|Carol)$/.test(atoms[found.end]?.text ?? '')) return null;
  const at = atoms[found.end]?.text === ',' ? found.end + 1 : found.end;
  const year = yearAt(atoms, at);
  return year === null ? found : { end: at + 1, meaning: { is: 'date', fields: { ...found.meaning.fields, year } } };
}

/** "Q2 2031", "Q2 of 2031", "Q2". */
export function parseQuarterCode(atoms: readonly Atom[], i: number): Parsed | null {
  const code = /^Q([1-4])$/.exec(atoms[i]?.text ?? '');
  if (code === null) return null;
  const quarter = Number(code[1]);
  const at = atoms[i + 1]?.norm === 'of' || atoms[i + 1]?.text === ',' ? i + 2 : i + 1;
  const year = yearAt(atoms, at);
  if (year !== null) return { end: at + 1, meaning: { is: 'date', fields: { quarter, year } } };
  return { end: i + 1, meaning: { is: 'date', fields: { quarter } } };
}

/** The part of the day that atom `i` names, or null. */
export function dayPartAt(atoms: readonly Atom[], i: number) {
  return DAY_PARTS.get(atoms[i]?.norm ?? '') ?? null;
}
