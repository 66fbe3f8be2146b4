// In: a list query. Out: one page of summaries, by time of publication.
import { sql } from 'kysely';
import type { ListQuery, Page, ReportSummary } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { maybeDay, maybeLimit } from '../page-options.ts';
import { keysBetween } from '../rows/report-key.ts';
import { SUMMARY_COLUMNS, toSummary } from '../rows/report-summaries.ts';
import { toSqlText } from '../rows/sql-text.ts';
import type { Connection } from './tables.ts';

/** Checks `asked` before the server is asked: throws invalid-option, invalid-cursor. */
export function listReports(asked: ListQuery): (connection: Connection) => Promise<Page<ReportSummary>> {
  const limit = maybeLimit(asked.limit);
  const newestFirst = (asked.order ?? 'newest') === 'newest';
  const listing = newestFirst ? 'newest' : 'oldest';
  let { low, high } = keysBetween(maybeDay(asked.publishedFrom), maybeDay(asked.publishedTo));
  if (asked.cursor != null) {
    const [key] = readCursor(asked.cursor, listing, 1) as [number];
    if (newestFirst) high = Math.min(high, key - 1);
    else low = Math.max(low, key + 1);
  }
  return async (connection) => {
    let select = connection
      .selectFrom('reports')
      .select(SUMMARY_COLUMNS)
      .where('key', '>=', low)
      .where('key', '<=', high)
      .orderBy('key', newestFirst ? 'desc' : 'asc')
      .limit(limit + 1);
    if (asked.outlet !== undefined) {
      const outlet = toSqlText(asked.outlet);
      select = select.where(sql`md5(outlet)`, '=', sql`md5(${outlet})`).where('outlet', '=', outlet);
    }
    const rows = await select.execute();
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(toSummary),
      next: rows.length > limit ? writeCursor(listing, [shown.at(-1)!.key]) : null,
    };
  };
}
