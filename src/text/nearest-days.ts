// Days of all that hold a key in; the stretch around a day that the nearest of them on either side reach, out: what `NearestQuestion` asks for.

export interface NearestDays {
  readonly first: number;
  readonly last: number;
}

/** Up to the day of the `places`-th before `day` and of the `places`-th behind it; infinite where there are fewer. Those of the day itself do not count. */
export function nearestDays(days: readonly number[], day: number, places: number): NearestDays {
  const sorted = [...days].sort((a, b) => a - b);
  const [before, behind] = [countBelow(sorted, day), countBelow(sorted, day + 1)];
  return {
    first: sorted[before - places] ?? Number.NEGATIVE_INFINITY,
    last: sorted[behind + places - 1] ?? Number.POSITIVE_INFINITY,
  };
}

/** How many of `days`, in order, are below `day`. */
export function countBelow(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
