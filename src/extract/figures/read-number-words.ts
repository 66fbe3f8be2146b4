// Atoms in, the number told in words from one of them on out: "twenty-two", "two and a half million", "half a dozen",
// "two thirds", "several thousand", "tens of thousands". Reads at most MOST_ATOMS atoms.
import { DENOMINATORS, MAGNITUDES, ORDINALS, SETS, SMALL_NUMBERS, TENS, VAGUE_PLURALS } from '../../lexicon/numbers.ts';
import type { Atom } from './lex-atoms.ts';
import type { NumberRead } from './quantity.ts';

const MOST_ATOMS = 16;
const PLAIN: Omit<NumberRead, 'to' | 'value'> = {
  form: 'words',
  low: null,
  high: null,
  approximate: false,
  magnitude: 1,
  grouped: false,
  letter: null,
  dotted: null,
  commaDecimal: false,
  wantsUnit: false,
};

/** The number in words that starts at atom `i`, or null. */
export function readNumberWords(atoms: readonly Atom[], i: number): NumberRead | null {
  return readVague(atoms, i) ?? readFraction(atoms, i) ?? readCardinal(atoms, i);
}

const normAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.norm ?? '';
const isHyphen = (atoms: readonly Atom[], i: number): boolean => /^[-‐‑]$/.test(atoms[i]?.text ?? '') && !atoms[i]!.gap;
/** The atom after an optional glued hyphen. */
const pastHyphen = (atoms: readonly Atom[], i: number): number =>
  isHyphen(atoms, i) && !atoms[i + 1]?.gap ? i + 1 : i;
const scaleOf = (word: string): number | undefined => MAGNITUDES.get(word) ?? (word === 'hundred' ? 100 : undefined);

// "dozens", "tens of thousands", "several hundred", "a few thousand", "a couple of million"; not "several countries"
function readVague(atoms: readonly Atom[], i: number): NumberRead | null {
  const word = normAt(atoms, i);
  if (word === 'tens' || VAGUE_PLURALS.has(word)) {
    let low = word === 'tens' ? 20 : VAGUE_PLURALS.get(word)!;
    let to = i + 1;
    let scaled = false;
    // hundreds of thousands of millions: at most two steps
    for (let step = 0; step < 2 && normAt(atoms, to) === 'of'; step++) {
      const scale = MAGNITUDES.get(normAt(atoms, to + 1).replace(/s$/, ''));
      if (scale === undefined || !normAt(atoms, to + 1).endsWith('s')) break;
      low *= scale;
      to += 2;
      scaled = true;
    }
    if (word === 'tens' && !scaled) return null;
    return { ...PLAIN, to, form: 'vague', value: null, low, approximate: true, magnitude: low };
  }
  const start = word === 'a' || word === 'the' ? i + 1 : i;
  const bounds = VAGUE_BOUNDS.get(normAt(atoms, start));
  if (bounds === undefined || (word === 'the' && normAt(atoms, start) !== 'several')) return null;
  let at = start + 1;
  if (normAt(atoms, start) === 'couple' && normAt(atoms, at) === 'of') at++;
  const scale = scaleOf(normAt(atoms, at)) ?? (normAt(atoms, at) === 'dozen' ? 12 : undefined);
  if (scale === undefined) return null;
  const second = scale === 100 ? MAGNITUDES.get(normAt(atoms, at + 1)) : undefined;
  const by = scale * (second ?? 1);
  return {
    ...PLAIN,
    to: at + (second === undefined ? 1 : 2),
    form: 'vague',
    value: null,
    low: bounds[0] * by,
    high: bounds[1] * by,
    approximate: true,
    magnitude: by,
  };
}
/** What the words leave open: fewer than ten, since the next magnitude has its own word. */
const VAGUE_BOUNDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 3]],
  ['few', [2, 9]],
  ['several', [3, 9]],
  ['many', [3, 9]],
]);

