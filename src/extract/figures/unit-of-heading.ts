// The words over a column, before a row or over a whole table in; the unit that they tell for all of its cells out.
//
//   Cost, million crowns → 1,000,000 crown     Turnout (%) → %     Soldiers 2034 → soldier     Passengers, in thousands → 1,000 passenger
//   Crowns (m) → 1,000,000 crown       Length (m) → metre     Thousands of ships → 1,000 ship
//   but not: Flag, Ready by, Vell–Skarn; Thousands flee Sund; Deaths per million and Price per tonne, which are so many deaths and so much
import { CURRENCY_SYMBOLS } from '../../lexicon/currencies.ts';
import { SHARE_UNITS, TIME_UNITS } from '../../lexicon/measure-units.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import { normAt, textAt } from './atom-at.ts';
import { findCountNoun } from './find-count-noun.ts';
import type { Atom } from './lex-atoms.ts';
import { makeUnit, type NumberRead, PLAIN, scaleOf, type UnitRead } from './quantity.ts';
import { readMeasure } from './read-measure.ts';
import { readMoney } from './read-money.ts';

export interface HeadingUnit {
  /** Null where only a magnitude is told (“in thousands”). */
  readonly unit: UnitRead | null;
  /** 1e6 for “million crowns”; 1 without. */
  readonly magnitude: number;
  /** Where the words for the unit begin, when they stand apart from what is measured: “Cost | (million crowns)”. */
  readonly from: number | null;
}

const LETTERS: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12, k: 1e3 };
/** What metres tell: “Length (m)”; not “Cost (m)”. */
const OF_SPACE =
  /^(?:length|height|width|depth|breadth|draught|draft|beam|altitude|elevation|distance|long|high|wide|deep|broad|tall|below|above)s?$/;
const NONE: HeadingUnit = { unit: null, magnitude: 1, from: null };

/** The unit that a heading tells. Linear in its atoms. */
export function unitOfHeading(atoms: readonly Atom[]): HeadingUnit {
  for (let at = 0; at < atoms.length; at++) {
    const told = standsApart(atoms, at) || at === 0 || isUnitWord(atoms, at) ? unitAt(atoms, at) : null;
    if (told !== null) return { ...countedWith(atoms, withMagnitudeBehind(atoms, told)), from: apartFrom(atoms, at) };
  }
  const noun = findCountNoun(atoms, 0, false);
  if (noun === null) return NONE;
  return { unit: makeUnit('count', noun.singular, noun.to, 'table', false), magnitude: 1, from: null };
}

/** “(million crowns)”, “, tonnes”, “in thousands”: behind a bracket, a comma, a colon, a dash or “in”. Not “Million-crown ships”. */
const standsApart = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:[([,:/]|in)$/.test(normAt(atoms, at - 1)) || (/^[-–—]+$/.test(normAt(atoms, at - 1)) && atoms[at]?.gap === true);

const isUnitWord = (atoms: readonly Atom[], at: number): boolean =>
  SHARE_UNITS.get(normAt(atoms, at)) === '%' || CURRENCY_SYMBOLS.has(textAt(atoms, at)) || normAt(atoms, at) === 'per';

function unitAt(atoms: readonly Atom[], at: number): HeadingUnit | null {
  const symbol = CURRENCY_SYMBOLS.get(textAt(atoms, at));
  const scaled = symbol === undefined ? at : at + 1;
  const magnitude = magnitudeAt(atoms, scaled);
  if (symbol !== undefined) return { unit: makeUnit('money', symbol, at + 1, 'table', false), magnitude, from: null };
  if (SHARE_UNITS.get(normAt(atoms, at)) === '%' || (normAt(atoms, at) === 'per' && normAt(atoms, at + 1) === 'cent'))
    return { unit: makeUnit('share', '%', at + 1, 'table', false), magnitude: 1, from: null };
  let noun = magnitude > 1 ? at + 1 : at;
  if (normAt(atoms, noun) === 'of') noun++;
  const number: NumberRead = { ...PLAIN, to: noun, value: 2, form: 'digits', magnitude: 1e6, grouped: true };
  const read =
    readMoney(atoms, noun, number, false, true) ?? readMeasure(atoms, noun, { ...number, magnitude: 1 }, false);
  // “Ships, week to 3 September” are no weeks
  const isOneTime = read !== null && TIME_UNITS.has(read.name) && !looksPlural(normAt(atoms, noun));
  if (read !== null && !isOneTime) return { unit: { ...read, rule: 'table' }, magnitude, from: null };
  if (textAt(atoms, at) === 'm' && atoms.slice(0, at).some(({ norm }) => OF_SPACE.test(norm)))
    return { unit: makeUnit('measure', 'metre', at + 1, 'table', false), magnitude: 1, from: null };
  return magnitude > 1 ? magnitudeAlone(atoms, at, magnitude) : null;
}

/** “(m)”, “Thousands”, “thousands of ships, 2034”; not “Thousands flee Sund”, “Million-crown ships”, nor “M”, a column of matches. */
function magnitudeAlone(atoms: readonly Atom[], at: number, magnitude: number): HeadingUnit | null {
  if (LETTERS[normAt(atoms, at)] !== undefined && !standsApart(atoms, at)) return null;
  const noun = normAt(atoms, at + 1) === 'of' ? findCountNoun(atoms, at + 2, false) : null;
  const behind = textAt(atoms, noun?.to ?? at + 1);
  if (!/^(?:|[)\],:;(/]|by|in|per|at|from|since|for|on|to)$/.test(behind)) return null;
  return { unit: noun && makeUnit('count', noun.singular, noun.to, 'table', false), magnitude, from: null };
}

/** “Crowns [(m)]”, “Cost (crowns, [millions])” */
function withMagnitudeBehind(atoms: readonly Atom[], told: HeadingUnit): HeadingUnit {
  if (told.unit?.of !== 'money' || told.magnitude > 1) return told;
  for (let at = told.unit.to; at < atoms.length; at++) {
    const magnitude = standsApart(atoms, at) ? magnitudeAt(atoms, at) : 1;
    if (magnitude > 1 && magnitudeAlone(atoms, at, magnitude) !== null) return { ...told, magnitude };
  }
  return told;
}

/** “thousands”, “million”, “m”, “bn”, “'000” */
function magnitudeAt(atoms: readonly Atom[], at: number): number {
  const word = normAt(atoms, at);
  return scaleOf(word) ?? scaleOf(word.replace(/s$/, '')) ?? LETTERS[word] ?? 1;
}

/** “Passengers carried, in thousands”: what is counted stands in front. */
function countedWith(atoms: readonly Atom[], told: HeadingUnit): HeadingUnit {
  if (told.unit !== null) return told;
  const noun = findCountNoun(atoms, 0, false);
  return noun === null ? told : { ...told, unit: makeUnit('count', noun.singular, noun.to, 'table', false) };
}

/** The bracket, comma or “in” before the unit. */
function apartFrom(atoms: readonly Atom[], at: number): number | null {
  if (!standsApart(atoms, at)) return null;
  let from = at - 1;
  while (from > 0 && /^(?:[([,:/]|[-–—]+|in)$/.test(normAt(atoms, from - 1))) from--;
  return from;
}
