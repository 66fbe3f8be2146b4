// Atoms in; where what is glued together ends.
import { isGluedAt, textAt } from './atom-at.ts';
import type { Atom } from './lex-atoms.ts';

export const isDash = (text: string): boolean => /^[-‐‑–—−]+$/.test(text);

/** Past all glued numbers, hyphens, slashes and words: "F-16s", "4.2.1", "12/05/2016". */
export function chainEnd(atoms: readonly Atom[], i: number): number {
  let at = i + 1;
  while (at < atoms.length && isGluedAt(atoms, at)) {
    if (atoms[at]!.kind === 'mark' && !(/^[-‐‑–/:._]$/.test(textAt(atoms, at)) && isGluedAt(atoms, at + 1))) break;
    if (atoms[at]!.norm.startsWith("'")) break;
    at++;
  }
  return at;
}
