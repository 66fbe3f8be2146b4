import { isHyphen, normAt, textAt } from './atom-at.ts';
import type { Atom } from './lex-atoms.ts';
import type { NumberRead, UnitRead } from './quantity.ts';
import { BETWEEN, makeUnit } from './quantity.ts';
import { readCount, readHyphenCount } from './read-count.ts';
import { readMeasure } from './read-measure.ts';
import { readMoney } from './read-money.ts';
import { readShare } from './read-share.ts';

/** The unit of `number`, which ends before atom `number.to`; `sterling` tells that the report counts in pounds of money. */
export function readUnit(atoms: readonly Atom[], number: NumberRead, sterling: boolean): UnitRead | null {
  let at = number.to;
  const glued = isHyphen(textAt(atoms, at)) && !atoms[at]!.gap && atoms[at + 1] !== undefined && !atoms[at + 1]!.gap;
  if (glued) at++;
  if (number.wantsUnit) return readUnitOfFraction(atoms, number, at, sterling);
  const plain =
    readShare(atoms, at, number, glued) ??
    readMoney(atoms, at, number, glued, sterling) ??
    readMeasure(atoms, at, number, glued) ??
    (glued ? null : readPastModifier(atoms, at, number, sterling));
  if (plain !== null) return plain;
  return glued ? readHyphenCount(atoms, at) : readCount(atoms, at, number);
}

// "a third of the seats" → 33.3 %; "half an hour" → 0.5 hour; "a quarter of a percentage point"
function readUnitOfFraction(
  atoms: readonly Atom[],
  number: NumberRead,
  at: number,
  sterling: boolean,
): UnitRead | null {
  if (number.form === 'ratio') return null;
  const part = { ...number, wantsUnit: false };
  const past = normAt(atoms, at) === 'of' && /^(?:an?|one|1)$/.test(normAt(atoms, at + 1)) ? at + 2 : at;
  if (past > at || /^an?$/.test(normAt(atoms, at - 1)) || number.value! > 1 || /\d|[½-⅞]/.test(textAt(atoms, at - 1))) {
    const found =
      readShare(atoms, past, part, false) ??
      readMoney(atoms, past, part, false, sterling) ??
      readMeasure(atoms, past, part, false);
    if (found !== null) return found;
  }
  // "half a vote": no unit and no share of anything
  if (number.value! > 1 || /^an?$/.test(normAt(atoms, at - 1))) return null;
  // 3½ acres of marsh is more than one: above; ¾ of the votes, two thirds of Kestrians
  return makeUnit('share', '%', number.to, 'fraction', false, 100);
}

function readPastModifier(atoms: readonly Atom[], at: number, number: NumberRead, sterling: boolean): UnitRead | null {
  if (!BETWEEN.test(normAt(atoms, at))) return null;
  const next = BETWEEN.test(normAt(atoms, at + 1)) ? at + 2 : at + 1;
  return (
    readShare(atoms, next, number, false) ??
    readMoney(atoms, next, number, false, sterling) ??
    readMeasure(atoms, next, number, false)
  );
}
