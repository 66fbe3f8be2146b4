// A report's number in; what is planted in it, and which earlier report it has that from, out.
//
//   0 ──── 20 ──── 40 ──── 60 …      every twentieth is a head: what others copy, quote, tell again, turn from, answer
//        ╰─23 copies 20   ╰─57 quotes 40
import { drawFrom } from './random.ts';

/** Planted kinds, by the kind of finding that is to find them. */
export const PLANTED = [
  'copies',
  'utterance',
  'happening',
  'reversal',
  'commitment-outcome',
  'allegation-and-denial',
] as const;
export type Planted = (typeof PLANTED)[number];

export interface Plan {
  /** Null for a report that has nothing of another. */
  readonly kind: Planted | null;
  /** The report that it is from; its own number for one with nothing of another. */
  readonly head: number;
}

/** Reports that come out on one day. */
export const A_DAY = 100;
const HEADS_EVERY = 20;

/** Share of reports, and how many reports lie between head and follower at least and at most. */
const SHARES: readonly (readonly [kind: Planted, share: number, least: number, most: number])[] = [
  ['copies', 0.2, 1, 2 * A_DAY],
  ['utterance', 0.06, 1, 4 * A_DAY],
  ['happening', 0.08, 1, 2 * A_DAY],
  ['reversal', 0.015, 20 * A_DAY, 300 * A_DAY],
  ['commitment-outcome', 0.03, 5 * A_DAY, 80 * A_DAY],
  ['allegation-and-denial', 0.02, 1, 2 * A_DAY],
];

export function planOf(seed: number, number: number): Plan {
  const own: Plan = { kind: null, head: number };
  if (number % HEADS_EVERY === 0) return own;
  const random = drawFrom(seed, number, 1);
  let at = random();
  for (const [kind, share, least, most] of SHARES) {
    if (at >= share) {
      at -= share;
      continue;
    }
    const back = least + Math.floor(random() * (most - least));
    const head = Math.floor((number - back) / HEADS_EVERY) * HEADS_EVERY;
    return head < 0 ? own : { kind, head };
  }
  return own;
}
