// Dates and amounts in, TIMEX3 values out.
import type { Unit } from '../../lexicon/calendar-words.ts';
import type { Amount } from './meaning.ts';

/** `value` with leading zeros. */
export const pad = (value: number, width = 2) => String(value).padStart(width, '0');

const CODES: Record<Unit, readonly [time: boolean, code: string, times: number]> = {
  second: [true, 'S', 1],
  minute: [true, 'M', 1],
  hour: [true, 'H', 1],
  day: [false, 'D', 1],
  week: [false, 'W', 1],
  month: [false, 'M', 1],
  quarter: [false, 'M', 3],
  year: [false, 'Y', 1],
  decade: [false, 'Y', 10],
  century: [false, 'Y', 100],
};
/** What a half of a unit is in the next smaller one. */
const SMALLER: Partial<Record<Unit, readonly [unit: Unit, times: number]>> = {
  year: ['month', 12],
  hour: ['minute', 60],
  minute: ['second', 60],
  day: ['hour', 24],
};

/**
 * The value of a length of time: P3D, PT5H30M, P2Y6M, PXW for an unknown count. "A decade" is P10Y and "decades" PXY, as the
 * AQUAINT annotation has them. Null for no amounts.
 */
export function timexOfAmounts(amounts: readonly Amount[]): string | null {
  if (amounts.length === 0) return null;
  let date = '';
  let time = '';
  const put = (count: number | null, unit: Unit) => {
    const [isTime, code, times] = CODES[unit];
    const text = `${count === null ? 'X' : trim(count * times)}${code}`;
    if (isTime) time += text;
    else date += text;
  };
  for (const { count, unit } of amounts) {
    const smaller = SMALLER[unit];
    if (count === null || Number.isInteger(count) || smaller === undefined) {
      put(count, unit);
      continue;
    }
    const whole = Math.floor(count);
    const rest = Math.round((count - whole) * smaller[1]);
    if (whole > 0) put(whole, unit);
    if (rest > 0) put(rest, smaller[0]);
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

const trim = (count: number) => (Number.isInteger(count) ? String(count) : String(Math.round(count * 100) / 100));
