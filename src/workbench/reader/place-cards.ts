// Where each card stands: as level with its passage as the others allow.

/**
 * Tops of cards that should stand at `anchors` (ascending), in pixels from the column's top, without overlap.
 * The card `pivot` stands exactly level when there is room below `ceiling` for those before it; the others give way.
 */
export function placeCards(
  anchors: ArrayLike<number>,
  heights: ArrayLike<number>,
  gap: number,
  pivot: number | null,
  ceiling = 0,
): Float64Array {
  const tops = new Float64Array(anchors.length);
  pushDown(tops, anchors, heights, gap, 0, ceiling);
  if (pivot !== null && tops[pivot]! > anchors[pivot]!) {
    // Make room upwards, as far as the column goes.
    let floor = anchors[pivot]!;
    let top = pivot;
    for (let index = pivot; index >= 0 && tops[index]! > floor; index--) {
      tops[index] = floor;
      top = index;
      if (index > 0) floor -= heights[index - 1]! + gap;
    }
    if (tops[top]! < ceiling) pushDown(tops, tops.slice(0, pivot + 1), heights, gap, 0, ceiling);
    pushDown(tops, anchors, heights, gap, pivot + 1, tops[pivot]! + heights[pivot]! + gap);
  }
  return tops;
}

function pushDown(
  tops: Float64Array,
  wanted: ArrayLike<number>,
  heights: ArrayLike<number>,
  gap: number,
  from: number,
  free: number,
): void {
  for (let index = from; index < wanted.length; index++) {
    tops[index] = Math.max(wanted[index]!, free);
    free = tops[index]! + heights[index]! + gap;
  }
}
