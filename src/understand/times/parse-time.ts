// Atoms in, the longest time at an atom out. This file alone knows how the parts of the grammar are put together:
//
//   named (date, year, month, weekday, season, holiday, "last week", "yesterday")
//     + inside    "Friday of next week", "March last year"
//     + edge      "late 2016", "the end of next month"      + share  "the first half of 2031"
//     + offset    "three days before Easter"
//     + clock     "9 p.m. Tuesday", "Tuesday night", "3 March at noon"
//   or a duration, a set, a reference
import type { Atom } from './atom.ts';
import { behindHyphen, isCapital } from './atom.ts';
import type { Meaning, Parsed } from './meaning.ts';
import { parseAccount } from './parse-account.ts';
import { parseClock } from './parse-clock.ts';
import { parseDate } from './parse-date.ts';
import { parsePointedPart, parseRecurringPart, parseSomeWeekday } from './parse-day-part.ts';
import { parseDuration, parseReference } from './parse-duration.ts';
import { parseFiscal } from './parse-fiscal.ts';
import { dayPartAt, parseHoliday, parseMonth, parseQuarterCode, parseSeason, parseWeekday } from './parse-named.ts';
import { parseEdge, parseShare } from './parse-part.ts';
import { parseDay, parseOffset, parsePointed } from './parse-relative.ts';
import { parseSet } from './parse-set.ts';
import { parseEra, parseYear } from './parse-year.ts';

/** The longest time that starts at atom `i`, or null. Reads no further than the atoms given. */
export function parseTime(atoms: readonly Atom[], i: number): Parsed | null {
  // What costs most, and a clock behind it needs it too
  const day = readDay(atoms, i);
  return longest([
    parseDuration(atoms, i),
    readDayAndClock(atoms, i, day),
    day,
    parsePointedPart(atoms, i),
    parseReference(atoms, i),
    parseRecurringPart(atoms, i),
    parseSet(atoms, i),
    parseSomeWeekday(atoms, i),
  ]);
}

function longest(found: readonly (Parsed | null)[]): Parsed | null {
  let best: Parsed | null = null;
  for (const parsed of found) if (parsed !== null && (best === null || parsed.end > best.end)) best = parsed;
  return best;
}

/** A date or period, without its time of day. */
function readNamed(atoms: readonly Atom[], i: number): Parsed | null {
  const named = longest([
    parseDate(atoms, i),
    parseYear(atoms, i),
    parseEra(atoms, i),
    parseFiscal(atoms, i),
    parseHoliday(atoms, i),
    parseSeason(atoms, i),
    parseQuarterCode(atoms, i),
    parsePointed(atoms, i),
    parseDay(atoms, i),
    parseMonth(atoms, i),
    parseWeekday(atoms, i),
  ]);
  return named === null ? readDayOfPeriod(atoms, i) : (readInside(atoms, named) ?? named);
}

/** What no phrase that begins with “the 5th” goes on with. */
const GOES_ON =
  /^(?:and|but|or|i|we|you|he|she|they|it|at|with|when|while|as|if|because|until|till|after|before|for|from|by|the|an?|its|his|her|their|our|will|would|was|were|is|are|instead)$/;

// the 5th of next month
function readDayOfPeriod(atoms: readonly Atom[], i: number): Parsed | null {
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(atoms[the]?.text ?? '')?.[1] ?? 0);
  if (day < 1 || day > 31) return null;
  // "he left on | the 5th": of the month that the tense tells; not "on the 5th floor"
  const next = atoms[the + 1];
  const alone =
    next === undefined ||
    /^(?:[.,;:!?)—–”"’]|''|--)$/.test(next.text) ||
    (!isCapital(next) && GOES_ON.test(next.norm)) ||
    // “on | the 19th | to hear her”, “… in Sund”; not “from the 5th to the 9th”
    (next.norm === 'to' && /^\p{Ll}/u.test(atoms[the + 2]?.text ?? '') && atoms[the + 2]!.norm !== 'the') ||
    (next.norm === 'in' && isCapital(atoms[the + 2]));
  const before = atoms[i - 1]?.norm ?? '';
  const isDated =
    /^(?:on|by|until|till|before|since|from|after)$/.test(before) ||
    // “the night of | the 5th”
    (before === 'of' && dayPartAt(atoms, i - 2) !== null);
  if (the > i && alone && isDated) return { end: the + 1, meaning: { is: 'date', fields: { day } } };
  if (next?.norm !== 'of') return null;
  const of = parsePointed(atoms, the + 2);
  if (of === null || of.meaning.is !== 'period' || of.meaning.unit !== 'month') return null;
  return { end: of.end, meaning: { is: 'inside', fields: { day }, of: of.meaning } };
}

