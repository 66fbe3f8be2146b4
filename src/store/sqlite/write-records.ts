// In: a batch of records. Out: what became of each; all of it written in the transaction that the caller holds.
import type { Entry, EntryKind, RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import type { AddOutcome } from '../contract.ts';
import { countEntries } from '../count-entries.ts';
import { openingOf } from '../opening-of.ts';
import type { Database } from './database.ts';
import { packText, packValue } from './packed.ts';
import { writeActors } from './report-actors.ts';
import { MAX_POSITION, POSITION_BITS, reportKey } from './report-key.ts';
import { maybeToSqlText, toSearchText, toSqlId, toSqlText } from './sql-text.ts';
import { query } from './tables.ts';
import { addToTallies } from './tallies.ts';
import { awaitTrace } from './traces.ts';
import { facetOf } from './word-tables.ts';

export function writeRecords(database: Database, batch: readonly RecordedReport[]): AddOutcome[] {
  const change: Change = { reports: 0, ...countEntries([]) };
  /** Words are written last and by ascending key: FTS5 starts a new segment whenever a rowid is lower than the last. */
  const words = new Map<number, RecordedReport>();

  const outcomes = batch.map((record): AddOutcome => {
    const id = toSqlText(record.report.id);
    const there = database.first(query.selectFrom('reports').select(['key', 'reader']).where('id', '=', id));
    if (there?.reader === toSqlText(record.reader)) return 'known';
    if (there) removeRecord(database, there.key, change, words);
    const key = insertRecord(database, record);
    awaitTrace(database, id);
    words.set(key, record);
    change.reports += 1;
    for (const entry of record.entries) change[entry.kind] += 1;
    return there ? 'reread' : 'added';
  });

  for (const [key, record] of [...words].sort(([a], [b]) => a - b)) insertWords(database, key, record);
  addToTallies(database, { ...change, revision: words.size > 0 ? 1 : 0 });
  return outcomes;
}

/** How many there are more than before. */
type Change = Record<EntryKind | 'reports', number>;

/** Written out: there are dozens to a report, and building the query anew for each took a third of the time of adding. */
const INSERT_ENTRY = `INSERT INTO entries
  (report, position, id, kind, start, confidence, form, act, polarity, source, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function insertRecord(database: Database, { report, entries, actors, notes, reader }: RecordedReport): number {
  const key = freeKey(database, report.id, report.published);
  const counts = countEntries(entries);
  database.run(
    query.insertInto('reports').values({
      key,
      id: toSqlText(report.id),
      text: keepText(database, report.text),
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
    }),
  );
  database.run(query.insertInto('bodies').values({ report: key, entries: packValue(entries) }));
  writeActors(database, key, actors);
  entries.forEach((entry, position) => {
    const statement = entry.kind === 'statement' ? entry : null;
    database.runOf(INSERT_ENTRY, [
      key,
      position,
      toSqlId(entry.id),
      entry.kind,
      startOf(entry),
      'confidence' in entry ? entry.confidence : null,
      statement?.form ?? null,
      statement?.act ?? null,
      statement?.polarity ?? null,
      statement ? toSqlText(statement.source.text) : null,
      statement?.source.actor ? toSqlId(statement.source.actor.id) : null,
    ]);
  });
  notes.forEach((note, position) => {
    database.run(
      query.insertInto('notes').values({
        report: key,
        position,
        step: note.step,
        rule: toSqlText(note.rule),
        reason: toSqlText(note.reason),
        span_start: note.span?.start ?? null,
        span_end: note.span?.end ?? null,
      }),
    );
  });
  return key;
}

function freeKey(database: Database, id: string, published: string | null): number {
  for (let attempt = 0; ; attempt++) {
    const key = reportKey(id, published, attempt);
    if (!database.first(query.selectFrom('reports').select('key').where('key', '=', key))) return key;
  }
}

function keepText(database: Database, text: string): number {
  const packed = packText(text);
  const there = database.first(query.selectFrom('texts').select('id').where('digest', '=', packed.digest));
  return there?.id ?? database.first(query.insertInto('texts').values(packed).returning('id'))!.id;
}

/** Takes a report out with all that hangs on it, before it is written again as another reader read it. */
function removeRecord(
  database: Database,
  key: number,
  change: Change,
  pendingWords: Map<number, RecordedReport>,
): void {
  const gone = database.first(
    query
      .selectFrom('reports')
      .select(['text', 'statements', 'events', 'figures', 'times', 'commitments'])
      .where('key', '=', key),
  )!;
  change.reports -= 1;
  change.statement -= gone.statements;
  change.event -= gone.events;
  change.figure -= gone.figures;
  change.time -= gone.times;
  change.commitment -= gone.commitments;
  if (!pendingWords.delete(key)) {
    database.runOf('DELETE FROM report_words WHERE rowid = ?', [BigInt(key)]);
    database.runOf('DELETE FROM statement_words WHERE rowid BETWEEN ? AND ?', [
      BigInt(key) << BigInt(POSITION_BITS),
      (BigInt(key) << BigInt(POSITION_BITS)) + BigInt(MAX_POSITION),
    ]);
  }
  database.run(query.deleteFrom('reports').where('key', '=', key));
  const others = query.selectFrom('reports').select('text').where('text', '=', gone.text);
  database.run(
    query
      .deleteFrom('texts')
      .where('id', '=', gone.text)
      .where(({ not, exists }) => not(exists(others))),
  );
}

function insertWords(database: Database, key: number, { report, entries }: RecordedReport): void {
  const facet = facetOf(report.outlet);
  database.runOf('INSERT INTO report_words (rowid, title, body, facet) VALUES (?, ?, ?, ?)', [
    BigInt(key),
    toSearchText(report.title ?? ''),
    toSearchText(report.text),
    facet,
  ]);
  entries.slice(0, MAX_POSITION + 1).forEach((entry, position) => {
    if (entry.kind !== 'statement') return;
    database.runOf('INSERT INTO statement_words (rowid, content, source, actor, facet) VALUES (?, ?, ?, ?, ?)', [
      (BigInt(key) << BigInt(POSITION_BITS)) + BigInt(position),
      toSearchText(entry.content.text),
      toSearchText(entry.source.text),
      toSearchText(entry.source.actor?.name ?? ''),
      facet,
    ]);
  });
}

/** Where an entry's first character is; null when it has no words in the text. */
function startOf(entry: Entry): number | null {
  const spans = spansOf(entry);
  return spans.length === 0 ? null : Math.min(...spans.map((span) => span.start));
}

function spansOf(entry: Entry): readonly Span[] {
  switch (entry.kind) {
    case 'statement':
      return [...entry.source.spans, ...entry.cue.spans, ...entry.content.spans];
    case 'commitment':
      return [...entry.who.spans, ...entry.what.spans];
    default:
      return entry.spans;
  }
}
