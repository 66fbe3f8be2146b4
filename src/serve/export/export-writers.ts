// The writer of each form: pure, from records to pieces of text.
import type { RecordedReport } from '../../record/entry.ts';
import type { ExportFormName } from '../contract/exports.ts';
import { writeAtom } from './atom.ts';
import { writeBibtex, writeCslJson, writeQuotes } from './cite/write-citations.ts';
import { writeCsv } from './csv.ts';
import { writeCommitmentTable, writeEventTable, writeFigureTable, writeReportTable } from './csv-tables.ts';
import type { ExportOptions } from './export-options.ts';
import { writeFindingTable } from './findings-table.ts';
import { writeFollowTheMoney } from './follow-the-money.ts';
import { writeGdelt } from './gdelt.ts';
import { writeHtmlReport } from './html-report/write-html-report.ts';
import { writeIcal } from './ical.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeExtractLines, writeNdjson } from './ndjson.ts';
import { writePlover } from './plover.ts';
import { writeWebAnnotations } from './web-annotation.ts';

export type WriteExport = (records: AsyncIterable<RecordedReport>, options?: ExportOptions) => AsyncIterable<string>;

export const EXPORT_WRITERS: Readonly<Record<ExportFormName, WriteExport>> = {
  ndjson: writeNdjson,
  csv: writeCsv,
  'csv-events': writeEventTable,
  'csv-figures': writeFigureTable,
  'csv-commitments': writeCommitmentTable,
  'csv-findings': writeFindingTable,
  'csv-reports': writeReportTable,
  plover: writePlover,
  gdelt: writeGdelt,
  ical: writeIcal,
  'web-annotation': writeWebAnnotations,
  'json-ld': writeJsonLd,
  ftm: writeFollowTheMoney,
  atom: writeAtom,
  html: writeHtmlReport,
  extract: writeExtractLines,
  bibtex: writeBibtex,
  'csl-json': writeCslJson,
  quotes: writeQuotes,
};
