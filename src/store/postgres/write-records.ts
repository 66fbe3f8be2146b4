// In: a batch of records. Out: what became of each; all of it written in the transaction that the caller holds. Table by
// table for the whole batch: a server may be far away, and each question to it takes a journey.
import { sql } from 'kysely';
import type { EntryKind, RecordedReport } from '../../record/entry.ts';
import type { Statement } from '../../record/statement.ts';
import type { AddOutcome } from '../contract.ts';
import { countEntries } from '../count-entries.ts';
import { toEntryRow } from '../rows/entry-rows.ts';
import { toNoteRows } from '../rows/note-rows.ts';
import { packText, packValue } from '../rows/packed.ts';
import { MAX_POSITION, reportKey } from '../rows/report-key.ts';
import { toReportRow } from '../rows/report-rows.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { marksOfReport, marksOfStatement } from '../words/marks.ts';
import { searchedInReport, searchedInStatement } from '../words/searched-words.ts';
import type { WordIndex } from '../words/word-index.ts';
import { toEntryKey } from './entry-keys.ts';
import { logActors } from './report-actors.ts';
import type { Connection } from './tables.ts';
import { addToTallies } from './tallies.ts';
import { toVector } from './word-vectors.ts';

/** Written at once: bounds the memory that rows take, whatever the batch. */
const MOST_REPORTS = 256;
const MOST_UNITS = 4_000_000;

export async function writeRecords(
  connection: Connection,
  index: WordIndex,
  batch: readonly RecordedReport[],
): Promise<AddOutcome[]> {
  const there = await readKnown(connection, batch);
  /** By id: a report that comes twice is written once, as it came last. */
  const last = new Map<string, RecordedReport>();
  const outcomes = batch.map((record): AddOutcome => {
    const { id } = record.report;
    const before = last.get(id);
    const known = before ? toSqlText(before.reader) : there.get(toSqlText(id))?.reader;
    if (known === toSqlText(record.reader)) return 'known';
    last.set(id, record);
    return known === undefined ? 'added' : 'reread';
  });
  const records = [...last.values()];
  if (records.length === 0) return outcomes;

  const again = records.flatMap(({ report }) => there.get(toSqlText(report.id))?.key ?? []);
  const gone = await removeReports(connection, again);
  for (const some of inSlices(records)) await insertReports(connection, index, some);
  await dropUnusedTexts(connection, gone.texts);
  await addToTallies(connection, { ...changeOf(records, gone.counts), revision: 1 });
  await logActors(
    connection,
    records.map(({ report }) => report.id),
  );
  await sql`INSERT INTO untraced SELECT unnest(${records.map(({ report }) => toSqlText(report.id))}::text[])
    ON CONFLICT DO NOTHING`.execute(connection);
  return outcomes;
}

type Counts = Record<EntryKind | 'reports', number>;

