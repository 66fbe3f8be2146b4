// One pair of tracks in a chart: what stands on it, and how high it is.
import { BARS_HEIGHT, type Bar } from './density.tsx';
import type { Placed } from './lay-out.ts';

export interface ChartRow {
  readonly id: string;
  /** Null where the chart has one row only, and its title says whose. */
  readonly name: string | null;
  readonly dialogue: readonly Placed[];
  readonly deeds: readonly Placed[];
  /** Instead of marks, where those would be too many. */
  readonly bars: { readonly dialogue: readonly Bar[]; readonly deeds: readonly Bar[] } | null;
}

/** A row with its place: pixels from the chart's top. */
export interface RowPlace {
  readonly row: ChartRow;
  readonly top: number;
  /** Of the line under dialogue, and of the bar over deeds. */
  readonly dialogueAxis: number;
  readonly deedsAxis: number;
  readonly bottom: number;
  readonly yOf: { dialogue(lane: number): number; deeds(lane: number): number };
}

const LANE = 15;
/** Marks stand closer when there are more lanes than these many pixels have room for. */
const MOST_HEIGHT = 330;
const LEAST_HEIGHT = 46;
/** Between the tracks, with the labels of the axis; of rows that share one axis at the top, without. */
export const AXIS = 30;
const NARROW_AXIS = 9;
/** What holds the axis’ labels above rows, and a row’s name. */
export const HEAD = 24;
const NAME = 18;
const LEAST_OF_ROW = 20;
const MOST_OF_ROW = 150;

/** Rows from the top down. */
export function placeRows(rows: readonly ChartRow[]): readonly RowPlace[] {
  const isOne = rows.length === 1;
  let top = isOne ? 0 : HEAD;
  return rows.map((row) => {
    const name = isOne ? 0 : NAME;
    const axis = isOne ? AXIS : NARROW_AXIS;
    const up = sideOf(row.dialogue, row.bars?.dialogue, isOne);
    const down = sideOf(row.deeds, row.bars?.deeds, isOne);
    const dialogueAxis = top + name + up.height;
    const deedsAxis = dialogueAxis + axis;
    const place: RowPlace = {
      ...{ row, top, dialogueAxis, deedsAxis, bottom: deedsAxis + down.height },
      yOf: {
        dialogue: (lane) => dialogueAxis - 10 - lane * up.step,
        deeds: (lane) => deedsAxis + 10 + lane * down.step,
      },
    };
    top = place.bottom;
    return place;
  });
}

/** Pixels between lanes, and of all of them, on one side. */
function sideOf(placed: readonly Placed[], bars: readonly Bar[] | undefined, isOne: boolean) {
  const least = isOne ? LEAST_HEIGHT : LEAST_OF_ROW;
  if (bars) return { step: LANE, height: bars.length > 0 ? BARS_HEIGHT + 16 : least };
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), isOne ? 1 : 0);
  const step = Math.min(LANE, (isOne ? MOST_HEIGHT : MOST_OF_ROW) / Math.max(1, lanes));
  return { step, height: Math.max(least, lanes * step + 12) };
}
