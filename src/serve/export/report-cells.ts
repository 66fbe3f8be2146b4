// A record in, the cells that say which report a row of a table is from out: the same in every table, so that they join.
import type { RecordedReport } from '../../record/entry.ts';
import { dayOf } from './view-events.ts';

export const REPORT_CELLS = ['report', 'report_id', 'outlet', 'published', 'published_day', 'url'] as const;

export const reportCells = ({ report }: RecordedReport): Record<(typeof REPORT_CELLS)[number], string> => ({
  report: report.givenId ?? report.id,
  report_id: report.id,
  outlet: report.outlet ?? '',
  published: report.published ?? '',
  // `published` is a day in one report and an instant in the next, as each has it
  published_day: dayOf(report.published) ?? '',
  url: report.url ?? '',
});
