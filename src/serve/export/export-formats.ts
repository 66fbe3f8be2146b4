// The forms in which records leave the program, each a pure writer from records to pieces of text.
import type { RecordedReport } from '../../record/entry.ts';
import { writeCsv } from './csv.ts';
import { writeExtractLines, writeNdjson } from './ndjson.ts';
import { writeWebAnnotations } from './web-annotation.ts';

export interface ExportFormat {
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly describes: string;
  write(records: AsyncIterable<RecordedReport>): AsyncIterable<string>;
}

export const EXPORT_FORMATS = {
  ndjson: {
    mediaType: 'application/x-ndjson',
    extension: 'ndjson',
    describes: 'full records, one a line',
    write: writeNdjson,
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    describes: 'one row a statement',
    write: writeCsv,
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
