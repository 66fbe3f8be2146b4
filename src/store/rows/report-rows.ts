// In: a record. Out: the columns of its report, and back, unit for unit. The same in every engine.
import type { Insertable, Selectable } from 'kysely';
import type { Actor } from '../../record/actor.ts';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { NewsReport } from '../../record/news-report.ts';
import { openingOf } from '../../record/opening-of.ts';
import type { ReportActors } from '../contract.ts';
import { countEntries } from '../count-entries.ts';
import { type NoteRow, toNote } from './note-rows.ts';
import { unpackJson, unpackText, unpackValue } from './packed.ts';
import { fromSqlText, maybeFromSqlText, maybeToSqlText, toSqlText } from './sql-text.ts';
import type { Tables } from './tables.ts';

/** A report's row under `key`, with its text in row `text` of the texts. */
export function toReportRow(
  { report, entries, notes, reader }: RecordedReport,
  key: number,
  text: number,
): Insertable<Tables['reports']> {
  const counts = countEntries(entries);
  return {
    key,
    id: toSqlText(report.id),
    text,
    text_hash: toSqlText(report.textHash),
    reader: toSqlText(reader),
    title: maybeToSqlText(report.title),
    outlet: maybeToSqlText(report.outlet),
    agency: maybeToSqlText(report.agency),
    published: maybeToSqlText(report.published),
    url: maybeToSqlText(report.url),
    opening: toSqlText(openingOf(report)),
    statements: counts.statement,
    events: counts.event,
    figures: counts.figure,
    times: counts.time,
    commitments: counts.commitment,
    notes: notes.length,
    given_id: maybeToSqlText(report.givenId),
    byline: maybeToSqlText(report.byline),
    dateline: report.dateline === null ? null : JSON.stringify(report.dateline),
    language: maybeToSqlText(report.language),
    media_type: report.mediaType,
  };
}

/** What a record is made of; lists alone need the others. */
export const RECORD_COLUMNS = [
  'reports.key',
  'reports.id',
  'reports.text_hash',
  'reports.reader',
  'reports.title',
  'reports.outlet',
  'reports.agency',
  'reports.published',
  'reports.url',
  'reports.notes',
  'reports.given_id',
  'reports.byline',
  'reports.dateline',
  'reports.language',
  'reports.media_type',
] as const;
type RecordColumn = (typeof RECORD_COLUMNS)[number] extends `reports.${infer Column}` ? Column : never;

/** A report's row with what its other tables have of it. */
export interface RecordRow extends Pick<Selectable<Tables['reports']>, RecordColumn> {
  readonly encoding: 'utf-8' | 'utf-16le';
  readonly body: Uint8Array;
  readonly entries: Uint8Array;
  readonly actors: Uint8Array | null;
}

/** `notes`: the report's own, by position. */
export function toRecord(row: RecordRow, notes: readonly NoteRow[]): RecordedReport {
  return {
    report: toReport(row),
    entries: unpackValue(row.entries) as Entry[],
    actors: unpackActors(row.actors),
    notes: notes.map(toNote),
    reader: fromSqlText(row.reader),
  };
}

/**
 * JSON.stringify(toRecord(…)) in UTF-8, with what is kept as JSON taken as it is: entries and actors are nine tenths of a record, and need
 * not become text on their way.
 */
export function toRecordJson(row: RecordRow, notes: readonly NoteRow[]): Uint8Array<ArrayBuffer> {
  return Buffer.concat([
    Buffer.from(`{"report":${JSON.stringify(toReport(row))},"entries":`),
    unpackJson(row.entries),
    ACTORS,
    row.actors === null ? NONE : unpackJson(row.actors),
    Buffer.from(`,"notes":${JSON.stringify(notes.map(toNote))},"reader":${JSON.stringify(fromSqlText(row.reader))}}`),
  ]);
}

const ACTORS = Buffer.from(',"actors":');
const NONE = Buffer.from('[]');

/** A report that names nobody has no row of actors. */
export function unpackActors(packed: Uint8Array | null): Actor[] {
  return packed === null ? [] : (unpackValue(packed) as Actor[]);
}

function toReport(row: RecordRow): NewsReport {
  return {
    id: fromSqlText(row.id),
    textHash: fromSqlText(row.text_hash),
    givenId: maybeFromSqlText(row.given_id),
    text: unpackText(row),
    title: maybeFromSqlText(row.title),
    byline: maybeFromSqlText(row.byline),
    agency: maybeFromSqlText(row.agency),
    dateline: row.dateline === null ? null : (JSON.parse(row.dateline) as NewsReport['dateline']),
    outlet: maybeFromSqlText(row.outlet),
    url: maybeFromSqlText(row.url),
    published: maybeFromSqlText(row.published),
    language: maybeFromSqlText(row.language),
    mediaType: row.media_type as NewsReport['mediaType'],
  };
}

/** Whom a report names, of the rows of `reports` and of `actors`, which one that names nobody has not. */
export interface ActorsRow {
  readonly id: string;
  readonly published: string | null;
  /** Null where it names nobody. */
  readonly body: Uint8Array | null;
}

export const toReportActors = (row: ActorsRow): ReportActors => ({
  reportId: fromSqlText(row.id),
  published: maybeFromSqlText(row.published),
  actors: unpackActors(row.body),
});
