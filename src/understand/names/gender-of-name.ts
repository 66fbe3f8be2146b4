// A word known to be somebody's given name in; the gender that it is mostly given to, or null.
import { BORN_FEMALE, BORN_MALE } from '../../lexicon/born-names.ts';
import { bareName } from '../../text/bare-name.ts';
import { type Gender, genderOfGivenName, isOtherName, isOtherWord } from './given-name.ts';

/** Whether a list or births have the word, also where it is a word of another kind: “Joy”, “Guy”. */
export const mayBeGiven = (word: string): boolean => genderOfName(word) !== null || isOtherName(word);

let born: ReadonlyMap<string, Gender> | null = null;

/** What given names of all countries tell, else what births do. */
export function genderOfName(word: string): Gender | null {
  const listed = genderOfGivenName(word);
  if (listed !== null || isOtherWord(word)) return listed;
  born ??= new Map([
    ...BORN_FEMALE.map((name) => [name, 'female'] as const),
    ...BORN_MALE.map((name) => [name, 'male'] as const),
  ]);
  return born.get(bareName(word)) ?? null;
}
