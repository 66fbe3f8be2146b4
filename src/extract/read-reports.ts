// Reports in, all that is read from each out: understood, extracted, with the notes of every step. A reader that has workers
// reads whole reports in them; any other is handed their readings here. The answers are the same.
import type { NewsReport } from '../record/news-report.ts';
import { understand } from '../understand/understand.ts';
import { type EntriesRead, extractEntries } from './extract.ts';
import type { StatementReader } from './statement-reader.ts';

/** What a report says; the notes are those of understanding it, then those of extraction. */
export type ReportRead = EntriesRead;

/** A reader that reads reports whole, somewhere else, several at a time. */
export interface ReportReader {
  /** The answers in the order of `reports`; what is read in one never depends on the others. */
  readReports(reports: readonly NewsReport[]): Promise<readonly ReportRead[]>;
}

/** The answers in the order of `reports`. Throws what the reader throws. */
export async function readReports(
  reports: readonly NewsReport[],
  reader: StatementReader & Partial<ReportReader>,
): Promise<readonly ReportRead[]> {
  if (reader.readReports) return reader.readReports(reports);
  const readings = reports.map(understand);
  const extracted = await extractEntries(readings, reader);
  return extracted.map((read, i) => ({ ...read, notes: [...readings[i]!.notes, ...read.notes] }));
}
