// An atom in, whether a time can start there out: most words of a text cannot, and the grammar need not be asked.
import {
  DAY_PARTS,
  DECADE_WORDS,
  MONTHS,
  ORDINAL_NUMBERS,
  SEASONS,
  UNIT_WORDS,
  WEEKDAY_NUMBERS,
} from '../../lexicon/calendar-words.ts';
import { HOLIDAY_OPENERS } from '../../lexicon/holidays.ts';
import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import { EDGE_ADVERBS, EDGE_NOUNS, SET_WORDS, TIME_REFERENCES } from '../../lexicon/time-words.ts';
import type { Atom } from './atom.ts';

const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAY_NUMBERS.keys(),
  ...SEASONS.keys(),
  ...UNIT_WORDS.keys(),
  ...DAY_PARTS.keys(),
  ...ORDINAL_NUMBERS.keys(),
  ...DECADE_WORDS.keys(),
  ...HOLIDAY_OPENERS,
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...EDGE_ADVERBS.keys(),
  ...EDGE_NOUNS.keys(),
  ...SET_WORDS.keys(),
  ...[...TIME_REFERENCES.keys()].map((phrase) => phrase.split(' ')[0]!),
  // determiners, pointers and counts
  ...`the a an this these that last past next coming following previous preceding prior same current another half couple dozen several few many
  some not long dozens scores countless various numerous recent future every each per once twice times in within inside very exact final thirtieth`.split(
    /\s+/,
  ),
  // days, clocks and fiscal years
  ...'yesterday today tomorrow tonight weekend weekends that one noon midday midnight fiscal financial fy'.split(' '),
]);

/** Whether the grammar has anything that starts with `atom`. Never false where it has. */
export function opensTime({ kind, norm }: Atom): boolean {
  return (
    kind === 'number' ||
    OPENERS.has(norm) ||
    (norm.endsWith('long') && /\p{L}long$/u.test(norm)) ||
    (OPENS_CODE.has(norm[0]!) && /^(?:fy\d|fy['’]|q[1-4]$|['’‘]\d0s$|['’‘]$)/.test(norm))
  );
}

const OPENS_CODE = new Set(['f', 'q', "'", '’', '‘']);
