// Two claims in; whether they are of one side, by the names of those who make them, out.
import type { Claim } from './alleged.ts';
import { COMMON_NAMES } from './names-in.ts';

/** Speakers of one state do not accuse each other of what they deny, as far as names tell. */
export const isOneSide = (a: Pick<Claim, 'from'>, b: Pick<Claim, 'from'>): boolean =>
  a.from.some((name) => !COMMON_NAMES.has(name) && b.from.includes(name));
