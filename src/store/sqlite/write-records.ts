// In: a batch of records. Out: what became of each; all of it written in the transaction that the caller holds.
import type { EntryKind, RecordedReport } from '../../record/entry.ts';
import type { AddOutcome } from '../contract.ts';
import { countEntries } from '../count-entries.ts';
import { toEntryRow } from '../rows/entry-rows.ts';
import { toNoteRows } from '../rows/note-rows.ts';
import { packText, packValue } from '../rows/packed.ts';
import { MAX_POSITION, POSITION_BITS, reportKey } from '../rows/report-key.ts';
import { toReportRow } from '../rows/report-rows.ts';
import { toSqlId, toSqlText } from '../rows/sql-text.ts';
import type { Database } from './database.ts';
import { logActors, writeActors } from './report-actors.ts';
import { query } from './tables.ts';
import { addToTallies } from './tallies.ts';
import { awaitTrace } from './traces.ts';
import { insertWords } from './write-words.ts';

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
  if (words.size > 0)
    logActors(
      database,
      [...words.values()].map(({ report }) => report.id),
    );
  return outcomes;
}

/** How many there are more than before. */
type Change = Record<EntryKind | 'reports', number>;

/** Written out: there are dozens to a report, and building the query anew for each took a third of the time of adding. */
const INSERT_ENTRY = `INSERT INTO entries
  (report, position, id, kind, start, confidence, form, act, polarity, source, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function insertRecord(database: Database, record: RecordedReport): number {
  const { report, entries, actors, notes } = record;
  const key = freeKey(database, report.id, report.published);
  database.run(query.insertInto('reports').values(toReportRow(record, key, keepText(database, report.text))));
  database.run(query.insertInto('bodies').values({ report: key, entries: packValue(entries) }));
  writeActors(database, key, actors);
  for (const row of entries.map(toEntryRow))
    database.runOf(INSERT_ENTRY, [
      key,
      row.position,
      toSqlId(row.id),
      row.kind,
      row.start,
      row.confidence,
      row.form,
      row.act,
      row.polarity,
      row.source,
      row.actor === null ? null : toSqlId(row.actor),
    ]);
  for (const row of toNoteRows(key, notes)) database.run(query.insertInto('notes').values(row));
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
