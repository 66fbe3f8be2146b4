// What is kept of changes of actors: for how long, and what several rows say together.
import { toSqlText } from './sql-text.ts';

/** A feed that brings reports every five minutes fills them in three days; of the largest batches they are seven megabytes. */
export const KEPT_CHANGES = 1000;

export const toChangedReports = (ids: Iterable<string>): string => JSON.stringify([...ids].map(toSqlText));

/** Ids as the store has them, each once, of rows as they were written. */
export const fromChangedReports = (rows: readonly { readonly reports: string }[]): string[] => [
  ...new Set(rows.flatMap(({ reports }) => JSON.parse(reports) as string[])),
];
