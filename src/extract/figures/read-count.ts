// A number in, what it counts out.
import { MEASURE_UNITS, TIME_UNITS } from '../../lexicon/measure-units.ts';
import { SMALL_NUMBERS, TENS, VAGUE_PLURALS } from '../../lexicon/numbers.ts';
import { HYPHEN_COUNTS } from '../../lexicon/unit-nouns.ts';
import { isHyphen, normAt, textAt } from './atom-at.ts';
import { type CountNoun, findCountNoun } from './find-count-noun.ts';
import type { Atom } from './lex-atoms.ts';
import { makeUnit, type NumberRead, type UnitRead } from './quantity.ts';

// "a 200-seat parliament", "5,000-strong"; not "a two-state solution", "a 12-point plan"
export function readHyphenCount(atoms: readonly Atom[], at: number): UnitRead | null {
  const word = normAt(atoms, at);
  if (word === 'strong') return makeUnit('count', 'person', at + 1, 'known-noun', true);
  if (!HYPHEN_COUNTS.has(word) || isHyphen(textAt(atoms, at + 1))) return null;
  return makeUnit('count', word === 'man' || word === 'woman' ? 'person' : word, at + 1, 'known-noun', true);
}

// "four armoured brigades", "dozens of villages", "1,000 of the advisers"; not "200 were", "two of them"
export function readCount(atoms: readonly Atom[], at: number, number: NumberRead): UnitRead | null {
  if (atoms[at] === undefined || (atoms[at]!.kind === 'word' && !atoms[at]!.gap && number.form === 'digits'))
    return null;
  if (normAt(atoms, at) === 'of') {
    if (number.form === 'vague' && VAGUE_PLURALS.has(normAt(atoms, number.to - 1))) {
      const noun = findCountNoun(
        atoms,
        /^(?:the|its|their|his|her|our|other)$/.test(normAt(atoms, at + 1)) ? at + 2 : at + 1,
        false,
      );
      if (noun !== null) return countOf(noun, noun.to);
    }
    return readPartitive(atoms, at, number);
  }
  const noun = findCountNoun(atoms, at, number.value === 1);
  return noun && countOf(noun, noun.to);
}

/** The noun of "twelve of the 28 members" is member, told behind the figure: the span ends before "of". */
function readPartitive(atoms: readonly Atom[], at: number, number: NumberRead): UnitRead | null {
  if (number.value === 1 && number.form === 'words') return null;
  const determined = /^(?:the|its|their|his|her|our|those|these|my)$/.test(normAt(atoms, at + 1));
  let from = determined ? at + 2 : at + 1;
  // past an owner: "six of the pact's 27 members"
  if (/^['’]s?$/.test(textAt(atoms, from + 1)) && !atoms[from + 1]!.gap) from += 2;
  // past a number between: "of the 28 members", "of the eleven ministers", "eight of nine states"
  const isNumber =
    atoms[from]?.kind === 'number' || SMALL_NUMBERS.has(normAt(atoms, from)) || TENS.has(normAt(atoms, from));
  if (isNumber) from++;
  if (!isNumber && !determined) return null;
  const noun = findCountNoun(atoms, from, false);
  return noun && countOf(noun, at);
}

/** "three remarkable weeks" are a measure, though an adjective stands between. */
function countOf({ singular, known }: CountNoun, to: number): UnitRead {
  const measure = MEASURE_UNITS.get(singular);
  // "two associate degrees", "three bonus points" are counted
  if (measure !== undefined && TIME_UNITS.has(measure) && measure !== 'second')
    return makeUnit('measure', measure, to, 'measure', false);
  return makeUnit('count', singular, to, known ? 'known-noun' : 'open-noun', false);
}