// Friday of next week   Monday last week   March of last year   May this year   July 4 next year   summer of last year
function readInside(atoms: readonly Atom[], named: Parsed): Parsed | null {
  if (named.meaning.is !== 'date') return null;
  const { fields } = named.meaning;
  if (fields.year !== undefined) return null;
  // "Tuesday | or Wednesday of next week": both are of that week
  const other =
    /^(?:or|and)$/.test(atoms[named.end]?.norm ?? '') && fields.weekday !== undefined ? named.end + 1 : null;
  const last = other === null ? null : parseWeekday(atoms, other);
  const shared = last === null ? null : readInside(atoms, last);
  if (shared?.meaning.is === 'inside') return { end: named.end, meaning: { ...shared.meaning, fields } };
  const at =
    /^(?:of|in)$/.test(atoms[named.end]?.norm ?? '') || atoms[named.end]?.text === ',' ? named.end + 1 : named.end;
  const of = parsePointed(atoms, at);
  if (
    of === null ||
    of.meaning.is !== 'period' ||
    (at > named.end && atoms[named.end]!.text === ',' && of.meaning.unit !== 'year')
  )
    return null;
  const { unit } = of.meaning;
  const fits =
    fields.weekday !== undefined && fields.day === undefined ? unit === 'week' || unit === 'month' : unit === 'year';
  return fits ? { end: of.end, meaning: { is: 'inside', fields, of: of.meaning } } : null;
}

function readDay(atoms: readonly Atom[], i: number): Parsed | null {
  return longest([
    readNamed(atoms, i),
    parseEdge(atoms, i, readPlain),
    parseShare(atoms, i, readPlain),
    parseAccount(atoms, i, readNamed),
    parseOffset(atoms, i, readPlain),
  ]);
}

// What edges, shares and offsets may rest on: named times and what is told of them, one level deep.
function readPlain(atoms: readonly Atom[], i: number): Parsed | null {
  return longest([readNamed(atoms, i), parseShare(atoms, i, readNamed), parseAccount(atoms, i, readNamed)]);
}

const isDayLike = (meaning: Meaning): boolean => {
  switch (meaning.is) {
    case 'date':
      return (
        meaning.fields.day !== undefined || meaning.fields.weekday !== undefined || meaning.fields.holiday !== undefined
      );
    case 'pointed':
      return meaning.fields.weekday !== undefined || meaning.fields.holiday !== undefined;
    case 'period':
      return meaning.unit === 'day';
    case 'offset':
      return meaning.amount.unit === 'day';
    case 'inside':
      return meaning.fields.weekday !== undefined || meaning.fields.day !== undefined;
    case 'edge':
      return isDayLike(meaning.of);
    case 'day':
      return true;
    default:
      return false;
  }
};

/** `today`: what readDay gives at `i`. */
function readDayAndClock(atoms: readonly Atom[], i: number, today: Parsed | null): Parsed | null {
  const clock = parseClock(atoms, i);
  if (clock !== null) {
    // 9 a.m. Tuesday   noon on March 3   9 p.m., Tuesday
    const at = /^(?:on|,)$/.test(atoms[clock.end]?.norm ?? '') ? clock.end + 1 : clock.end;
    const day = readDay(atoms, at);
    const spoken = day !== null && day.meaning.is === 'clock' ? day.meaning.day : (day?.meaning ?? null);
    if (day !== null && spoken !== null && isDayLike(spoken)) {
      const part = dayPartAt(atoms, day.end);
      return { end: part === null ? day.end : day.end + 1, meaning: { is: 'clock', at: clock.at, day: spoken } };
    }
    return { end: clock.end, meaning: { is: 'clock', at: clock.at, day: null } };
  }
  // the night of March 3   the morning of the vote (none)
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  const part = dayPartAt(atoms, the);
  if (part !== null && atoms[the + 1]?.norm === 'of') {
    const day = readDay(atoms, the + 2);
    return day !== null && isDayLike(day.meaning)
      ? { end: day.end, meaning: { is: 'clock', at: part, day: day.meaning } }
      : null;
  }
  return today === null ? null : readDayThenClock(atoms, today);
}

// Tuesday night   Tuesday at 9 a.m.   early Tuesday morning   tomorrow at noon   3 March, 21:00 GMT
function readDayThenClock(atoms: readonly Atom[], day: Parsed): Parsed | null {
  let { end, meaning } = day;
  if (isDayLike(meaning)) {
    const partAt = behindHyphen(atoms, end);
    const part = dayPartAt(atoms, partAt);
    if (
      part !== null &&
      !/^(?:shift|school|club|clubs|mass|show|newspaper|news)$/.test(atoms[partAt + 1]?.norm ?? '')
    ) {
      end = partAt + 1;
      meaning =
        meaning.is === 'edge'
          ? { ...meaning, of: { is: 'clock', at: part, day: meaning.of } }
          : { is: 'clock', at: part, day: meaning };
    }
  }
  const inner =
    meaning.is === 'clock'
      ? meaning.day
      : meaning.is === 'edge' && meaning.of.is === 'clock'
        ? meaning.of.day
        : meaning;
  if (inner !== null && isDayLike(inner)) {
    const at = /^(?:at|,|around|about)$/.test(atoms[end]?.norm ?? '') ? end + 1 : end;
    const clock = parseClock(atoms, at);
    if (clock !== null && (at > end || atoms[end - 1]!.kind === 'word'))
      return { end: clock.end, meaning: { is: 'clock', at: clock.at, day: inner } };
  }
  return end > day.end ? { end, meaning } : null;
}
