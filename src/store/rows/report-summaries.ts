// In: rows of reports. Out: summaries as lists and hits show them.
import type { Selectable } from 'kysely';
import type { ReportSummary } from '../contract.ts';
import { fromSqlText, maybeFromSqlText } from './sql-text.ts';
import type { Tables } from './tables.ts';

export const SUMMARY_COLUMNS = [
  'reports.key',
  'reports.id',
  'reports.title',
  'reports.outlet',
  'reports.agency',
  'reports.published',
  'reports.url',
  'reports.opening',
  'reports.statements',
  'reports.events',
  'reports.figures',
  'reports.times',
  'reports.commitments',
  'reports.notes',
] as const;
type SummaryColumn = (typeof SUMMARY_COLUMNS)[number] extends `reports.${infer Column}` ? Column : never;

export function toSummary(row: Pick<Selectable<Tables['reports']>, SummaryColumn>): ReportSummary {
  return {
    id: fromSqlText(row.id),
    title: maybeFromSqlText(row.title),
    outlet: maybeFromSqlText(row.outlet),
    agency: maybeFromSqlText(row.agency),
    published: maybeFromSqlText(row.published),
    url: maybeFromSqlText(row.url),
    opening: fromSqlText(row.opening),
    counts: {
      statement: row.statements,
      event: row.events,
      figure: row.figures,
      time: row.times,
      commitment: row.commitments,
    },
    notes: row.notes,
  };
}
