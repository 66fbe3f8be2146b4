// Records in, one JSON object a line out: everything the store knows of a report, as schema/recorded-report.json says.
// Spans are {start, end} in UTF-16 units of the report's text.
import type { RecordedReport } from '../../record/entry.ts';
import { toExtractLine } from './extract-line.ts';

export async function* writeNdjson(records: AsyncIterable<RecordedReport>): AsyncIterable<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** The same records as the lines of `dualtrack extract`. */
export async function* writeExtractLines(records: AsyncIterable<RecordedReport>): AsyncIterable<string> {
  for await (const record of records) yield `${JSON.stringify(toExtractLine(record))}\n`;
}
