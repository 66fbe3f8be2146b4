// A name as a report has it in; its words, and what each is in a person's name.
import { NAME_SUFFIXES } from '../../lexicon/person-titles.ts';
import { foldName } from '../../text/fold-name.ts';

export interface PersonName {
  readonly given: string;
  /** Words between given name and surname, stops dropped: "m", "maria". */
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "iii", or null. */
  readonly suffix: string | null;
}

/** Folded, cut at blanks. */
export const wordsOf = (name: string): string[] => foldName(name).split(' ');

/**
 * The parts of a full name, or null for a name of one word, which is a surname that many bear.
 *
 *   Ingrid M. Solvane Jr → ingrid · m · solvane · jr
 */
export function personName(name: string): PersonName | null {
  const words = wordsOf(name.replaceAll(',', ' '));
  const last = words.at(-1)!;
  const suffix = words.length > 1 && NAME_SUFFIXES.has(last) ? last.replaceAll('.', '') : null;
  const bare = suffix === null ? words : words.slice(0, -1);
  if (bare.length < 2) return null;
  return {
    given: bare[0]!,
    middle: bare.slice(1, -1).map((word) => word.replaceAll('.', '')),
    family: bare.at(-1)!,
    suffix,
  };
}

/** The last word of a person's name that is no suffix: what bare-surname mentions share with full names. */
export function surnameOf(name: string): string {
  const words = wordsOf(name.replaceAll(',', ' '));
  return (words.length > 1 && NAME_SUFFIXES.has(words.at(-1)!) ? words.at(-2) : words.at(-1))!;
}
