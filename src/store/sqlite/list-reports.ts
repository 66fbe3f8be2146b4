// In: a list query. Out: one page of summaries, by time of publication.
import type { ListQuery, Page, ReportSummary } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { maybeDay, maybeLimit } from '../page-options.ts';
import { keysBetween } from '../rows/report-key.ts';
import { SUMMARY_COLUMNS, toSummary } from '../rows/report-summaries.ts';
import { toSqlText } from '../rows/sql-text.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';

export function listReports(database: Database, asked: ListQuery): Page<ReportSummary> {
  const limit = maybeLimit(asked.limit);
  const newestFirst = (asked.order ?? 'newest') === 'newest';
  const listing = newestFirst ? 'newest' : 'oldest';
  let { low, high } = keysBetween(maybeDay(asked.publishedFrom), maybeDay(asked.publishedTo));
  if (asked.cursor != null) {
    const [key] = readCursor(asked.cursor, listing, 1) as [number];
    if (newestFirst) high = Math.min(high, key - 1);
    else low = Math.max(low, key + 1);
  }
  let select = query
    .selectFrom('reports')
    .select(SUMMARY_COLUMNS)
    .where('key', '>=', low)
    .where('key', '<=', high)
    .orderBy('key', newestFirst ? 'desc' : 'asc')
    .limit(limit + 1);
  if (asked.outlet !== undefined) select = select.where('outlet', '=', toSqlText(asked.outlet));
  const rows = database.all(select);
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(toSummary),
    next: rows.length > limit ? writeCursor(listing, [shown.at(-1)!.key]) : null,
  };
}
