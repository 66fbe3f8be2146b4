// Atoms in, times told from the report’s day or from a date before them out: "yesterday", "last week", "two years ago".
import { ORDINAL_NUMBERS, SEASONS, UNIT_WORDS } from '../../lexicon/calendar-words.ts';
import { POSSESSIVES } from '../../lexicon/function-words.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { type Atom, isCapital } from './atom.ts';
import { isCompared } from './clause-cues.ts';
import type { DateFields, Meaning, Parsed, PeriodUnit, Pointer } from './meaning.ts';
import { parseLongAgo, parseWeekdaysAgo } from './parse-ago.ts';
import { parseAmount } from './parse-amount.ts';
import { monthAt, weekdayAt } from './parse-date.ts';
import { isNameOfWeekday, parseHoliday } from './parse-named.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** "yesterday", "today", "tomorrow", "tonight", "this morning", "last night"; not "USA Today". */
export function parseDay(atoms: readonly Atom[], i: number): Parsed | null {
  const atom = atoms[i];
  if (atom === undefined) return null;
  const capitalBefore = i > 0 && beginsWithCapital(atoms[i - 1]!.text) && beginsWithCapital(atom.text);
  const days = capitalBefore ? undefined : DAYS.get(atom.norm);
  if (days !== undefined) return { end: i + 1, meaning: { is: 'day', days } };
  // "The Tonight Show"
  if (atom.norm === 'tonight' && isCapital(atom) && i > 0 && isCapital(atoms[i + 1])) return null;
  if (atom.norm === 'tonight') return { end: i + 1, meaning: { is: 'clock', at: 'NI', day: { is: 'day', days: 0 } } };
  const next = atoms[i + 1]?.norm ?? '';
  if (atom.norm === 'last' && (next === 'night' || next === 'evening'))
    return { end: i + 2, meaning: { is: 'clock', at: next === 'night' ? 'NI' : 'EV', day: { is: 'day', days: -1 } } };
  if (atom.norm === 'this' && /^(?:morning|afternoon|evening)$/.test(next)) {
    const at = next === 'morning' ? 'MO' : next === 'afternoon' ? 'AF' : 'EV';
    return { end: i + 2, meaning: { is: 'clock', at, day: { is: 'day', days: 0 } } };
  }
  return null;
}

const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'following'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['same', 'same'],
  ['that', 'same'],
]);

/** Words before "the next week", "the next year" that make it the stretch from now on. */
export const WINDOWS: ReadonlySet<string> = new Set('in over within during for through throughout of into'.split(' '));

/**
 * A pointed weekday, month, season, holiday or period at `i`.
 * Catches "last Tuesday", "this coming Friday", "next March", "last summer", "the following week", "that same day",
 * "the weekend"; must not catch "this second", "last week's" without the weeks of it, "that day-to-day".
 */
