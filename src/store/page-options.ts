// In: what a caller asks a page to be. Out: the same, checked, with its defaults.
import { DualtrackError } from '../errors.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;

/** Throws DualtrackError invalid-option for what is not a whole number from 1 to 500. */
export function maybeLimit(limit: number | undefined): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw new DualtrackError('invalid-option', `page limit: ${limit}`, `give a whole number from 1 to ${MAX_LIMIT}`);
  return limit;
}

/** Throws DualtrackError invalid-option for what is not a day of the calendar written YYYY-MM-DD. */
export function maybeDay(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const date = match ? new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) : null;
  if (date?.getUTCMonth() !== Number(match?.[2]) - 1 || date.getUTCDate() !== Number(match?.[3]))
    throw new DualtrackError('invalid-option', `not a day: ${day.slice(0, 40)}`, 'write days as YYYY-MM-DD');
  return day;
}
