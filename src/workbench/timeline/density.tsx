// Where marks would stand too thick to be told apart: how many there are, as bars, dialogue upwards and deeds downwards.
import { formatCount } from '../components/entry-kinds.ts';
import type { DatedEntry } from './date-entry.ts';
import { isInside, type Window, xOf } from './lay-out.ts';

/** More marks than these in one window are drawn as bars: each is a link with a name, and a page of them grows slow. */
export const MOST_MARKS = 1500;
/** Pixels of one bar, and of the highest. */
const STEP = 6;
export const BARS_HEIGHT = 110;

export interface Bar {
  readonly x: number;
  readonly count: number;
}

/** One bar for every STEP pixels in which something begins. Work: items. */
export function barsOf(items: readonly DatedEntry[], window: Window, width: number): Bar[] {
  const counts = new Map<number, number>();
  for (const item of items) {
    if (!item.days || !isInside(item, window)) continue;
    const x = Math.max(0, Math.min(width - STEP, xOf(Math.max(item.days.from, window.from), window, width)));
    const place = Math.floor(x / STEP) * STEP;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([x, count]) => ({ x, count })).sort((a, b) => a.x - b.x);
}

interface DensityProps {
  readonly bars: readonly Bar[];
  readonly track: DatedEntry['track'];
  /** Where the bars stand. */
  readonly y: number;
  /** The count of the highest bar of both tracks. */
  readonly most: number;
}

/** The square root of the count is the height, so that single entries beside thousands are still seen. */
export function Density({ bars, track, y, most }: DensityProps) {
  return (
    <g className="density">
      {bars.map(({ x, count }) => {
        const height = Math.max(2, Math.sqrt(count / most) * BARS_HEIGHT);
        return (
          <rect
            key={x}
            className={`mark-${track}`}
            x={x}
            width={STEP - 1}
            y={track === 'dialogue' ? y - height : y}
            height={height}
          >
            <title>{formatCount(count)}</title>
          </rect>
        );
      })}
    </g>
  );
}
