import { bareUnit } from './bare-unit.ts';
import { inheritBackward, inheritForward } from './inherit-unit.ts';
import { isMultiple, isReference, isTime, isYearWithNoun } from './is-reference.ts';
import type { Atom } from './lex-atoms.ts';
import type { Told } from './quantity.ts';

/** The told quantities that are figures, in order, each with a unit. Linear in `told`. */
export function settleBare(atoms: readonly Atom[], told: readonly Told[]): Told[] {
  for (let i = told.length - 1; i >= 0; i--) inheritForward(atoms, told[i]!, told[i + 1]);
  for (let i = 1; i < told.length; i++) inheritBackward(atoms, told[i]!, told[i - 1]!);
  const kept: Told[] = [];
  for (const one of told) {
    if (one.unit === null) one.unit = bareUnit(atoms, one);
    if (
      one.unit !== null &&
      !isReference(atoms, one) &&
      !isTime(atoms, one) &&
      !isYearWithNoun(atoms, one) &&
      !isMultiple(atoms, one)
    )
      kept.push(one);
  }
  return kept;
}
