// In: a report's id and time of publication. Out: its key, an integer that sorts by that time.
// Tables and word tables share it, so "newest first" is the order in which they are read anyway.
import { createHash } from 'node:crypto';

/*
 * key = second since EPOCH (35 bits) then slot (14 bits), so below 2^49: exact as a JavaScript number, and with 14 bits
 * for the position of an entry still a rowid of SQLite (63 bits).
 *
 *   0 ........... UNDATED_SECONDS ............................... 2^35
 *   | no date     | 1600-01-01T00:00Z                 2680-…      |   times outside are taken as the nearest end
 */
const SLOTS = 2 ** 14;
const UNDATED_SECONDS = 2 ** 28;
const LAST_SECOND = 2 ** 35 - 1;
const EPOCH_SECOND = Date.UTC(1600, 0, 1) / 1000;
const DAY = 86_400;

/** Bits of a rowid of statement_words that hold the entry's position. */
export const POSITION_BITS = 14;
export const MAX_POSITION = 2 ** POSITION_BITS - 1;

/** Seconds of the key space, both inclusive. */
interface SecondRange {
  readonly first: number;
  readonly last: number;
}

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?$/i;

/** An instant as its second, a date as its whole day in UTC, no date (or none that is ISO 8601) as the stretch before all dates. */
function secondsOf(published: string | null): SecondRange {
  const match = published === null ? null : ISO.exec(published.trim());
  if (!match) return { first: 0, last: UNDATED_SECONDS - 1 };
  const [, year, month, day = '1', hour, minute, second = '0', zone = 'Z'] = match;
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; before 1600 all the same is the key space's start
  const dayStart = Number(year) < 1600 ? EPOCH_SECOND : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000;
  if (hour === undefined) {
    const first = inKeySpace(dayStart);
    return { first, last: Math.min(first + DAY - 1, LAST_SECOND) };
  }
  const ahead = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  const offset = ahead ? (ahead[1] === '-' ? -1 : 1) * (Number(ahead[2]) * 3600 + Number(ahead[3] ?? 0) * 60) : 0;
  const at = inKeySpace(dayStart + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset);
  return { first: at, last: at };
}

const inKeySpace = (second: number): number =>
  Math.min(Math.max(second - EPOCH_SECOND + UNDATED_SECONDS, UNDATED_SECONDS), LAST_SECOND);

/**
 * The key to try at the given attempt (0, 1, 2 …) until one is free. It hangs on the id alone, not on what is there, so
 * two stores agree but for keys that collide: one in 16,384 for two reports of one second. Each attempt doubles the
 * stretch, within the same UTC day, so that even a hundred thousand reports of one second find room at once.
 */
export function reportKey(id: string, published: string | null, attempt: number): number {
  let { first, last } = secondsOf(published);
  if (first === last && attempt > 0) {
    const dayStart = first - ((first - UNDATED_SECONDS) % DAY);
    const width = Math.min(2 ** attempt, DAY);
    first = Math.max(dayStart, first - width + 1);
    last = Math.min(first + width - 1, dayStart + DAY - 1, LAST_SECOND);
  }
  const hash = createHash('sha256').update(`${attempt}:${id}`).digest().readUIntBE(0, 6);
  return first * SLOTS + (hash % ((last - first + 1) * SLOTS));
}

/** Keys, both inclusive, of all reports published on the days `from` to `to` (UTC); without either, of all reports. */
export function keysBetween(from: string | undefined, to: string | undefined): { low: number; high: number } {
  const low = from !== undefined ? secondsOf(from).first : to !== undefined ? UNDATED_SECONDS : 0;
  const high = to !== undefined ? secondsOf(to).last : LAST_SECOND;
  return { low: low * SLOTS, high: high * SLOTS + SLOTS - 1 };
}
