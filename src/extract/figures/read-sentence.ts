// One sentence's atoms in, its quantities out, in order and without overlap.
import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Atom } from './lex-atoms.ts';
import type { Told } from './quantity.ts';
import { readTold } from './read-told.ts';
import { settleBare } from './settle-bare.ts';
import { skipNonQuantity } from './skip-non-quantities.ts';

/** Words that may open a quantity besides number words; keeps the grammar off all the others. */
const OPENERS =
  /^(?:an?|half|several|few|couple|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|minus|many|the)$/;

/** The quantities of one sentence; `sterling` tells that the report counts in pounds of money. Linear in the atoms. */
export function readSentence(atoms: readonly Atom[], sterling: boolean): Told[] {
  const told: Told[] = [];
  const headline = isHeadline(atoms);
  let at = 0;
  while (at < atoms.length) {
    const past = skipNonQuantity(atoms, at, headline);
    if (past > at) {
      at = past;
      continue;
    }
    const read = mayOpen(atoms[at]!) ? readTold(atoms, at, sterling) : null;
    if (read?.told) told.push(read.told);
    at = Math.max(at + 1, read?.to ?? 0);
  }
  return settleBare(atoms, told);
}

function mayOpen(atom: Atom): boolean {
  if (atom.kind !== 'word') return true;
  return SMALL_NUMBERS.has(atom.norm) || TENS.has(atom.norm) || OPENERS.test(atom.norm) || beginsWithCapital(atom.text);
}

/** Whether most long words are capitalised, so that capitals tell nothing: a headline. */
function isHeadline(atoms: readonly Atom[]): boolean {
  let long = 0;
  let capital = 0;
  for (const atom of atoms) {
    if (atom.kind !== 'word' || atom.text.length < 4) continue;
    long++;
    if (beginsWithCapital(atom.text)) capital++;
  }
  return long > 1 && capital / long > 0.7;
}
