// Atoms and an index in, what stands there out; outside the sentence nothing stands.
import type { Atom } from './lex-atoms.ts';

/** The lower-case form at `i`, '' outside. */
export const normAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.norm ?? '';
/** The slice at `i`, '' outside. */
export const textAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.text ?? '';
/** Whether digits stand at `i`. */
export const isNumberAt = (atoms: readonly Atom[], i: number): boolean => atoms[i]?.kind === 'number';
/** Whether the atom at `i` follows the one before without a gap. */
export const isGluedAt = (atoms: readonly Atom[], i: number): boolean => atoms[i] !== undefined && !atoms[i]!.gap;
/** Whether a hyphen at `i` is glued to what stands before it. */
export const isHyphenAt = (atoms: readonly Atom[], i: number): boolean =>
  isGluedAt(atoms, i) && isHyphen(atoms[i]!.text);
/** Whether `text` is one hyphen, of any of its kinds. */
export const isHyphen = (text: string): boolean => /^[-‐‑]$/.test(text);
/** The atom after an optional glued hyphen. */
export const pastHyphen = (atoms: readonly Atom[], i: number): number =>
  isHyphenAt(atoms, i) && !atoms[i + 1]?.gap ? i + 1 : i;
