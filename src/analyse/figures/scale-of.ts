// The word behind digits in, “million” or “bn”; what they are times, out.
import { MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/numbers.ts';

/** 1 for no word, or none of size: sums of money and counts of people alone, so “m” is a million. */
export const scaleOf = (word = ''): number =>
  word === 'm' ? 1e6 : (MAGNITUDES.get(word) ?? SHORT_MAGNITUDES.get(word) ?? 1);
