// Atoms in, what returns out: "every week", "on Tuesdays", "daily", "twice a week", "the first Tuesday of every month".
import { ORDINAL_NUMBERS, SEASONS, UNIT_WORDS, type Unit } from '../../lexicon/calendar-words.ts';
import { SET_WORDS } from '../../lexicon/time-words.ts';
import { type Atom, isCapital, isDash } from './atom.ts';
import type { Parsed } from './meaning.ts';
import { parseCount } from './parse-amount.ts';
import { monthAt, weekdayAt } from './parse-date.ts';
import { pad, timexOfAmounts } from './write-timex.ts';

const EVERY = new Set(['every', 'each']);

/**
 * A set at `i`: "every week", "each of the last three years" no, "every two years", "every other day", "every Tuesday", "on
 * Tuesdays", "daily", "twice a week", "per year"; must not catch "the Daily Telegraph".
 */
export function parseSet(atoms: readonly Atom[], i: number): Parsed | null {
  const atom = atoms[i];
  if (atom === undefined) return null;
  const adverb = SET_WORDS.get(atom.norm);
  if (adverb !== undefined) {
    if (isCapital(atom) && (i > 0 || isCapital(atoms[i + 1]))) return null;
    if (isDash(atoms, i + 1) && atoms[i + 1]!.glued) return null;
    return { end: i + 1, meaning: { is: 'set', timex: adverb, unit: unitOf(adverb) } };
  }
  const plain = weekdayAt(atoms, i);
  if (plain !== null && atom.norm.endsWith('s'))
    return { end: i + 1, meaning: { is: 'set', timex: `XXXX-WXX-${plain}`, unit: 'day' } };
  if (atom.norm === 'weekends' && /^(?:on|at)$/.test(atoms[i - 1]?.norm ?? ''))
    return { end: i + 1, meaning: { is: 'set', timex: 'XXXX-WXX-WE', unit: 'day' } };
  if (EVERY.has(atom.norm)) return parseEvery(atoms, i);
  // "on the first Tuesday | of every month": once in each
  if (atom.norm === 'the' && atoms[i + 3]?.norm === 'of' && EVERY.has(atoms[i + 4]?.norm ?? '')) {
    const nth = ORDINAL_NUMBERS.has(atoms[i + 1]!.norm) || /^(?:last|\d(?:st|nd|rd|th))$/.test(atoms[i + 1]!.norm);
    const isDay = weekdayAt(atoms, i + 2) !== null || atoms[i + 2]!.norm === 'day';
    return nth && isDay ? parseEvery(atoms, i + 4) : null;
  }
  if (atom.norm === 'per') {
    const unit = UNIT_WORDS.get(atoms[i + 1]?.norm ?? '');
    if (unit === undefined || unit.plural || unit.unit === 'second' || unit.unit === 'minute' || unit.unit === 'hour')
      return null;
    return {
      end: i + 2,
      meaning: { is: 'set', timex: timexOfAmounts([{ count: unit.times, unit: unit.unit }])!, unit: unit.unit },
    };
  }
  if (atom.norm === 'once' || atom.norm === 'twice' || atom.norm === 'times') {
    if (atoms[i + 1]?.norm === 'every' || atoms[i + 1]?.norm === 'each') {
      const every = parseEvery(atoms, i + 1);
      return every;
    }
    if (atoms[i + 1]?.norm !== 'a' && atoms[i + 1]?.norm !== 'an') return null;
    const unit = UNIT_WORDS.get(atoms[i + 2]?.norm ?? '');
    if (unit === undefined || unit.plural || atom.norm === 'times') return null;
    return {
      end: i + 3,
      meaning: { is: 'set', timex: timexOfAmounts([{ count: unit.times, unit: unit.unit }])!, unit: unit.unit },
    };
  }
  return null;
}

function parseEvery(atoms: readonly Atom[], i: number): Parsed | null {
  let at = i + 1;
  let times = 1;
  if (atoms[at]?.norm === 'single') at++;
  else if (atoms[at]?.norm === 'other') {
    times = 2;
    at++;
  } else if (atoms[at]?.norm === 'few') {
    const some = UNIT_WORDS.get(atoms[at + 1]?.norm ?? '');
    if (!some?.plural) return null;
    const timex = timexOfAmounts([{ count: null, unit: some.unit }])!;
    return { end: at + 2, meaning: { is: 'set', timex, unit: some.unit } };
  } else if (ORDINAL_NUMBERS.has(atoms[at]?.norm ?? '')) {
    times = ORDINAL_NUMBERS.get(atoms[at]!.norm)!;
    at++;
  } else {
    const count = parseCount(atoms, at);
    if (count !== null && count.count !== null) {
      times = count.count;
      at = count.end;
    }
  }
  const weekday = weekdayAt(atoms, at);
  if (weekday !== null) return { end: at + 1, meaning: { is: 'set', timex: `XXXX-WXX-${weekday}`, unit: 'day' } };
  // "every summer", "each March"
  const season = SEASONS.get(atoms[at]?.norm ?? '');
  if (season !== undefined && times === 1 && !isCapital(atoms[at]))
    return { end: at + 1, meaning: { is: 'set', timex: `XXXX-${season}`, unit: 'year' } };
  const month = monthAt(atoms, at);
  if (month !== null && times === 1)
    return { end: at + 1, meaning: { is: 'set', timex: `XXXX-${pad(month)}`, unit: 'year' } };
  const word = UNIT_WORDS.get(atoms[at]?.norm ?? '');
  if (word === undefined || (word.plural && times === 1)) return null;
  return {
    end: at + 1,
    meaning: { is: 'set', timex: timexOfAmounts([{ count: times * word.times, unit: word.unit }])!, unit: word.unit },
  };
}

const unitOf = (timex: string): Unit =>
  timex.includes('T')
    ? 'hour'
    : timex.endsWith('D')
      ? 'day'
      : timex.endsWith('W')
        ? 'week'
        : timex.endsWith('M')
          ? 'month'
          : 'year';
