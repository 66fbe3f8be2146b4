// A pledge with a condition and a sentence of a later report in; whether the sentence tells of that condition out.
import { overlapOf, weighWords } from '../findings/weigh-words.ts';
import { OUTCOME_DAYS } from './outcome-days.ts';
import type { Pledge } from './pledge.ts';
import type { Telling } from './telling.ts';

/** Words of the condition that the sentence must have: stems, bits, share of the condition’s. */
const TOLD = { stems: 2, bits: 10, share: 0.5 };

/**
 * “… if Lumen keeps its armour behind the Verrin”: “Lumen moved its armour over the Verrin on Monday”. Not a sentence that only has the names of
 * it. `days`: from the report of the pledge to that of the sentence.
 */
export function isOnCondition({ condition, by }: Pledge, { passage }: Telling, days: number): boolean {
  if (condition === '' || days <= 0 || days > OUTCOME_DAYS) return false;
  if (by !== null && days > OUTCOME_DAYS) return false;
  const asked = weighWords(condition);
  const { stems, weight } = overlapOf(asked, weighWords(passage.text));
  const all = asked.values().reduce((sum, bits) => sum + bits, 0);
  if (stems < TOLD.stems || weight < TOLD.bits || weight < TOLD.share * all) return false;
  const plain = condition.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*/gu, ' ');
  return overlapOf(weighWords(plain), weighWords(passage.text)).stems >= 1;
}