// "half the fleet", "half a million", "a third", "two-thirds", "a quarter of a million"; not "the second half", "a third country"
function readFraction(atoms: readonly Atom[], i: number): NumberRead | null {
  const word = normAt(atoms, i);
  const before = normAt(atoms, i - 1);
  if (word === 'half') return readHalf(atoms, i, before);
  const top = word === 'a' || word === 'an' ? 1 : SMALL_NUMBERS.get(word);
  if (top === undefined || top === 0 || top > 19) return null;
  const at = pastHyphen(atoms, i + 1);
  const below = normAt(atoms, at);
  const bottom = DENOMINATORS.get(below);
  if (bottom === undefined || top >= bottom || (top === 1) === below.endsWith('s') || (top > 1 && bottom === 2))
    return null;
  const value = top / bottom;
  const to = at + 1;
  const next = normAt(atoms, to);
  if (isHyphen(atoms, to)) return null; // a third-party, a quarter-final
  if (next === 'of' && /^an?$/.test(normAt(atoms, to + 1))) {
    const scale = MAGNITUDES.get(normAt(atoms, to + 2));
    if (scale !== undefined) return { ...PLAIN, to: to + 3, value: value * scale, magnitude: scale };
    // a quarter of an hour, a tenth of a percent: the unit follows; otherwise it is a share ("a third of a page")
    return { ...PLAIN, to, form: 'fraction', value, wantsUnit: true };
  }
  if (next === 'of' || at > i + 1) return { ...PLAIN, to, form: 'fraction', value, wantsUnit: true };
  // "three quarters in a row" are quarters of a year; "a third term" is an ordinal
  if (top > 1)
    return bottom === 4 && below === 'quarters' ? null : { ...PLAIN, to, form: 'fraction', value, wantsUnit: true };
  const stands =
    atoms[to] === undefined ||
    atoms[to]!.kind === 'mark' ||
    /^(?:by|than|nearly|almost|about|roughly|around)$/.test(before);
  return stands && /^(?:by|than|nearly|almost|about|roughly|around|over|under|some|to)$/.test(before)
    ? { ...PLAIN, to, form: 'fraction', value, wantsUnit: true }
    : null;
}

function readHalf(atoms: readonly Atom[], i: number, before: string): NumberRead | null {
  const next = normAt(atoms, i + 1);
  if (isHyphen(atoms, i + 1) || isHyphen(atoms, i - 1)) return null;
  if (
    /^(?:first|second|other|better|latter|former|this|that|each|and|time|the|one|a|top|bottom|lower|upper)$/.test(
      before,
    )
  )
    return null;
  if (/^an?$/.test(next)) {
    const scale = scaleOf(normAt(atoms, i + 2)) ?? SETS.get(normAt(atoms, i + 2));
    if (scale !== undefined)
      return { ...PLAIN, to: i + 3, value: scale / 2, magnitude: scale === 12 ? 1 : scale, approximate: scale < 100 };
    return { ...PLAIN, to: i + 2, form: 'fraction', value: 0.5, wantsUnit: true };
  }
  const isShare = next === 'of' || /^(?:the|its|their|his|her|our|all|those|these|that)$/.test(next) || before === 'by';
  return isShare ? { ...PLAIN, to: i + 1, form: 'fraction', value: 0.5, wantsUnit: true } : null;
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
    } else if (word === 'and' && at === i && last !== null && last !== 'fraction') {
      const joined = readAfterAnd(atoms, i, last, lastScale);
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
  if (!isHyphen(atoms, i) && (SMALL_NUMBERS.has(next) || TENS.has(next)) && last !== 'scale') return null;
  if (normAt(atoms, i) === 'dozen' && magnitude === 1)
    return { ...PLAIN, to: i + 1, value: value * 12, approximate: true };
  return { ...PLAIN, to: i, value, magnitude };
}

/** What "and" joins on: a half or a quarter behind a small number, or a number below the last magnitude. */
function readAfterAnd(
  atoms: readonly Atom[],
  i: number,
  last: string,
  lastScale: number,
): { fraction: number; to: number } | null {
  const word = normAt(atoms, i + 1);
  if (last === 'small' || last === 'tens') {
    const top = /^(?:an?|one)$/.test(word) ? 1 : word === 'three' ? 3 : 0;
    const at = pastHyphen(atoms, i + 2);
    const bottom = DENOMINATORS.get(normAt(atoms, at));
    return top > 0 && bottom !== undefined && top < bottom && bottom <= 4
      ? { fraction: top / bottom, to: at + 1 }
      : null;
  }
  if (!SMALL_NUMBERS.has(word) && !TENS.has(word)) return null;
  // "one hundred and two hundred" are two numbers, "one hundred and two thousand" is one
  let at = i + 2;
  if (TENS.has(word) && SMALL_NUMBERS.has(normAt(atoms, pastHyphen(atoms, at)))) at = pastHyphen(atoms, at) + 1;
  const behind = normAt(atoms, at);
  if (behind === 'hundred' || (MAGNITUDES.has(behind) && MAGNITUDES.get(behind)! >= lastScale)) return null;
  return { fraction: 0, to: i + 1 };
}
