// Titles and given names in; how much they speak for she (above zero) or he (below) out.
import { FEMALE_TITLES, MALE_TITLES } from '../../lexicon/person-titles.ts';
import { genderOfName } from '../../understand/names/gender-of-name.ts';
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

/** Words from a name to what its apposition calls whoever bears it: “a [retired] [primary] [school] teacher”. */
const LONGEST_APPOSITION = 4;

/**
 * What an apposition calls somebody: “the dead man’s mother, [Petra Okker].”, “his wife [Petra]”, “[Petra Okker], a mother of three”;
 * not “she told her mother, [Okker] said”, “[Okker], the widow’s lawyer”, “[Okker], whose mother”.
 */
export function apposedGender(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const closes = /^[,.;:!?)”"—–]$/.test(tokens[to]?.text ?? '.');
  const isApart = tokens[from - 1]?.text === ',';
  if (!isApart || closes) {
    const word = from - (isApart ? 2 : 1);
    const before = word < 0 ? 0 : titleGender(tokens, { from: word, to: word + 1 });
    if (before !== 0 && /^\p{Ll}/u.test(tokens[word]!.text)) return before;
  }
  if (tokens[to]?.text !== ',' || !/^(?:an?|the|his|her|their)$/.test(tokens[to + 1]?.norm ?? '')) return 0;
  for (let i = to + 2; i < to + 2 + LONGEST_APPOSITION && tokens[i]?.kind === 'word'; i++) {
    const gender = titleGender(tokens, { from: i, to: i + 1 });
    if (gender !== 0) return /^(?:,|\.|of|who|from|in|to|with|and)$/.test(tokens[i + 1]?.norm ?? '.') ? gender : 0;
  }
  return 0;
}

export function wordGender(givenName: string): number {
  const gender = genderOfName(givenName);
  return gender === 'female' ? NAME_WEIGHT : gender === 'male' ? -NAME_WEIGHT : 0;
}
