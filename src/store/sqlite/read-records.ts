// In: ids. Out: records as they were added, unit for unit.
import type { InferResult } from 'kysely';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { NewsReport } from '../../record/news-report.ts';
import type { Note } from '../../record/note.ts';
import type { Database } from './database.ts';
import { unpackText, unpackValue } from './packed.ts';
import { readActors } from './report-actors.ts';
import { fromSqlText, maybeFromSqlText, toSqlId, toSqlText } from './sql-text.ts';
import { query } from './tables.ts';

const withTextAndBody = query
  .selectFrom('reports')
  .innerJoin('texts', 'texts.id', 'reports.text')
  .innerJoin('bodies', 'bodies.report', 'reports.key')
  .leftJoin('actors', 'actors.report', 'reports.key')
  .selectAll('reports')
  .select(['texts.encoding', 'texts.body', 'bodies.entries', 'actors.body as actors']);

/** Of one report, by its id; null when the store has none. */
export function readRecord(database: Database, id: string): RecordedReport | null {
  const row = database.first(withTextAndBody.where('reports.id', '=', toSqlText(id)));
  return row ? toRecord(database, row) : null;
}

/** Of the report that holds the entry; of the first by id where several hold one with this id. */
export function readRecordOfEntry(database: Database, entryId: string): RecordedReport | null {
  const row = database.first(
    withTextAndBody
      .where('reports.key', 'in', query.selectFrom('entries').select('report').where('id', '=', toSqlId(entryId)))
      .orderBy('reports.id')
      .limit(1),
  );
  return row ? toRecord(database, row) : null;
}

/** Up to `limit` records whose ids come after `id`, in the order of ids; from the first where `id` is null. */
export function readRecordsAfter(database: Database, id: string | null, limit: number): RecordedReport[] {
  const ordered = withTextAndBody.orderBy('reports.id').limit(limit);
  const rows = database.all(id === null ? ordered : ordered.where('reports.id', '>', toSqlText(id)));
  return rows.map((row) => toRecord(database, row));
}

type Row = InferResult<typeof withTextAndBody>[number];

function toRecord(database: Database, row: Row): RecordedReport {
  const notes = database.all(query.selectFrom('notes').selectAll().where('report', '=', row.key).orderBy('position'));
  return {
    report: toReport(row),
    entries: unpackValue(row.entries) as Entry[],
    actors: readActors(row.actors),
    notes: notes.map((note) => ({
      step: note.step as Note['step'],
      rule: fromSqlText(note.rule),
      reason: fromSqlText(note.reason),
      span: note.span_start === null ? null : { start: note.span_start, end: note.span_end! },
    })),
    reader: fromSqlText(row.reader),
  };
}

function toReport(row: Row): NewsReport {
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
