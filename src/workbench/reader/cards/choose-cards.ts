// Which cards are in the page when there are too many for all of them, and which one the others stand around.
import { countBelow } from '../../../text/count-below.ts';
import type { Seen } from './use-seen.ts';

/** Pixels above and below what is seen in which cards are kept ready. */
const MARGIN = 1200;

/** The half-open range of the cards, with ascending `tops`, that are in sight or nearly so. */
export function cardsInSight(tops: ArrayLike<number>, seen: Seen): [from: number, to: number] {
  const from = firstFrom(tops, seen.top - MARGIN);
  return [from, Math.max(from, firstFrom(tops, seen.top + seen.height + MARGIN))];
}

/** The half-open range of `most` cards around `chosen` (-1: from the first) out of `count`. */
export function cardsAround(chosen: number, count: number, most: number): [from: number, to: number] {
  const from = Math.max(0, Math.min(chosen - Math.floor(most / 2), count - most));
  return [from, Math.min(count, from + most)];
}

/** The card that must be level with its words: the chosen one while its words are in sight, else the first of those that are. */
export function pivotCard(wanted: ArrayLike<number>, chosen: number, seen: Seen): number | null {
  const isInSight = (y: number | undefined) => y !== undefined && y >= seen.top && y <= seen.top + seen.height;
  if (chosen >= 0 && isInSight(wanted[chosen])) return chosen;
  const first = firstFrom(wanted, seen.top + 80);
  return first < wanted.length ? first : null;
}

const firstFrom = (tops: ArrayLike<number>, y: number): number => countBelow(tops.length, (i) => tops[i]! < y);
