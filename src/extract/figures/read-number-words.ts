// Atoms in, the number told in words from one of them on out: "twenty-two", "two and a half million", "half a dozen",
// "two thirds", "several thousand", "tens of thousands". Reads at most MOST_ATOMS atoms.
import { DENOMINATORS, MAGNITUDES, ORDINALS, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import { isHyphenAt, normAt, pastHyphen } from './atom-at.ts';
import type { Atom } from './lex-atoms.ts';
import type { NumberRead } from './quantity.ts';
import { PLAIN, scaleOf } from './quantity.ts';
import { readFraction } from './read-fraction.ts';
import { readVague } from './read-vague.ts';

const MOST_ATOMS = 16;

/** The number in words that starts at atom `i`, or null. */
export function readNumberWords(atoms: readonly Atom[], i: number): NumberRead | null {
  return readVague(atoms, i) ?? readFraction(atoms, i) ?? readCardinal(atoms, i);
}

// "twenty-two", "a hundred and fifty thousand", "two and a half million", "two dozen"; not "twenty-first", "nineteen eighty-four"
function readCardinal(atoms: readonly Atom[], start: number): NumberRead | null {
  let total = 0;
  let group: number | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  let last: 'small' | 'tens' | 'hundred' | 'scale' | 'fraction' | null = null;
  let magnitude = 1;
  let i = start;
  if (/^an?$/.test(normAt(atoms, i))) {
    const next = normAt(atoms, i + 1);
    if (next === 'dozen') return { ...PLAIN, to: i + 2, value: 12, approximate: true };
    if (scaleOf(next) === undefined) return null;
    group = 1;
    last = 'small';
    i++;
  }
  const end = Math.min(atoms.length, start + MOST_ATOMS);
  while (i < end) {
    const at = last === null ? i : pastHyphen(atoms, i);
    const word = normAt(atoms, at);
    const small = SMALL_NUMBERS.get(word);
    const tens = TENS.get(word);
    const scale = MAGNITUDES.get(word);
    if (small !== undefined && (group === null || last === 'hundred' || (last === 'tens' && small > 0 && small < 10))) {
      if (last === 'scale' && at !== i) break;
      group = (group ?? 0) + small;
      last = 'small';
    } else if (tens !== undefined && (group === null || last === 'hundred')) {
      group = (group ?? 0) + tens;
      last = 'tens';
    } else if (
      word === 'hundred' &&
      group !== null &&
      group > 0 &&
      group < 100 &&
      (last === 'small' || last === 'tens')
    ) {
      group *= 100;
      last = 'hundred';
    } else if (scale !== undefined && group !== null && group > 0 && scale < lastScale) {
      total += group * scale;
      if (total === group * scale) magnitude = scale;
      group = null;
      lastScale = scale;
      last = 'scale';
    } else if (word === 'and' && last !== null && last !== 'fraction') {
      const joined = readAfterAnd(atoms, at, last, lastScale);
      if (joined === null) break;
      if (joined.fraction > 0) {
        group = (group ?? 0) + joined.fraction;
        last = 'fraction';
      }
      i = joined.to;
      continue;
    } else break;
    i = at + 1;
  }
  if (last === null || i > end) return null;
  const value = total + (group ?? 0);
  const next = normAt(atoms, pastHyphen(atoms, i));
  // twenty-first, two second; nineteen eighty-four, twenty sixteen
  if (last === 'tens' && ORDINALS.has(next)) return null;
  if (!isHyphenAt(atoms, i) && (SMALL_NUMBERS.has(next) || TENS.has(next)) && last !== 'scale') return null;
  const set = pastHyphen(atoms, i);
  if (normAt(atoms, set) === 'dozen' && magnitude === 1)
    return { ...PLAIN, to: set + 1, value: value * 12, approximate: true };
  return { ...PLAIN, to: i, value, magnitude };
}

/** What "and" joins on: a half or a quarter behind a small number, or a number below the last magnitude. */
function readAfterAnd(
  atoms: readonly Atom[],
  i: number,
  last: string,
  lastScale: number,
): { fraction: number; to: number } | null {
  const first = pastHyphen(atoms, i + 1);
  const word = normAt(atoms, first);
  if (last === 'small' || last === 'tens') {
    const top = /^(?:an?|one)$/.test(word) ? 1 : word === 'three' ? 3 : 0;
    const at = pastHyphen(atoms, first + 1);
    const bottom = DENOMINATORS.get(normAt(atoms, at));
    return top > 0 && bottom !== undefined && top < bottom && bottom <= 4
      ? { fraction: top / bottom, to: at + 1 }
      : null;
  }
  if (!SMALL_NUMBERS.has(word) && !TENS.has(word)) return null;
  // "one hundred and two hundred" are two numbers, "one hundred and two thousand" is one
  let at = first + 1;
  if (TENS.has(word) && SMALL_NUMBERS.has(normAt(atoms, pastHyphen(atoms, at)))) at = pastHyphen(atoms, at) + 1;
  const behind = normAt(atoms, at);
  if (behind === 'hundred' || (MAGNITUDES.has(behind) && MAGNITUDES.get(behind)! >= lastScale)) return null;
  return { fraction: 0, to: first };
}
