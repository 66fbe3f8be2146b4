// What a quantity measures and of whom, as ranges of atoms.
import type { Phrase } from './find-phrase.ts';
import { splitPossessor, subjectBefore } from './find-subject.ts';
import type { Atom } from './lex-atoms.ts';

export interface Measured {
  readonly measure: Phrase | null;
  readonly whose: Phrase | null;
}

export const NOTHING: Measured = { measure: null, whose: null };

export const isArticle = (word: string): boolean =>
  /^(?:an?|the|its|their|his|her|our|this|that|another|each|'s)$/.test(word);

export function owned(atoms: readonly Atom[], phrase: Phrase): Measured {
  const { rest, whose } = splitPossessor(atoms, phrase);
  return { measure: rest, whose: whose ?? ownerOfWhose(atoms, phrase) };
}

// "the bank, whose | assets shrank"
function ownerOfWhose(atoms: readonly Atom[], { from }: Phrase): Phrase | null {
  if (atoms[from - 1]?.norm !== 'whose') return null;
  return subjectBefore(atoms, atoms[from - 2]?.text === ',' ? from - 2 : from - 1);
}