export function parsePointed(atoms: readonly Atom[], i: number): Parsed | null {
  let at = i;
  const the = atoms[at]?.norm === 'the';
  if (the) at++;
  const first = atoms[at]?.norm ?? '';
  if (the && first === 'weekend') return { end: at + 1, meaning: { is: 'period', pointer: 'the', unit: 'weekend' } };
  let pointer = POINTERS.get(first);
  // "that" alone opens a clause: it points only at a period of the text
  if (pointer === undefined || (the && /^(?:this|that)$/.test(first))) return null;
  at++;
  const second = atoms[at]?.norm ?? '';
  if (first === 'this' && (second === 'past' || second === 'last')) {
    pointer = 'last';
    at++;
  } else if (first === 'this' && (second === 'coming' || second === 'next')) {
    pointer = 'next';
    at++;
  } else if ((first === 'that' || first === 'this') && (second === 'same' || second === 'very')) {
    pointer = first === 'this' ? 'this' : 'same';
    at++;
  }
  const period = periodAt(atoms, at);
  // the programme "This Week", "Last Week Tonight"
  if (period !== null && isCapital(atoms[at]) && /^[“"‘']/.test(atoms[i - 1]?.text ?? '')) return null;
  if (period !== null) {
    // "this day" of a speech is any day
    if (period === 'day' && pointer === 'this') return null;
    if (the && pointer === 'this' && first !== 'current') return null;
    // "on the last day of the talks"
    const behindThe = the || atoms[i - 1]?.norm === 'the';
    if (behindThe && first === 'last' && atoms[at + 1]?.norm === 'of') return null;
    // "the next day he left": told from the day before it; "in the next week" is a window
    if (the && first === 'next' && !WINDOWS.has(atoms[i - 1]?.norm ?? ''))
      return { end: at + 1, meaning: { is: 'period', pointer: 'following', unit: period } };
    if (
      (first === 'following' ||
        first === 'previous' ||
        first === 'preceding' ||
        first === 'prior' ||
        first === 'same' ||
        first === 'coming') &&
      !the &&
      first !== 'coming'
    )
      return null;
    const told: Meaning = { is: 'period', pointer, unit: period };
    // "so far | this year", "this month so far"
    const soFar =
      pointer === 'this' &&
      ((atoms[i - 1]?.norm === 'far' && atoms[i - 2]?.norm === 'so') ||
        (atoms[at + 1]?.norm === 'so' && atoms[at + 2]?.norm === 'far'));
    return { end: at + 1, meaning: soFar ? { is: 'edge', edge: 'so-far', of: told } : told };
  }
  const named = namedAt(atoms, at);
  // "that summer"; "that Tuesday" and "that May" open clauses
  const isSeason = named?.fields.season !== undefined;
  if (named === null || (first === 'that' && second !== 'same' && !isSeason) || first === 'current') return null;
  return { end: named.end, meaning: { is: 'pointed', pointer, fields: named.fields } };
}

function periodAt(atoms: readonly Atom[], i: number): PeriodUnit | null {
  const norm = atoms[i]?.norm ?? '';
  if (norm === 'weekend') return 'weekend';
  const word = UNIT_WORDS.get(norm);
  if (word === undefined || word.plural || word.times !== 1 || norm === 'night') return null;
  const { unit } = word;
  return unit === 'second' || unit === 'minute' || unit === 'hour' ? null : unit;
}

function namedAt(atoms: readonly Atom[], i: number): { end: number; fields: DateFields } | null {
  const weekday = weekdayAt(atoms, i);
  if (weekday !== null && !atoms[i]!.norm.endsWith('s') && !isNameOfWeekday(atoms, i))
    return { end: i + 1, fields: { weekday } };
  const month = monthAt(atoms, i);
  if (month !== null) return { end: i + 1, fields: { month } };
  const season = SEASONS.get(atoms[i]?.norm ?? '');
  // "this fall in prices"
  const behind = atoms[i + 1]?.norm ?? '';
  const isDrop =
    atoms[i]?.norm === 'fall' &&
    (/^(?:from|of|to)$/.test(behind) ||
      (behind === 'in' && /^\p{Ll}+s$/u.test(atoms[i + 2]?.text ?? '') && !POSSESSIVES.has(atoms[i + 2]!.norm)));
  if (season !== undefined && !isDrop && !beginsWithCapital(atoms[i]!.text)) return { end: i + 1, fields: { season } };
  const holiday = parseHoliday(atoms, i);
  if (holiday?.meaning.is === 'date') return { end: holiday.end, fields: holiday.meaning.fields };
  return null;
}

/** Reads the time that an offset is told from: "two days before Christmas". */
export type ReadBase = (atoms: readonly Atom[], i: number) => Parsed | null;

/**
 * An offset at `i`.
 * Catches "two years ago", "a week earlier", "three days later", "in two weeks", "the day after tomorrow", "the year before",
 * "a week from Tuesday", "ten days before Christmas"; must not catch "in five days of talks", "two weeks before the vote" (a
 * length without a date to count from).
 */
export function parseOffset(atoms: readonly Atom[], i: number, readBase: ReadBase): Parsed | null {
  const opener = atoms[i]?.norm ?? '';
  if (opener === 'in' || opener === 'within') return opener === 'in' ? parseInAmount(atoms, i) : null;
  if (opener === 'the') return parseDayBefore(atoms, i, readBase);
  const ancient = parseLongAgo(atoms, i) ?? parseWeekdaysAgo(atoms, i);
  if (ancient !== null) return ancient;
  const counted = parseAmount(atoms, i, true);
  // "a quarter-century ago"
  const isPart = (counted?.amounts[0]?.count ?? 1) < 1 && atoms[counted!.end]?.norm === 'ago';
  if (counted === null || (counted.hyphenated && !isPart)) return null;
  const amount = counted.amounts[0]!;
  const joint = atoms[counted.end]?.norm ?? '';
  const offset = (end: number, sign: 1 | -1, base: 'anchor' | 'text' | Meaning): Parsed => ({
    end,
    meaning: { is: 'offset', amount, sign, base },
  });
  // "two days earlier | than forecast": how long
  if (counted.amounts.length > 1 || (/^(?:earlier|later)$/.test(joint) && atoms[counted.end + 1]?.norm === 'than'))
    return null;
  switch (joint) {
    case 'ago':
    case 'back': {
      const point = joint === 'ago' && amount.count !== null ? parseAgoPoint(atoms, counted.end + 1) : null;
      if (point !== null) return { end: point.end, meaning: { is: 'offset', amount, sign: -1, base: point.meaning } };
      if (joint === 'back' && amount.count === null) return null;
      const ago = { is: 'offset', amount, sign: -1, base: 'anchor' } as const;
      return { end: counted.end + 1, meaning: isCompared(atoms, i) ? { ...ago, compares: true } : ago };
    }
    case 'earlier':
    case 'previously': {
      const compares = isCompared(atoms, i);
      const earlier = offset(counted.end + 1, -1, 'text');
      return compares && earlier.meaning.is === 'offset'
        ? { ...earlier, meaning: { ...earlier.meaning, compares } }
        : earlier;
    }
    case 'later':
    case 'afterward':
    case 'afterwards':
      return offset(counted.end + 1, 1, 'text');
    case 'hence':
      return offset(counted.end + 1, 1, 'anchor');
    case 'from':
    case 'after':
    case 'before': {
      if (joint === 'from' && atoms[counted.end + 1]?.norm === 'now') return offset(counted.end + 2, 1, 'anchor');
      // "a week after.", "the deal fell two days before": told from the date before it
      const closes = joint !== 'from' && isClauseEnd(atoms[counted.end + 1]);
      if (closes && joint === 'before' && isCompared(atoms, i))
        return { end: counted.end + 1, meaning: { is: 'offset', amount, sign: -1, base: 'text', compares: true } };
      if (closes) return offset(counted.end + 1, joint === 'before' ? -1 : 1, 'text');
      if (amount.count === null) return null;
      const base = readBase(atoms, counted.end + 1);
      // "the three months from December to February"
      if (joint === 'from' && /^(?:to|through|until)$/.test(atoms[base?.end ?? -1]?.norm ?? '')) return null;
      return base === null ? null : offset(base.end, joint === 'before' ? -1 : 1, base.meaning);
    }
  }
  return null;
}

// a year ago | this month   two years ago | today   three weeks ago | Friday: the day or period of now that many back
function parseAgoPoint(atoms: readonly Atom[], i: number): Parsed | null {
  const weekday = weekdayAt(atoms, i);
  if (weekday !== null && !atoms[i]!.norm.endsWith('s') && !isNameOfWeekday(atoms, i))
    return { end: i + 1, meaning: { is: 'date', fields: { weekday } } };
  if (atoms[i]?.norm === 'today') return { end: i + 1, meaning: { is: 'day', days: 0 } };
  if (atoms[i]?.norm !== 'this') return null;
  const unit = periodAt(atoms, i + 1);
  return unit === 'week' || unit === 'month' ? { end: i + 2, meaning: { is: 'period', pointer: 'this', unit } } : null;
}

const isClauseEnd = (atom: Atom | undefined) => atom === undefined || /^[.,;:!?)]$/.test(atom.text);

// in two weeks   in 10 days' time   in a few months
function parseInAmount(atoms: readonly Atom[], i: number): Parsed | null {
  const counted = parseAmount(atoms, i + 1, false);
  if (counted === null || counted.hyphenated || counted.amounts.length > 1) return null;
  let end = counted.end;
  const next = atoms[end]?.norm ?? '';
  const timed = (next === "'" || next === "'s") && atoms[end + 1]?.norm === 'time';
  if (timed) end += 2;
  else if (/^(?:of|later|earlier|ago|before|after|and)$/.test(next)) return null;
  if (!timed && counts(atoms, i)) return null;
  return {
    start: i + 1,
    end,
    meaning: { is: 'offset', amount: counted.amounts[0]!, sign: 1, base: 'anchor', open: !timed },
  };
}

/** How far before "in ten years" the word stands that makes it a length. */
const COUNT_REACH = 6;

// the first visit | in ten years   three times | in a week   the deadliest attack | in decades   has not met | in six months: how long
function counts(atoms: readonly Atom[], i: number): boolean {
  return atoms
    .slice(Math.max(0, i - COUNT_REACH), i)
    .some(
      ({ norm, kind }, at, near) =>
        kind === 'word' &&
        (/^(?:time|times|once|twice|only|lowest|most|least|worst|best|hasn't|haven't|hadn't)$/.test(norm) ||
          (/^(?:not|n't|never)$/.test(norm) && /^(?:has|have|had)$/.test(near[at - 1]?.norm ?? '')) ||
          ORDINAL_NUMBERS.has(norm) ||
          isSuperlative(norm)),
    );
}

/** "smallest", "deadliest"; not "protest", "the west". */
const isSuperlative = (norm: string) => /^\p{L}{3,}est$/u.test(norm) && !NO_SUPERLATIVES.has(norm);
const NO_SUPERLATIVES = new Set(
  `arrest behest bequest contest conquest digest earnest forest guest harvest honest inquest interest invest midwest modest northwest
  southwest protest quest request rest suggest tempest test unrest west`.split(/\s+/),
);

// the day after tomorrow   the day before yesterday   the year before   the night before   the day after
function parseDayBefore(atoms: readonly Atom[], i: number, readBase: ReadBase): Parsed | null {
  const word = UNIT_WORDS.get(atoms[i + 1]?.norm ?? '');
  if (word === undefined || word.plural || word.unit === 'second' || word.unit === 'minute' || word.unit === 'hour')
    return null;
  const joint = atoms[i + 2]?.norm;
  if (joint !== 'before' && joint !== 'after') return null;
  const sign = joint === 'before' ? -1 : 1;
  // "the week after next", "the year before last"
  if (atoms[i + 3]?.norm === (joint === 'after' ? 'next' : 'last'))
    return {
      end: i + 4,
      meaning: { is: 'offset', amount: { count: 2 * word.times, unit: word.unit }, sign, base: 'anchor' },
    };
  const amount = { count: word.times, unit: word.unit };
  const base = readBase(atoms, i + 3);
  if (base !== null) return { end: base.end, meaning: { is: 'offset', amount, sign, base: base.meaning, whole: true } };
  const next = atoms[i + 3];
  // "the day before the vote" is told from what the grammar cannot date
  if (
    next !== undefined &&
    next.kind !== 'punctuation' &&
    !/^(?:and|but|that|in|at|on|to|when|by|with|was|had|he|she|it|they)$/.test(next.norm)
  )
    return null;
  if (atoms[i + 1]!.norm === 'night') {
    const day: Meaning = { is: 'offset', amount, sign, base: 'text' };
    return { end: i + 3, meaning: { is: 'clock', at: 'NI', day } };
  }
  const told = { is: 'offset', amount, sign, base: 'text' } as const;
  return { end: i + 3, meaning: sign < 0 && isCompared(atoms, i) ? { ...told, compares: true } : told };
}
