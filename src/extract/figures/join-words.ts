// Atoms in, a phrase for looking up out.
import { isHyphen } from './atom-at.ts';
import type { Atom } from './lex-atoms.ts';

/** The words from `at`, `count` of them, joined by spaces; hyphens between them count as spaces. Null when there are fewer. */
export function joinWords(atoms: readonly Atom[], at: number, count: number): { phrase: string; to: number } | null {
  const words: string[] = [];
  let i = at;
  while (words.length < count) {
    const atom = atoms[i];
    if (atom === undefined) return null;
    if (words.length > 0 && isHyphen(atom.text) && !atom.gap) {
      i++;
      continue;
    }
    if (atom.kind === 'number' || (atom.kind === 'mark' && !/^[°%‰℃℉]$/.test(atom.text))) return null;
    words.push(atom.norm);
    i++;
  }
  return { phrase: words.join(' '), to: i };
}
