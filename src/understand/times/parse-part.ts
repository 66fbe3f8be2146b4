// Atoms in, parts of periods out: "late 2016", "the end of the year", "the first half of 2031", "the week of March 3".
import { ORDINAL_NUMBERS, SEASONS, UNIT_WORDS } from '../../lexicon/calendar-words.ts';
import { POSSESSIVES } from '../../lexicon/function-words.ts';
import { EDGE_ADVERBS, EDGE_NOUNS } from '../../lexicon/time-words.ts';
import { type Atom, behindHyphen, isDash } from './atom.ts';
import type { Meaning, Parsed } from './meaning.ts';
import { monthAt, weekdayAt, yearAt } from './parse-date.ts';
import type { ReadBase } from './parse-relative.ts';

/** A period that words before it have announced: a bare month, season, year or "the year" is enough. */
function readAnnounced(atoms: readonly Atom[], i: number, readBase: ReadBase): Parsed | null {
  const base = readBase(atoms, i);
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  let loose: Parsed | null = null;
  const unit = UNIT_WORDS.get(atoms[the]?.norm ?? '');
  if (
    the > i &&
    unit !== undefined &&
    !unit.plural &&
    unit.times === 1 &&
    !/^(?:second|minute|hour|night|quarter)$/.test(atoms[the]!.norm)
  )
    loose = {
      end: the + 1,
      meaning: { is: 'period', pointer: unit.unit === 'day' ? 'the' : 'this', unit: unit.unit as 'day' },
    };
  const year = yearAt(atoms, i);
  if (year !== null && !/^(?:people|percent|%)$/.test(atoms[i + 1]?.norm ?? ''))
    loose = { end: i + 1, meaning: { is: 'date', fields: { year } } };
  const month = monthAt(atoms, i);
  if (month !== null) loose = { end: i + 1, meaning: { is: 'date', fields: { month } } };
  const season = SEASONS.get(atoms[the]?.norm ?? '');
  // "in early fall", not "an early fall in prices"
  const isDrop = the === i && atoms[the]?.norm === 'fall' && /^(?:in|of|from|to)$/.test(atoms[the + 1]?.norm ?? '');
  if (season !== undefined && !isDrop) loose = { end: the + 1, meaning: { is: 'date', fields: { season } } };
  return base !== null && (loose === null || base.end >= loose.end) ? base : loose;
}

const isDateLike = ({ is }: Meaning) => !['duration', 'set', 'reference', 'offset', 'slashed'].includes(is);

/**
 * An edge of a period at `i`.
 * Catches "late 2016", "mid-March", "early next week", "earlier this month", "later in the year", "the end of 2031", "year’s
 * end"; must not catch "early elections", "the end of the war", "later".
 */
export function parseEdge(atoms: readonly Atom[], i: number, readBase: ReadBase): Parsed | null {
  const adverb = EDGE_ADVERBS.get(atoms[atoms[i]?.norm === 'the' ? i + 1 : i]?.norm ?? '');
  if (adverb !== undefined) {
    const first = atoms[i]?.norm === 'the' ? i + 1 : i;
    let at = behindHyphen(atoms, first + 1);
    // "as early as Tuesday" is a bound, not an edge; "no later than"
    if (atoms[first + 1]?.norm === 'in' || atoms[first + 1]?.norm === 'on') at = first + 2;
    const of = readAnnounced(atoms, at, readBase);
    if (of === null || !isDateLike(of.meaning)) return null;
    // "later Thursday" is a Thursday
    const comparative = adverb === 'so-far' || adverb === 'still';
    if (comparative && of.meaning.is !== 'period' && at === first + 1) return null;
    return { end: of.end, meaning: { is: 'edge', edge: adverb, of: of.meaning } };
  }
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  let at = the;
  if (/^(?:very|exact)$/.test(atoms[at]?.norm ?? '')) at++;
  const noun = EDGE_NOUNS.get(atoms[at]?.norm ?? '');
  if (noun !== undefined && atoms[at + 1]?.norm === 'of') {
    // "at the end of the day" means all in all
    if (atoms[at + 3]?.norm === 'day' && atoms[i - 1]?.norm !== 'by') return null;
    const of = readAnnounced(atoms, at + 2, readBase);
    return of === null || !isDateLike(of.meaning)
      ? null
      : { end: of.end, meaning: { is: 'edge', edge: noun, of: of.meaning } };
  }
  // year's end   year-end   the year's end
  const unit = UNIT_WORDS.get(atoms[the]?.norm ?? '');
  if (unit !== undefined && !unit.plural && /^(?:week|month|year|decade|century)$/.test(atoms[the]!.norm)) {
    const joint = atoms[the + 1];
    // "by | year end": without its hyphen only behind a preposition
    const apart = joint?.norm === 'end' && /^(?:at|by|before|until|through|after)$/.test(atoms[i - 1]?.norm ?? '');
    const end =
      joint?.norm === "'s" || (joint?.glued && isDash(atoms, the + 1)) ? the + 2 : apart && the === i ? the + 1 : 0;
    if (end > 0 && atoms[end]?.norm === 'end')
      return {
        end: end + 1,
        meaning: { is: 'edge', edge: 'end', of: { is: 'period', pointer: 'this', unit: unit.unit as 'year' } },
      };
  }
  return null;
}

