// A word in; whether news has it often enough for the lexicon of rarities to know it, out.
import { stemmer } from 'stemmer';
import { RAREST, rarityOf } from './word-rarity.ts';

/** In small letters, as Token.norm. */
export const isCommonWord = (word: string): boolean => rarityOf(stemmer(word)) < RAREST;
