// A told quantity in; whether it only points at something or tells a time, so that it is no figure.
import { MONTH_NAMES, POSSESSIVES } from '../../lexicon/function-words.ts';
import { TIME_UNITS } from '../../lexicon/measure-units.ts';
import { isUnitNoun, namesPeople } from '../../lexicon/unit-nouns.ts';
import { normAt } from './atom-at.ts';
import { hasFirmBound } from './bare-unit.ts';
import { isYear } from './is-year.ts';
import type { Atom } from './lex-atoms.ts';
import type { Told } from './quantity.ts';

// "the two leaders", "these three men", "the other four": a reference, nothing new is counted; not "the 28 members"
export function isReference(atoms: readonly Atom[], one: Told): boolean {
  if (one.unit?.of !== 'count' || one.number.form !== 'words' || (one.number.value ?? 0) > 10 || one.bounded)
    return false;
  const before = normAt(atoms, one.from - 1);
  // "received its | first eight jets" counts them, "the first three weeks" points
  if (/^(?:first|last|next)$/.test(before) && POSSESSIVES.has(normAt(atoms, one.from - 2))) return false;
  return /^(?:the|these|those|both|first|last|other|all|next|our|my|your)$/.test(before);
}

// "three years ago", "two days later", "the past 10 years", "two days after the vote", "every four years"
export function isTime(atoms: readonly Atom[], one: Told): boolean {
  if (/^(?:every|per)$/.test(normAt(atoms, one.hedgeFrom - 1))) return true;
  if (one.unit?.of !== 'measure' || !TIME_UNITS.has(one.unit.name)) return false;
  const next = normAt(atoms, one.to);
  if (one.unit.glued) return /^(?:ago|later|earlier)$/.test(next);
  if (/^(?:ago|later|earlier|hence|before|after|prior|afterwards?|previously|thereafter|into)$/.test(next)) return true;
  if (next === 'from' && normAt(atoms, one.to + 1) === 'now') return true;
  // "in the three months to September"
  if (next === 'to' && normAt(atoms, one.hedgeFrom - 1) === 'the' && MONTH_NAMES.has(normAt(atoms, one.to + 1)))
    return true;
  return /^(?:last|past|next|previous|coming|recent|preceding|following|these|those|first|final|ensuing|intervening)$/.test(
    normAt(atoms, one.hedgeFrom - 1),
  );
}

// "the 2016 elections", "in 2014 members"; but "some 2000 people", "2000 soldiers marched"
export function isYearWithNoun(atoms: readonly Atom[], one: Told): boolean {
  if (one.unit?.of !== 'count' || one.range || !isYear(atoms[one.from]!.text)) return false;
  const noun = atoms[one.to - 1]!.norm;
  if (one.to === one.from + 1) return !hasFirmBound(atoms, one);
  if (
    one.bounded &&
    /^(?:some|than|least|many|estimated|approximately|roughly|nearly|to|about|almost)$/.test(
      normAt(atoms, one.from - 1),
    )
  )
    return false;
  if (
    /^(?:in|since|by|until|till|of|the|from|a|an|his|her|their|its|our|this|for|during|before|after|through|early|late|mid|and)$/.test(
      normAt(atoms, one.from - 1),
    )
  )
    return true;
  return !(
    one.to === one.from + 2 &&
    (namesPeople(noun, one.unit.name) || isUnitNoun(one.unit.name)) &&
    Number(atoms[one.from]!.text) % 100 === 0
  );
}

// "three times as many", "five times the size"
export function isMultiple(atoms: readonly Atom[], one: Told): boolean {
  return (
    one.unit?.name === 'time' &&
    /^(?:as|the|more|larger|higher|bigger|greater|less|over|lower|its|their|that)$/.test(normAt(atoms, one.to))
  );
}
