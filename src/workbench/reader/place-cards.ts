// Where each card stands: as level with its passage as the others allow.

/**
 * Tops of cards that should stand at `anchors` (ascending), in pixels from the column's top, without overlap.
 * The card `chosen` stands exactly level when there is room above for those before it; the others give way.
 */
export function placeCards(
  anchors: ArrayLike<number>,
  heights: ArrayLike<number>,
  gap: number,
  chosen: number | null,
): Float64Array {
  const tops = new Float64Array(anchors.length);
  pushDown(tops, anchors, heights, gap, 0, 0);
  if (chosen !== null && tops[chosen]! > anchors[chosen]!) {
    // Make room upwards, as far as the column goes.
    let floor = anchors[chosen]!;
    let top = chosen;
    for (let index = chosen; index >= 0 && tops[index]! > floor; index--) {
      tops[index] = floor;
      top = index;
      if (index > 0) floor -= heights[index - 1]! + gap;
    }
    if (tops[top]! < 0) pushDown(tops, tops.slice(0, chosen + 1), heights, gap, 0, 0);
    pushDown(tops, anchors, heights, gap, chosen + 1, tops[chosen]! + heights[chosen]! + gap);
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
