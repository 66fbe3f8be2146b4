// Periods that the words may mean in and the one they do mean out, by the report’s day and the tense around them.
import { type Day, daysBetween, type Period } from './calendar.ts';
import type { Side } from './tense.ts';

/** A soft word for one side outweighs a distance this many times shorter on the other. Set on the tuning half of AQUAINT. */
const SOFT = 6;

/** Without a verb to tell, news looks back: a day ahead weighs as much as this many behind. */
const AHEAD = 4;

/** Days from `anchor` to the nearest day of `period`, 0 within. */
function distance(anchor: Day, period: Period): number {
  const toStart = daysBetween(anchor, period.from!);
  const toEnd = daysBetween(anchor, period.to!);
  return toStart > 0 ? toStart : toEnd < 0 ? toEnd : 0;
}

/**
 * The nearest of `periods` on the side that `side` tells; the nearest at all where it tells nothing. A period that holds the
 * anchor is on both sides. Null for no periods.
 */
export function choosePeriod(periods: readonly Period[], anchor: Day, side: Side): Period | null {
  let best: Period | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const period of periods) {
    if (period.from === null || period.to === null) continue;
    const days = distance(anchor, period);
    const against = (side.side === 'past' && days > 0) || (side.side === 'future' && days < 0);
    const cost = Math.abs(days) * (against ? (side.strong ? 1000 : SOFT) : side.side === null && days > 0 ? AHEAD : 1);
    if (cost < bestCost) {
      best = period;
      bestCost = cost;
    }
  }
  return best;
}
