// A number in, its unit as a share out: percent and points.
import { SHARE_UNITS } from '../../lexicon/measure-units.ts';
import { isHyphen, normAt, textAt } from './atom-at.ts';
import { joinWords } from './join-words.ts';
import type { Atom } from './lex-atoms.ts';
import { makeUnit, type NumberRead, type UnitRead } from './quantity.ts';

// "3.8 percent", "5 per cent", "12%", "two percentage points"; not "12 points were raised" as a list
export function readShare(atoms: readonly Atom[], at: number, number: NumberRead, glued: boolean): UnitRead | null {
  if (atoms[at]?.kind === 'number') return null;
  const two = atoms[at + 1]?.gap || isHyphen(textAt(atoms, at + 1)) ? joinWords(atoms, at, 2) : null;
  const twoUnit = two && SHARE_UNITS.get(two.phrase);
  if (twoUnit) return makeUnit('share', twoUnit, two.to, 'percent', glued);
  const word = normAt(atoms, at);
  const one = SHARE_UNITS.get(word);
  if (one === undefined || (/^p[cp]$/.test(word) && number.form !== 'digits')) return null;
  if (one === 'point') {
    // a "12-point plan" has items, a "12-point lead" is a share
    if (
      glued &&
      !/^(?:lead|margin|advantage|edge|gap|swing|drop|gain|rise|fall|jump|bounce|deficit|increase|decrease)$/.test(
        normAt(atoms, at + 1),
      )
    )
      return null;
    // "half a point", "a quarter of a point" of a rate, not "one point"
    const part = word === 'point' && number.value !== null && number.value < 1;
    if (!glued && !part && (word === 'point' || !pointsAreShares(atoms, at, number))) return null;
  }
  return makeUnit('share', one, at + 1, 'percent', glued);
}

// "by 5 points", "fell 3.2 points", "a margin of error of 2.5 points"; not "three points on the agenda"
function pointsAreShares(atoms: readonly Atom[], at: number, number: NumberRead): boolean {
  if (number.value !== null && !Number.isInteger(number.value)) return true;
  const behind = normAt(atoms, at + 1);
  if (
    /^(?:ahead|behind|higher|lower|more|fewer|less|up|down|above|below|from|since|over|in|among|with|nationally|nationwide)$/.test(
      behind,
    )
  )
    return true;
  const from = Math.max(0, number.to - 8);
  return atoms
    .slice(from, number.to)
    .some((atom) =>
      /^(?:by|lead|leads|led|trails|trailing|trailed|margin|fell|rose|dropped|gained|lost|slipped|jumped|up|down)$/.test(
        atom.norm,
      ),
    );
}
