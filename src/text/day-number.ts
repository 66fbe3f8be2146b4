/**
 * Days from 1970-01-01 to the day that an ISO 8601 date or instant names, in the zone it is written in; null for what starts with no
 * day of the calendar.
 */
export function dayNumber(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(iso?.trim() ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(0);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 86_400_000 : null;
}
