// Atoms in, a fraction told in words out.
import { DENOMINATORS, MAGNITUDES, SETS, SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { isHyphenAt, normAt, pastHyphen } from './atom-at.ts';
import type { Atom } from './lex-atoms.ts';
import { type NumberRead, PLAIN, scaleOf } from './quantity.ts';

// "half the fleet", "half a million", "a third", "two-thirds", "a quarter of a million"; not "the second half", "a third country"
export function readFraction(atoms: readonly Atom[], i: number): NumberRead | null {
  const word = normAt(atoms, i);
  const before = normAt(atoms, i - 1);
  if (isHyphenAt(atoms, i - 1)) return null;
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
  // a quarter-century, a quarter century; not a third-party, a quarter-final
  if (below === 'quarter' && normAt(atoms, pastHyphen(atoms, to)) === 'century') return { ...PLAIN, to, value };
  if (isHyphenAt(atoms, to)) return null;
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
  if (isHyphenAt(atoms, i + 1)) {
    // half-dozen, half-million; half-hour, half-century: the unit follows the hyphen
    const scale = scaleOf(normAt(atoms, i + 2)) ?? SETS.get(normAt(atoms, i + 2));
    if (scale !== undefined)
      return { ...PLAIN, to: i + 3, value: scale / 2, magnitude: scale < 100 ? 1 : scale, approximate: scale < 100 };
    return /^(?:hour|century|mile|day|decade|percent|point)$/.test(normAt(atoms, i + 2))
      ? { ...PLAIN, to: i + 1, value: 0.5 }
      : null;
  }
  if (
    /^(?:first|second|other|better|latter|former|this|that|each|and|time|the|one|top|bottom|lower|upper)$/.test(before)
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
