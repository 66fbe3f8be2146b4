// Positions in; rows for a chart out: one for each target of a holder, or each holder of a target, with marks above (for) and below (against).
import type { FoundPosition } from '../../serve/contract/positions.ts';
import { type Day, dayOf } from '../timeline/date-entry.ts';
import { type Window, xOf } from '../timeline/lay-out.ts';

export interface PlacedPosition {
  readonly position: FoundPosition;
  readonly x: number;
  /** 0 is next to the line of its row. */
  readonly lane: number;
}

export interface PositionsRow {
  readonly name: string;
  readonly placed: readonly PlacedPosition[];
  /** Lanes above and below the line, one at least. */
  readonly above: number;
  readonly below: number;
}

/** Half a mark and the air beside it, in pixels. */
const HALF = 6.5;

export const holderName = ({ who, holder }: FoundPosition): string =>
  who?.name ?? (holder.text || 'Somebody not named');
export const targetName = ({ whom, target }: FoundPosition): string =>
  target.topic === null ? (whom?.name ?? target.text) : target.text;
/** What a row is made of: a matter that names an actor stands in that actor's row. */
const rowOfTarget = (one: FoundPosition): string => one.whom?.name ?? targetName(one);

/** The window of all that has a day, with air at both ends; null where nothing has one. */
export function windowOf(days: readonly (string | null)[]): Window | null {
  const found = days.map(dayOf).filter((day): day is Day => day !== null);
  if (found.length === 0) return null;
  const [from, to] = [found.reduce((a, b) => Math.min(a, b)), found.reduce((a, b) => Math.max(a, b))];
  const air = Math.max(4, Math.round((to - from) * 0.03));
  return { from: from - air, to: to + air };
}

/** Rows with most positions first; `by` says what a row is. Positions without a day are in none. */
export function layOutRows(
  positions: readonly FoundPosition[],
  by: 'holder' | 'target',
  window: Window,
  width: number,
): PositionsRow[] {
  const nameOf = by === 'holder' ? holderName : rowOfTarget;
  const groups = Map.groupBy(
    positions.filter(({ day }) => dayOf(day) !== null),
    nameOf,
  );
  return [...groups]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name, own]) => {
      const side = (stance: FoundPosition['stance']) =>
        layOutSide(
          own.filter((one) => one.stance === stance),
          window,
          width,
        );
      const [above, below] = [side('for'), side('against')];
      return { name, placed: [...above, ...below], above: lanesOf(above), below: lanesOf(below) };
    });
}

const lanesOf = (placed: readonly PlacedPosition[]) => placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);

function layOutSide(own: readonly FoundPosition[], window: Window, width: number): PlacedPosition[] {
  const ends: number[] = [];
  return own
    .map((position) => ({ position, x: xOf(dayOf(position.day)! + 0.5, window, width) }))
    .sort((a, b) => a.x - b.x || (a.position.entryId < b.position.entryId ? -1 : 1))
    .map(({ position, x }) => {
      const free = ends.findIndex((end) => end <= x - HALF);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = x + HALF;
      return { position, x, lane };
    });
}