async function readKnown(connection: Connection, batch: readonly RecordedReport[]) {
  const ids = batch.map(({ report }) => toSqlText(report.id));
  const rows = await connection
    .selectFrom('reports')
    .select(['id', 'key', 'reader'])
    .where('id', '=', sql<string>`ANY(${ids}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

function* inSlices(records: readonly RecordedReport[]): Generator<RecordedReport[]> {
  let slice: RecordedReport[] = [];
  let units = 0;
  for (const record of records) {
    if (slice.length >= MOST_REPORTS || (slice.length > 0 && units + record.report.text.length > MOST_UNITS)) {
      yield slice;
      slice = [];
      units = 0;
    }
    slice.push(record);
    units += record.report.text.length;
  }
  yield slice;
}

/** How many there are more than before. */
function changeOf(records: readonly RecordedReport[], gone: Counts): Counts {
  const change: Counts = { reports: records.length, ...countEntries(records.flatMap(({ entries }) => entries)) };
  for (const name of Object.keys(change) as (keyof Counts)[]) change[name] -= gone[name];
  return change;
}

/** Takes reports out with all that hangs on them, before they are written again as another reader read them. */
async function removeReports(
  connection: Connection,
  keys: readonly number[],
): Promise<{ counts: Counts; texts: readonly number[] }> {
  const counts: Counts = { reports: 0, ...countEntries([]) };
  if (keys.length === 0) return { counts, texts: [] };
  const rows = await connection
    .deleteFrom('reports')
    .where('key', '=', sql<number>`ANY(${keys}::bigint[])`)
    .returning(['text', 'statements', 'events', 'figures', 'times', 'commitments'])
    .execute();
  for (const row of rows) {
    counts.reports += 1;
    counts.statement += row.statements;
    counts.event += row.events;
    counts.figure += row.figures;
    counts.time += row.times;
    counts.commitment += row.commitments;
  }
  return { counts, texts: rows.map(({ text }) => text) };
}

async function dropUnusedTexts(connection: Connection, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`DELETE FROM texts WHERE id = ANY(${ids}::bigint[])
    AND NOT EXISTS (SELECT 1 FROM reports WHERE reports.text = texts.id)`.execute(connection);
}

async function insertReports(
  connection: Connection,
  index: WordIndex,
  records: readonly RecordedReport[],
): Promise<void> {
  const keys = await freeKeys(connection, records);
  const texts = await keepTexts(connection, records);
  await connection
    .insertInto('reports')
    .values(records.map((record, i) => toReportRow(record, keys[i]!, texts[i]!)))
    .execute();
  await sql`INSERT INTO bodies SELECT * FROM unnest(${keys}::bigint[],
    ${records.map(({ entries }) => packValue(entries))}::bytea[])`.execute(connection);
  await insertActors(connection, keys, records);
  await insertEntries(connection, keys, records);
  await insertNotes(connection, keys, records);
  await insertWords(connection, index, keys, records);
}

/** Attempt by attempt for those that still have none: most have one at the first. */
async function freeKeys(connection: Connection, records: readonly RecordedReport[]): Promise<number[]> {
  const keys: number[] = [];
  const taken = new Set<number>();
  let waiting = records.map((_, i) => i);
  for (let attempt = 0; waiting.length > 0; attempt++) {
    const wanted = waiting.map((i) => reportKey(records[i]!.report.id, records[i]!.report.published, attempt));
    const rows = await connection
      .selectFrom('reports')
      .select('key')
      .where('key', '=', sql<number>`ANY(${wanted}::bigint[])`)
      .execute();
    for (const { key } of rows) taken.add(key);
    waiting = waiting.filter((i, n) => {
      const key = wanted[n]!;
      if (taken.has(key)) return true;
      taken.add(key);
      keys[i] = key;
      return false;
    });
  }
  return keys;
}

/** Ids of texts; a text that is there is not kept again. */
async function keepTexts(connection: Connection, records: readonly RecordedReport[]): Promise<number[]> {
  const packed = records.map(({ report }) => packText(report.text));
  const digests = packed.map(({ digest }) => digest);
  await sql`INSERT INTO texts (digest, encoding, body) SELECT * FROM unnest(${digests}::bytea[],
    ${packed.map(({ encoding }) => encoding)}::text[], ${packed.map(({ body }) => body)}::bytea[])
    ON CONFLICT (digest) DO NOTHING`.execute(connection);
  const rows = await connection
    .selectFrom('texts')
    .select(['id', 'digest'])
    .where('digest', '=', sql<Uint8Array>`ANY(${digests}::bytea[])`)
    .execute();
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  const ids = new Map(rows.map(({ id, digest }) => [hex(digest), id]));
  return digests.map((digest) => ids.get(hex(digest))!);
}

async function insertActors(
  connection: Connection,
  keys: readonly number[],
  records: readonly RecordedReport[],
): Promise<void> {
  const naming = records.map(({ actors }, i) => ({ key: keys[i]!, actors })).filter(({ actors }) => actors.length > 0);
  if (naming.length === 0) return;
  await sql`INSERT INTO actors SELECT * FROM unnest(${naming.map(({ key }) => key)}::bigint[],
    ${naming.map(({ actors }) => packValue(actors))}::bytea[])`.execute(connection);
}

async function insertEntries(
  connection: Connection,
  keys: readonly number[],
  records: readonly RecordedReport[],
): Promise<void> {
  const rows = records.flatMap(({ entries }, i) =>
    entries.map((entry, position) => ({ report: keys[i]!, ...toEntryRow(entry, position) })),
  );
  if (rows.length === 0) return;
  const column = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
  await sql`INSERT INTO entries (report, position, id, kind, start, confidence, form, act, polarity, source, actor)
    SELECT * FROM unnest(${column('report')}::bigint[], ${column('position')}::integer[],
      ${rows.map(({ id }) => toEntryKey(id))}::bytea[], ${column('kind')}::text[], ${column('start')}::integer[],
      ${column('confidence')}::double precision[], ${column('form')}::text[], ${column('act')}::text[],
      ${column('polarity')}::text[], ${column('source')}::text[],
      ${rows.map(({ actor }) => (actor === null ? null : toEntryKey(actor)))}::bytea[])`.execute(connection);
}

async function insertNotes(
  connection: Connection,
  keys: readonly number[],
  records: readonly RecordedReport[],
): Promise<void> {
  const rows = records.flatMap(({ notes }, i) => toNoteRows(keys[i]!, notes));
  if (rows.length === 0) return;
  const column = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
  await sql`INSERT INTO notes (report, position, step, rule, reason, span_start, span_end)
    SELECT * FROM unnest(${column('report')}::bigint[], ${column('position')}::integer[], ${column('step')}::text[],
      ${column('rule')}::text[], ${column('reason')}::text[], ${column('span_start')}::integer[],
      ${column('span_end')}::integer[])`.execute(connection);
}

export async function insertWords(
  connection: Connection,
  index: WordIndex,
  keys: readonly number[],
  records: readonly RecordedReport[],
): Promise<void> {
  const inReports = index.wordsOf(
    'reports',
    records.map(({ report }) => searchedInReport(report)),
  );
  await sql`INSERT INTO report_words SELECT * FROM unnest(${keys}::bigint[],
    ${inReports.map((words, i) => toVector(words, marksOfReport(records[i]!)))}::tsvector[])`.execute(connection);

  const statements = records.flatMap(({ report, entries }, i) =>
    entries
      .slice(0, MAX_POSITION + 1)
      .flatMap((entry, position) =>
        entry.kind === 'statement'
          ? [{ report: keys[i]!, position, statement: entry as Statement, outlet: report.outlet }]
          : [],
      ),
  );
  if (statements.length === 0) return;
  const inStatements = index.wordsOf(
    'statements',
    statements.map(({ statement }) => searchedInStatement(statement)),
  );
  await sql`INSERT INTO statement_words SELECT * FROM unnest(${statements.map(({ report }) => report)}::bigint[],
    ${statements.map(({ position }) => position)}::integer[],
    ${inStatements.map((words, i) => toVector(words, marksOfStatement(statements[i]!.statement, statements[i]!.outlet)))}::tsvector[])`.execute(
    connection,
  );
}