const LAST = -1;

function nthAt(atoms: readonly Atom[], i: number): number | null {
  const norm = atoms[i]?.norm ?? '';
  if (norm === 'last' || norm === 'final') return LAST;
  const nth = ORDINAL_NUMBERS.get(norm) ?? Number(/^(\d)(?:st|nd|rd|th)$/.exec(norm)?.[1] ?? 0);
  return nth >= 1 && nth <= 5 ? nth : null;
}

/**
 * A numbered part of a period at `i`: "the first half of 2031", "the second quarter", "the third week of March", "the first
 * Monday in May", "the last day of the month"; must not catch "the first half" of a match, "the last quarter of the fleet".
 */
export function parseShare(atoms: readonly Atom[], i: number, readBase: ReadBase): Parsed | null {
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  const nth = nthAt(atoms, the);
  if (nth === null) return parseWeekOf(atoms, i, readBase);
  const at = behindHyphen(atoms, the + 1);
  const noun = atoms[at]?.norm ?? '';
  const weekday = weekdayAt(atoms, at);
  const part =
    noun === 'half' || noun === 'quarter' || noun === 'week' || noun === 'third' || noun === 'day'
      ? noun
      : weekday === null
        ? null
        : 'weekday';
  if (part === null) return null;
  const joint = atoms[at + 1]?.norm;
  const ofAt = joint === 'of' || joint === 'in' ? at + 2 : at + 1;
  const of = readAnnounced(atoms, ofAt, readBase);
  const explicit = of !== null && isDateLike(of.meaning) && (ofAt > at + 1 || yearAt(atoms, ofAt) !== null);
  if (explicit)
    return {
      end: of!.end,
      meaning: { is: 'share', part, nth, ...(weekday === null ? {} : { weekday }), of: of!.meaning },
    };
  // "the second quarter", "fourth-quarter": of the year that the report’s day or the tense tells
  if (
    part === 'quarter' &&
    nth !== LAST &&
    nth <= 4 &&
    joint !== 'of' &&
    // "its | fourth quarter"
    (the > i || at > the + 1 || POSSESSIVES.has(atoms[i - 1]?.norm ?? '')) &&
    !/^(?:final|finals|back|century|mile)$/.test(atoms[behindHyphen(atoms, at + 1)]?.norm ?? '')
  )
    return { end: at + 1, meaning: { is: 'date', fields: { quarter: nth } } };
  return null;
}

// the week of March 3    the weekend of 3 March
function parseWeekOf(atoms: readonly Atom[], i: number, readBase: ReadBase): Parsed | null {
  if (
    atoms[i]?.norm !== 'the' ||
    atoms[i + 1]?.norm !== 'week' ||
    !/^(?:of|beginning|starting)$/.test(atoms[i + 2]?.norm ?? '')
  )
    return null;
  const of = readBase(atoms, i + 3);
  if (of === null || of.meaning.is !== 'date' || of.meaning.fields.day === undefined) return null;
  return { end: of.end, meaning: { is: 'week-of', of: of.meaning } };
}
