// A pledge and a sentence in; whether they tell of two sums out.
import { FALLS_SHORT, ONLY_PART, SOME_OF_ALL, UNDER_WAY } from '../../lexicon/outcome-words.ts';
import type { Pledge } from './pledge.ts';
import type { Telling } from './telling.ts';

/** Counts are of anything: of “60 prisoners” 41 may be released first. */
const MEASURED = /^(?!count )(\S+) /;
/** Of these a smaller sum is a part. */
const PART = [SOME_OF_ALL, ONLY_PART, FALLS_SHORT, UNDER_WAY];

/**
 * Both have a sum in one unit, and none is the same: “has delivered 60,677 euros to Vell, as promised” tells nothing of the 36,988 euros promised to
 * Sund, whoever promised both. Not “has so far paid 2 million euros”, which is of a larger sum.
 */
export function isOtherSum(
  { sums }: Pick<Pledge, 'sums'>,
  { sums: told, passage }: Pick<Telling, 'sums' | 'passage'>,
): boolean {
  if (sums.length === 0 || told.length === 0 || sums.some((sum) => told.includes(sum))) return false;
  const units = new Set(told.flatMap((sum) => MEASURED.exec(sum)?.[1] ?? []));
  if (!sums.some((sum) => units.has(MEASURED.exec(sum)?.[1] ?? ''))) return false;
  return !PART.some((one) => one.test(passage.text));
}
