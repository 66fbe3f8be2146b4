// Dates as the page shows them: the same on every machine, whatever its language or time zone.

/** As a British paper shortens them. */
export const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** "2031-04-09…" as "9 Apr 2031", "2031-04" as "Apr 2031"; anything else as it came. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T|$)/.exec(date) ?? [];
  const name = SHORT_MONTHS[Number(month) - 1];
  if (!year || !name) return date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** An interval, both ends inclusive; a missing end is an open one. */
export function formatInterval(from: string | null, to: string | null): string {
  if (from && to) return from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`;
  if (from) return `from ${formatDate(from)}`;
  return to ? `until ${formatDate(to)}` : '';
}

/** A sentence about reports with its days as the page shows days; what stands in “ ” is quoted, and stays as it was printed. */
export function formatDays(says: string): string {
  return says.replace(/“[^”]*”|\b\d{4}-\d{2}-\d{2}\b/g, (part) => (part.startsWith('“') ? part : formatDate(part)));
}
