// What is asked of the positions, in the page's address and in the API's.
import type { FoundPosition } from '../../serve/contract/positions.ts';
import { dayOf } from '../timeline/date-entry.ts';

export interface PositionsAsked {
  /** Id or name of an actor; empty for anybody. */
  readonly holder: string;
  /** The same, or words of a matter. */
  readonly target: string;
  readonly stance: FoundPosition['stance'] | null;
  /** ISO days between which it was held; empty for any. */
  readonly from: string;
  readonly to: string;
}

export function positionsAsked(query: string): PositionsAsked {
  const fields = new URLSearchParams(query);
  const words = (name: string) => (fields.get(name) ?? '').trim().slice(0, 500);
  const day = (name: string) => (dayOf(fields.get(name)) === null ? '' : fields.get(name)!);
  const stance = fields.get('stance');
  return {
    holder: words('holder'),
    target: words('target'),
    stance: stance === 'for' || stance === 'against' ? stance : null,
    from: day('from'),
    to: day('to'),
  };
}

export function addressOf({ holder, target, stance, from, to }: PositionsAsked): string {
  const given = Object.entries({ holder, target, stance, from, to }).filter((one): one is [string, string] => !!one[1]);
  return given.length > 0 ? `/positions?${new URLSearchParams(given)}` : '/positions';
}

/** Days are chosen among what came: a position's day is its own, not that of its report. */
export const positionsPath = ({ holder, target, stance }: PositionsAsked): string =>
  `/api/positions?${new URLSearchParams({ limit: '200', ...(holder && { holder }), ...(target && { target }), ...(stance && { stance }) })}`;

/** Whether a day that a report tells lies between those asked for; what has none is in no stretch of days. */
export function isBetween(date: string | null, { from, to }: Pick<PositionsAsked, 'from' | 'to'>): boolean {
  if (!from && !to) return true;
  const day = date?.slice(0, 10) ?? '';
  return day !== '' && (!from || day >= from) && (!to || day <= to);
}
