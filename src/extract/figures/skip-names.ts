// Atoms in; how far to go past numbers that belong to names: articles, resolutions, groups, streets, years in words.
import { GROUPS_OF, NUMBER_NAMES, SERIES_NOUNS, SERIES_WITH_CAPITAL } from '../../lexicon/numbered-names.ts';
import { ORDINALS, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { isGluedAt, isNumberAt, normAt, textAt } from './atom-at.ts';
import { chainEnd, isDash } from './chain-end.ts';
import type { Atom } from './lex-atoms.ts';

const FIRST_NAME_WORDS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  NUMBER_NAMES,
  (name) => name.split(' ')[0]!,
);

/** The Group of 20, the Gang of Four; "a group of 20" in lower case is people. */
export function skipGroup(atoms: readonly Atom[], i: number): number | null {
  const named =
    normAt(atoms, i - 1) === 'of' && GROUPS_OF.has(normAt(atoms, i - 2)) && beginsWithCapital(textAt(atoms, i - 2));
  return named && i > 2 ? i + 1 : null;
}

// Article 5, Resolution 1701, No. 10, paras. 3 and 4, Flight 370; not "they order 66 tanks"
export function isAfterSeriesNoun(atoms: readonly Atom[], i: number): boolean {
  let at = i - 1;
  if (textAt(atoms, at) === '.' && isGluedAt(atoms, at)) {
    at--;
    if (/^(?:no|nos|art|arts|sec|vol|p|pp|para|paras|fig|ch|nr|cl|s)$/.test(normAt(atoms, at))) return true;
    return false;
  }
  if (isDash(textAt(atoms, at)) && isGluedAt(atoms, at) && isGluedAt(atoms, i)) at--;
  const word = normAt(atoms, at);
  if (!SERIES_NOUNS.has(word) || atoms[at]!.kind !== 'word') return false;
  const capital = beginsWithCapital(textAt(atoms, at));
  // a capital at the sentence's start is none
  if (SERIES_WITH_CAPITAL.has(word) && (!capital || at === 0)) return false;
  return !(word === 'no' && !capital);
}

/** Past a number of a series and those that share its noun: "Articles 5, 6 and 7". A unit behind it makes it a quantity again. */
export function skipSeries(atoms: readonly Atom[], i: number): number | null {
  if (/^(?:percent|per|%|million|billion)$/.test(normAt(atoms, i + 1)) || /,\d{3}/.test(textAt(atoms, i))) return null;
  let at = chainEnd(atoms, i);
  for (let more = 0; more < 6; more++) {
    const joint = normAt(atoms, at);
    if (!/^(?:,|and|to|or|&)$/.test(joint) || !isNumberAt(atoms, at + 1)) break;
    if (!/s$/.test(normAt(atoms, i - 1)) && joint !== 'and') break;
    const end = chainEnd(atoms, at + 1);
    if (atoms[end]?.kind === 'word' && /[^s]s$/.test(normAt(atoms, end))) break;
    at = end;
  }
  return at;
}

export function skipWordAfterSeries(atoms: readonly Atom[], i: number): number | null {
  if (!(SMALL_NUMBERS.has(normAt(atoms, i)) || TENS.has(normAt(atoms, i))) || !isAfterSeriesNoun(atoms, i)) return null;
  const word = normAt(atoms, i - 1);
  return SERIES_WITH_CAPITAL.has(word) || beginsWithCapital(textAt(atoms, i)) ? i + 1 : null;
}

// Group of Seven, Five Star Movement, Big Ten, twenty-first century, Forty-Second Street; not “Two battalions left”
export function skipName(atoms: readonly Atom[], i: number, headline: boolean): number | null {
  const atom = atoms[i]!;
  const capital = beginsWithCapital(atom.text);
  for (const name of capital ? (FIRST_NAME_WORDS.get(atom.norm) ?? []) : []) {
    const words = name.split(' ');
    if (words.every((word, index) => normAt(atoms, i + index) === word && beginsWithCapital(textAt(atoms, i + index))))
      return i + words.length;
  }
  const isNumberWord = SMALL_NUMBERS.has(atom.norm) || TENS.has(atom.norm);
  if (!isNumberWord) return null;
  // twenty-first
  if (
    TENS.has(atom.norm) &&
    isDash(textAt(atoms, i + 1)) &&
    isGluedAt(atoms, i + 1) &&
    ORDINALS.has(normAt(atoms, i + 2))
  )
    return i + 3;
  const group = capital ? skipGroup(atoms, i) : null;
  if (group !== null) return group;
  // near-zero, post-nine
  if (
    isGluedAt(atoms, i) &&
    isDash(textAt(atoms, i - 1)) &&
    isGluedAt(atoms, i - 1) &&
    atoms[i - 2]?.kind === 'word' &&
    /^(?:near|post|pre|anti|non|mid)$/.test(normAt(atoms, i - 2))
  )
    return i + 1;
  if (!capital || headline || i === 0) return null;
  const before = atoms[i - 1]!;
  if (before.kind === 'mark' && !/^[,;]$/.test(before.text)) return null;
  // a capital inside the sentence: a name, with all its capitalised words
  let at = i + 1;
  while (
    at < atoms.length &&
    at < i + 6 &&
    (beginsWithCapital(textAt(atoms, at)) || (isDash(textAt(atoms, at)) && isGluedAt(atoms, at + 1)))
  )
    at++;
  return at;
}

// nineteen eighty-four, twenty sixteen; not "twenty-two", "five hundred"
export function skipNumberNumber(atoms: readonly Atom[], i: number): number | null {
  const first = SMALL_NUMBERS.get(normAt(atoms, i)) ?? TENS.get(normAt(atoms, i));
  if (first === undefined || first < 13 || !atoms[i + 1]?.gap) return null;
  const next = normAt(atoms, i + 1);
  const second = TENS.get(next) ?? SMALL_NUMBERS.get(next);
  if (second === undefined || second < 10) return null;
  return isDash(textAt(atoms, i + 2)) && SMALL_NUMBERS.has(normAt(atoms, i + 3)) ? i + 4 : i + 2;
}
