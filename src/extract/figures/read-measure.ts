// A number in, its unit of measure out.
import { DIGIT_ONLY_UNITS, MEASURE_UNITS, TIME_UNITS } from '../../lexicon/measure-units.ts';
import { isHyphen, normAt, textAt } from './atom-at.ts';
import { joinWords } from './join-words.ts';
import type { Atom } from './lex-atoms.ts';
import { makeUnit, type NumberRead, type UnitRead } from './quantity.ts';

// "200 km", "a 400-kilometre border", "two and a half hours", "34 degrees Celsius"; not "five stone walls", "the 2 m. vote"
export function readMeasure(atoms: readonly Atom[], at: number, number: NumberRead, glued: boolean): UnitRead | null {
  if (number.form === 'vague' && normAt(atoms, at) === 'of')
    return readMeasure(atoms, at + 1, { ...number, form: 'words' }, false);
  if (atoms[at]?.text === 'm' && number.letter === null && number.form === 'digits' && number.magnitude === 1)
    return makeUnit('measure', 'metre', at + 1, 'measure', glued);
  for (let count = 3; count >= 1; count--) {
    const phrase = joinWords(atoms, at, count) ?? slashed(atoms, at, count);
    if (phrase === null) continue;
    const name =
      MEASURE_UNITS.get(phrase.phrase) ??
      (phrase.phrase === 'pounds' || (phrase.phrase === 'pound' && glued) ? 'pound' : undefined);
    if (name === undefined || (number.form !== 'digits' && DIGIT_ONLY_UNITS.has(phrase.phrase))) continue;
    const digits = number.form === 'digits';
    // "one second", "one foot", "one degree", "one day" are idioms more often than lengths
    if (number.value === 1 && !digits && !glued && /^(?:second|foot|degree|day|knot|stone|century|minute)$/.test(name))
      return null;
    if (name === 'second' && phrase.phrase === 'second' && !glued) return null;
    // "zero day", "two mile": in words only the plural measures
    if (
      !digits &&
      !glued &&
      number.form === 'words' &&
      number.value !== 1 &&
      phrase.phrase === name &&
      /(?:day|week|month|year|hour|mile|minute)$/.test(name)
    )
      return null;
    if (name === 'degree' && normAt(atoms, phrase.to) === 'of') return null;
    let { to } = phrase;
    if (glued && TIME_UNITS.has(name) && isHyphen(textAt(atoms, to)) && /^olds?$/.test(normAt(atoms, to + 1))) to += 2;
    else if (glued && name === 'year' && normAt(atoms, to) === 'old') to++;
    return makeUnit('measure', name, to, 'measure', glued);
  }
  return null;
}

/** km / h: three atoms that are one unit. */
function slashed(atoms: readonly Atom[], at: number, count: number): { phrase: string; to: number } | null {
  if (count !== 3 || textAt(atoms, at + 1) !== '/') return null;
  return { phrase: `${normAt(atoms, at)}/${normAt(atoms, at + 2)}`, to: at + 3 };
}
