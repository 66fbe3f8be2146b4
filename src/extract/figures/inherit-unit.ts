// Told quantities of one sentence in; bare ones take the unit that a neighbour tells for both.
import { TIME_UNITS } from '../../lexicon/measure-units.ts';
import { normAt } from './atom-at.ts';
import { isYear } from './is-year.ts';
import type { Atom } from './lex-atoms.ts';
import type { Told, UnitRead } from './quantity.ts';
import { tidy } from './read-number.ts';

const between = (atoms: readonly Atom[], left: Told, right: Told): string =>
  right.hedgeFrom - left.to > 3
    ? '…'
    : atoms
        .slice(left.to, right.hedgeFrom)
        .map((atom) => atom.norm)
        .join(' ');

function takeUnit(one: Told, unit: UnitRead): void {
  one.unit = { ...unit, to: one.to, rule: 'inherited', glued: false };
  for (const bound of ['value', 'low', 'high'] as const)
    if (one[bound] !== null) one[bound] = tidy(one[bound] * unit.factor);
}

// "10, 12 and 15 percent", "from 200 to 350 soldiers": the first takes the unit of the next
export function inheritForward(atoms: readonly Atom[], one: Told, next: Told | undefined): void {
  if (one.unit !== null || next === undefined || next.unit === null || next.unit.glued || pointsBack(atoms, one))
    return;
  // “14 million, or 2 per cent”: no million of percent
  if (next.unit.of === 'share' && one.number.magnitude > 1) return;
  const joint = between(atoms, one, next);
  if (isYearLike(atoms, one)) return;
  if (/^(?:,|and|or|, and|, or)$/.test(joint)) {
    if (next.unit.of === 'share' || next.unit.of === 'money' || (next.unit.of === 'measure' && joint !== 'and'))
      takeUnit(one, next.unit);
  } else if (joint === 'to' && (normAt(atoms, one.hedgeFrom - 1) === 'from' || next.unit.of === 'share'))
    takeUnit(one, next.unit);
}

// "to 50,000 dollars from 20,000", "64 percent, compared with 58": the second takes the unit of the one before;
// "Of the 28 members, only five", "112 soldiers, 16 of them"
export function inheritBackward(atoms: readonly Atom[], one: Told, before: Told): void {
  if (
    one.unit !== null ||
    before.unit === null ||
    isYearLike(atoms, one) ||
    before.unit.glued ||
    (before.unit.of === 'share' && one.number.magnitude > 1) ||
    pointsBack(atoms, one)
  )
    return;
  // "of the 640 prisoners exchanged since the autumn, | 410 were Tarsk nationals"
  if (before.unit.of === 'count' && isOfThe(atoms, before) && isPartOf(atoms, before, one)) {
    takeUnit(one, before.unit);
    return;
  }
  const joint = between(atoms, before, one);
  // “31 million crowns of the 48 million set aside”
  if (before.unit.of === 'money' && one.number.magnitude > 1 && /^of (?:the|its|their|his|her)$/.test(joint)) {
    takeUnit(one, before.unit);
    return;
  }
  if (
    /^(?:from|against|versus|compared with|compared to|up from|down from|, up from|, down from|, compared with)$/.test(
      joint,
    )
  ) {
    if (before.unit.of !== 'measure' || !TIME_UNITS.has(before.unit.name)) takeUnit(one, before.unit);
    return;
  }
  // "with 88 deputies in favour and | 41 against"
  if (
    before.unit.of === 'count' &&
    /^(?:against|opposed|abstained|abstaining|abstentions)$/.test(normAt(atoms, one.to))
  ) {
    if (/\b(?:and|,)$/.test(joinAll(atoms, before, one)) || /,$/.test(joinAll(atoms, before, one)))
      takeUnit(one, before.unit);
    return;
  }
  // "12,000 people marched, police said; organisers put | the number at 40,000"; "18 of the 24 hostages … the remaining six"
  if (before.unit.of === 'count' && (isNumberPut(atoms, one) || normAt(atoms, one.from - 1) === 'remaining')) {
    takeUnit(one, before.unit);
    return;
  }
  // “the chamber puts losses at 1.4 billion crowns; the ministry puts | them at 900 million”
  if (
    before.unit.of !== 'share' &&
    !(before.unit.of === 'measure' && TIME_UNITS.has(before.unit.name)) &&
    isItPut(atoms, one)
  ) {
    takeUnit(one, before.unit);
    return;
  }
  const of = /^(?:them|whom|these|those)$/.test(normAt(atoms, one.to + 1)) && normAt(atoms, one.to) === 'of';
  if (before.unit.of === 'count' && ((joint === ',' && of) || (joint === ',' && one.bounded && isOfThe(atoms, before))))
    takeUnit(one, before.unit);
}

/** Whether a comma and then at most "only" or "some" stand before `one`, and a verb behind it. */
const isPartOf = (atoms: readonly Atom[], before: Told, one: Told): boolean =>
  normAt(atoms, one.hedgeFrom - 1) === ',' &&
  one.hedgeFrom - before.to <= MOST_BETWEEN &&
  /^(?:is|are|was|were|had|have|has|came|went|voted|remain|remained|did|do|will)$/.test(normAt(atoms, one.to));

/** Most atoms between a whole and its part: "Of the 640 prisoners exchanged since the autumn, 410 were". */
const MOST_BETWEEN = 10;

const joinAll = (atoms: readonly Atom[], before: Told, one: Told): string =>
  atoms
    .slice(before.to, one.hedgeFrom)
    .map((atom) => atom.norm)
    .join(' ');

const isNumberPut = (atoms: readonly Atom[], one: Told): boolean =>
  normAt(atoms, one.hedgeFrom - 1) === 'at' &&
  /^(?:number|figure|total|crowd|turnout)$/.test(normAt(atoms, one.hedgeFrom - 2)) &&
  /^(?:the|their|its|that)$/.test(normAt(atoms, one.hedgeFrom - 3));

const isItPut = (atoms: readonly Atom[], one: Told): boolean =>
  one.number.form === 'digits' &&
  normAt(atoms, one.hedgeFrom - 1) === 'at' &&
  /^(?:them|it|this|that|these|those)$/.test(normAt(atoms, one.hedgeFrom - 2)) &&
  /^(?:puts?|putting|estimates?|estimated|valued?|values)$/.test(normAt(atoms, one.hedgeFrom - 3));

/** Whether the sentence opens with "Of the" before `told`. */
const isOfThe = (atoms: readonly Atom[], told: Told): boolean => {
  const at = told.hedgeFrom - 1;
  return (
    (normAt(atoms, at) === 'of' || (normAt(atoms, at - 1) === 'of' && /^(?:the|its|their)$/.test(normAt(atoms, at)))) &&
    at <= 2
  );
};

/** "one another", "between the two and up to 20 percent": no number of its own. */
const pointsBack = (atoms: readonly Atom[], one: Told): boolean =>
  one.number.form === 'words' &&
  (one.number.value === 1 || /^(?:the|these|those|both)$/.test(normAt(atoms, one.from - 1)));

export const isYearLike = (atoms: readonly Atom[], one: Told): boolean =>
  one.to === one.from + 1 && isYear(atoms[one.from]!.text);
