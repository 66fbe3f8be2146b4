// Which corrections hold: those that no undo in force takes back.
import type { Correction } from '../../record/correction.ts';

/** By time, then id. An undo can be undone; what it names may also come in later. Undos in force are among what comes out. */
export function inForce<C extends Correction>(corrections: readonly C[]): C[] {
  const undone = new Map<string, C[]>();
  for (const one of corrections)
    if (one.what === 'undo') undone.set(one.undoes, [...(undone.get(one.undoes) ?? []), one]);
  // An id is the hash of what it undoes among others, so no chain of undos comes back to its start unless somebody made ids by hand.
  const holds = (one: C, seen: readonly string[]): boolean =>
    !seen.includes(one.id) && !(undone.get(one.id) ?? []).some((undo) => holds(undo, [...seen, one.id]));
  return corrections.filter((one) => holds(one, [])).sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
