// In: where an input came from and why it is no report. Out: the refusal, in the shape that every reader gives.
import { createHash } from 'node:crypto';
import type { RefusedInput } from '../record/refused-input.ts';
import type { ReadOutcome } from './read-outcome.ts';

/** Bytes of an input that its hash is over, at most: a refused bomb must not be read to its end for a name. */
export const HASHED_BYTES = 16 * 2 ** 20;

/** A refusal; `outcome` is quarantined where another machine or a later version may do better. */
export function refuse(
  origin: string,
  inputHash: string,
  rule: string,
  reason: string,
  outcome: RefusedInput['outcome'] = 'rejected',
): ReadOutcome {
  return { outcome: 'refused', refused: { origin, inputHash, outcome, rule, reason } };
}

/** SHA-256 of an input's bytes, in hexadecimal; of the first HASHED_BYTES where there are more. */
export function hashInput(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes.subarray(0, HASHED_BYTES)).digest('hex');
}
