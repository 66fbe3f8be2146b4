// Titles and given names in; how much they speak for she (above zero) or he (below) out.
import { FEMALE_TITLES, MALE_TITLES } from '../../lexicon/person-titles.ts';
import { genderOfGivenName } from '../../understand/names/given-name.ts';
import type { Token } from '../../understand/reading.ts';

/** A title is strong evidence, a given name weak: three pronouns outweigh it. */
export const TITLE_WEIGHT = 6;
const NAME_WEIGHT = 2;

export function titleGender(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  for (let i = from; i < to; i++) {
    const norm = tokens[i]!.norm.replaceAll('.', '');
    if (FEMALE_TITLES.has(norm)) return TITLE_WEIGHT;
    if (MALE_TITLES.has(norm)) return -TITLE_WEIGHT;
  }
  return 0;
}

export function wordGender(givenName: string): number {
  const gender = genderOfGivenName(givenName);
  return gender === 'female' ? NAME_WEIGHT : gender === 'male' ? -NAME_WEIGHT : 0;
}
