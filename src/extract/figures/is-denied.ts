// Atoms and the place of a verb in; whether “not” or “never” stands right before it, out.
import { normAt } from './atom-at.ts';
import type { Atom } from './lex-atoms.ts';

/** “will not | fall below”, “has never | dropped”, “doesn’t | cost”; not “not many | fell”. */
export const isDenied = (atoms: readonly Atom[], verb: number): boolean =>
  /^(?:not|never|cannot|'t)$/.test(normAt(atoms, verb - 1));
