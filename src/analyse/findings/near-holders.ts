// Who holds a key, and when, in; who of them is near enough to a day to be held against a report of it, and which two are no longer, or now, as near as that, out. A word
// that everybody has brings together only what lies close by, a rare one what lies a year apart:
//
//   x  x x   x x │ report │ x x  x     x x         of three places: “x x x” on either side, and all of the day itself
//        ╰──────╯          ╰────╯
//
// Hangs on who holds it alone, not on who came first: a report that comes late between two others may part them.
import { countBelow, nearestDays } from '../../text/nearest-days.ts';

export interface Holder {
  readonly reportId: string;
  readonly day: number;
}

/** Of the holders of a key those between whose day and `day` fewer than `places` others lie. */
export function nearHolders<One extends Holder>(holders: readonly One[], day: number, places: number): readonly One[] {
  if (holders.length <= places) return holders;
  const { first, last } = nearestDays(
    holders.map((one) => one.day),
    day,
    places,
  );
  return holders.filter((one) => one.day >= first && one.day <= last);
}

export interface Change {
  /** All that held the key around the day, and all that now do. */
  readonly before: readonly Holder[];
  readonly now: readonly Holder[];
}

export interface ChangedPair {
  /** Reports. */
  readonly pair: readonly [string, string];
  /** Whether they are near now, and were not. */
  readonly isNear: boolean;
}

/** Two that held the key before and now, on either side of `day`, that were near each other and are no longer, or the other way round. */
export function changedPairs({ before, now }: Change, day: number, places: number): ChangedPair[] {
  const [old, fresh] = [before, now].map((holders) => holders.map((one) => one.day).sort((a, b) => a - b)) as [number[], number[]]; // biome-ignore format: one line
  const there = new Map(now.map((one) => [one.reportId, one.day]));
  const both = before.filter((one) => there.get(one.reportId) === one.day);
  const isNear = (days: readonly number[], from: Holder, to: Holder) =>
    countBelow(days, to.day) - countBelow(days, from.day + 1) < places;
  const changed: ChangedPair[] = [];
  for (const early of both) {
    if (early.day >= day) continue;
    for (const late of both) {
      if (late.day <= day) continue;
      const is = isNear(fresh, early, late);
      if (is !== isNear(old, early, late)) changed.push({ pair: [early.reportId, late.reportId], isNear: is });
    }
  }
  return changed;
}
