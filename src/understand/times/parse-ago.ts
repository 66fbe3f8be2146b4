// Atoms in, times far back or told by weekdays out: "65 million years ago", "two Sundays ago".
import type { Atom } from './atom.ts';
import type { Meaning, Parsed } from './meaning.ts';
import { parseCount } from './parse-amount.ts';
import { weekdayAt } from './parse-date.ts';

/** "two Sundays ago": last Sunday, and one week back; not "two Sundays later". */
export function parseWeekdaysAgo(atoms: readonly Atom[], i: number): Parsed | null {
  // asked first, since hardly any count has a weekday behind it
  if (!atoms[i + 1]?.norm.endsWith('days') && !atoms[i + 2]?.norm.endsWith('days')) return null;
  const counted = parseCount(atoms, i);
  const at = counted?.end ?? i;
  const weekday = weekdayAt(atoms, at);
  if (counted?.count == null || weekday === null || atoms[at + 1]?.norm !== 'ago') return null;
  const base: Meaning = { is: 'pointed', pointer: 'last', fields: { weekday } };
  return {
    end: at + 2,
    meaning: { is: 'offset', amount: { count: counted.count - 1, unit: 'week' }, sign: -1, base },
  };
}

const BIG = new Map([
  ['thousand', 'KA'],
  ['million', 'MA'],
  ['billion', 'GA'],
]);

/** "65 million years ago"; not "65 million people". TIDES counts back from now in thousands (KA), millions (MA) and billions (GA). */
export function parseLongAgo(atoms: readonly Atom[], i: number): Parsed | null {
  const code = BIG.get(atoms[i + 1]?.norm ?? '');
  if (code === undefined || atoms[i + 2]?.norm !== 'years' || atoms[i + 3]?.norm !== 'ago') return null;
  const counted = parseCount(atoms, i);
  if (counted?.end !== i + 1 || counted.count === null) return null;
  return { end: i + 4, meaning: { is: 'ancient', timex: `${code}${counted.count}` } };
}
