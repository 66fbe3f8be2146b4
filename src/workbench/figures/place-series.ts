// A series in; its tellings with their days and numbers, and the scales of its chart, out. What has no day is told apart.
import type { FigureSeries } from '../../serve/contract/figures.ts';
import { type Day, dayOf } from '../timeline/date-entry.ts';
import { roundScale } from './amounts.ts';

type Point = FigureSeries['points'][number];
export type Telling = Point['tellings'][number];

export interface PlacedTelling {
  readonly telling: Telling;
  readonly point: Point;
  /** Middle, and the stretch that it is told for; the same where it is one day. */
  readonly day: Day;
  readonly from: Day;
  readonly to: Day;
  /** What is drawn: the number, or the middle of a range; of a bound its end. */
  readonly value: number;
  /** Ends of a range; null for a bare number. An open end is null too. */
  readonly range: { readonly low: number | null; readonly high: number | null } | null;
}

export interface PlacedSeries {
  readonly placed: readonly PlacedTelling[];
  /** Told without a day, or without a number that can be drawn. */
  readonly apart: readonly { readonly telling: Telling; readonly point: Point }[];
  readonly window: { readonly from: Day; readonly to: Day };
  /** Round numbers from the lowest to the highest. */
  readonly scale: readonly number[];
}

/** Air at both ends of the time axis, as a share of it, and at the least in days. */
const AIR = { share: 0.06, least: 3 };

export function placeSeries({ points }: FigureSeries): PlacedSeries {
  const placed: PlacedTelling[] = [];
  const apart: { telling: Telling; point: Point }[] = [];
  for (const point of points)
    for (const telling of point.tellings) {
      const place = placeTelling(point, telling);
      if (place) placed.push(place);
      else apart.push({ telling, point });
    }
  const days = placed.flatMap(({ from, to }) => [from, to]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const air = Math.max(AIR.least, Math.round((last - first) * AIR.share));
  const values = placed.flatMap(({ value, range }) => [
    value,
    ...[range?.low, range?.high].filter((one) => one != null),
  ]);
  return {
    placed,
    apart,
    window: { from: first - air, to: last + air },
    scale: values.length === 0 ? [0, 1] : roundScale(fromZero(values), Math.max(...values)),
  };
}

/** A scale begins at nothing where that costs less than half of it: then heights can be compared. */
function fromZero(values: readonly number[]): number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low >= 0 && low <= high * 0.5 ? 0 : low;
}

function placeTelling(point: Point, telling: Telling): PlacedTelling | null {
  const [from, to] = [dayOf(point.from), dayOf(point.to)];
  const [first, last] = [from ?? to, to ?? from];
  const { value, low, high } = telling;
  const drawn = value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
  if (first === null || last === null || drawn === null || !Number.isFinite(drawn)) return null;
  return {
    ...{
      telling,
      point,
      from: first,
      to: Math.max(first, last),
      day: (first + Math.max(first, last)) / 2,
      value: drawn,
    },
    range: value === null ? { low, high } : null,
  };
}
