// The forms in which records leave the program, each a pure writer from records to pieces of text.
import type { RecordedReport } from '../../record/entry.ts';
import type { FindListedCode } from './code-actor.ts';
import { type CsvOptions, writeCsv } from './csv.ts';
import { writeCommitmentTable, writeEventTable, writeFigureTable, writeReportTable } from './csv-tables.ts';
import { writeGdelt } from './gdelt.ts';
import { writeIcal } from './ical.ts';
import { writeExtractLines, writeNdjson } from './ndjson.ts';
import { writePlover } from './plover.ts';
import { writeWebAnnotations } from './web-annotation.ts';

export interface ExportFormat {
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly describes: string;
  /** Each form takes of the options what is for it: a byte order mark is for CSV, listed codes for event data. */
  write(
    records: AsyncIterable<RecordedReport>,
    options?: CsvOptions & { readonly listedCode?: FindListedCode },
  ): AsyncIterable<string>;
}

const CSV = { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv' };

export const EXPORT_FORMATS = {
  ndjson: {
    mediaType: 'application/x-ndjson',
    extension: 'ndjson',
    describes: 'full records, one a line',
    write: writeNdjson,
  },
  csv: { ...CSV, describes: 'one row a statement', write: writeCsv },
  'csv-events': { ...CSV, describes: 'one row an event, with its sentence', write: writeEventTable },
  'csv-figures': { ...CSV, describes: 'one row a figure', write: writeFigureTable },
  'csv-commitments': { ...CSV, describes: 'one row a commitment', write: writeCommitmentTable },
  'csv-reports': {
    ...CSV,
    describes: 'one row a report, with how much was found in it: the denominators',
    write: writeReportTable,
  },
  plover: {
    mediaType: 'application/x-ndjson',
    extension: 'jsonl',
    describes: 'PLOVER events, one a line, positions in code points',
    write: writePlover,
  },
  gdelt: {
    mediaType: 'text/tab-separated-values; charset=utf-8',
    extension: 'tsv',
    describes: 'a table of events with the columns of GDELT and more, positions in code points',
    write: writeGdelt,
  },
  ical: {
    mediaType: 'text/calendar; charset=utf-8',
    extension: 'ics',
    describes: 'iCalendar: what is announced, where its day is known',
    write: writeIcal,
  },
  'web-annotation': {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
    describes: 'W3C Web Annotation collection, positions in code points',
    write: writeWebAnnotations,
  },
  extract: {
    mediaType: 'application/x-ndjson',
    extension: 'ndjson',
    describes: 'the lines of dualtrack extract',
    write: writeExtractLines,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
