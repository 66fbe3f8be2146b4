// Laws of a record and of every form it is exported in. In: a record. Out: nothing, or an error that shows the text.
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { Entry, RecordedReport } from '../../src/record/entry.ts';
import type { Passage } from '../../src/record/passage.ts';
import type { Span } from '../../src/record/span.ts';
import { CSV_COLUMNS, toCsvRows, unguardCell, writeCsv } from '../../src/serve/export/csv.ts';
import {
  writeCommitmentTable,
  writeEventTable,
  writeFigureTable,
  writeReportTable,
} from '../../src/serve/export/csv-tables.ts';
import { type ExtractLine, toExtractLine } from '../../src/serve/export/extract-line.ts';
import { GDELT_COLUMNS, toGdeltRows, writeGdelt } from '../../src/serve/export/gdelt.ts';
import { writeIcal } from '../../src/serve/export/ical.ts';
import { writeNdjson } from '../../src/serve/export/ndjson.ts';
import { toPloverLines } from '../../src/serve/export/plover.ts';
import { type Annotation, writeWebAnnotations } from '../../src/serve/export/web-annotation.ts';
import { holdFormLaws } from './form-laws.ts';
import { joined } from './joined.ts';

export { joined };

/** Holds law 1 for the record itself and for each export of it; throws with a pasteable case. */
export async function holdExportLaws(record: RecordedReport): Promise<void> {
  try {
    holdRecordLaws(record);
    holdLineLaws(record);
    await holdNdjsonLaws(record);
    await holdCsvLaws(record);
    await holdWebAnnotationLaws(record);
    holdEventLaws(record);
    await holdTableLaws(record);
    await holdFormLaws(record);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n  text: ${JSON.stringify(record.report.text)}`, { cause: error });
  }
}

/** Every span slices to what the record says, ids are unique, `within` names a statement of the record. */
export function holdRecordLaws({ report: { text }, entries, notes }: RecordedReport): void {
  const ids = new Set(entries.map(({ id }) => id));
  assert.equal(ids.size, entries.length, 'every id stands once');
  const statements = new Set(entries.filter(({ kind }) => kind === 'statement').map(({ id }) => id));
  for (const entry of entries) {
    for (const passage of passagesOf(entry)) holdPassage(text, passage);
    if (entry.kind === 'event') for (const span of [...entry.spans, entry.sentence]) holdSpan(text, span);
    if ('within' in entry && entry.within !== null) assert.ok(statements.has(entry.within), 'within names a statement');
    if ('confidence' in entry) assert.ok(entry.confidence >= 0 && entry.confidence <= 1, 'confidence is from 0 to 1');
  }
  for (const { span } of notes) if (span) holdSpan(text, span);
}

/** All passages of an entry, also those of the times it carries. */
function passagesOf(entry: Entry): Passage[] {
  switch (entry.kind) {
    case 'statement':
      return [entry.source, entry.cue, entry.content, entry.addressee, entry.occasion, ...maybe(entry.when)];
    case 'event':
      return [...entry.participants, entry.place, entry.occasion, ...maybe(entry.when)];
    case 'figure':
      return [entry, entry.measure, entry.whose, ...maybe(entry.period)];
    case 'time':
      return [entry];
    case 'commitment':
      return [entry.who, entry.what, entry.forWhom, entry.condition, ...maybe(entry.by)];
  }
}

const maybe = (passage: Passage | null) => (passage === null ? [] : [passage]);

function holdPassage(text: string, { spans, text: words }: Passage): void {
  let at = 0;
  for (const span of spans) {
    holdSpan(text, span);
    assert.ok(span.start >= at, `pieces in text order at ${span.start}`);
    at = span.end;
  }
  assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(' '), words);
}

function holdSpan(text: string, { start, end }: Span): void {
  assert.ok(
    Number.isInteger(start) && start >= 0 && start <= end && end <= text.length,
    `a span of the text: ${start}–${end}`,
  );
  assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `no surrogate pair is split: ${start}–${end}`);
}

const splitsPair = (text: string, at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

function holdLineLaws(record: RecordedReport): void {
  const { text } = record.report;
  const line = JSON.parse(JSON.stringify(toExtractLine(record))) as ExtractLine;
  const slices = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([start, end]) => text.slice(start, end)).join(' ');
  for (const { source, cue, content, addressee } of line.statements)
    for (const part of [source, cue, content, addressee]) assert.equal(slices(part.spans), part.text);
  for (const { participants, place, occasion } of line.events)
    for (const part of [...participants, place, occasion]) assert.equal(slices(part.spans), part.text);
  for (const figure of line.figures)
    for (const part of [figure, figure.measure, figure.whose]) assert.equal(slices(part.spans), part.text);
  for (const { who, what, forWhom, condition } of line.commitments)
    for (const part of [who, what, forWhom, condition]) assert.equal(slices(part.spans), part.text);
  for (const time of line.times) assert.equal(slices(time.spans), time.text);
  const counts = { statement: 0, event: 0, figure: 0, time: 0, commitment: 0 };
  for (const { kind } of record.entries) counts[kind] += 1;
  assert.deepEqual(
    [line.statements, line.events, line.figures, line.times, line.commitments, line.notes].map(({ length }) => length),
    [counts.statement, counts.event, counts.figure, counts.time, counts.commitment, record.notes.length],
  );
}

async function holdNdjsonLaws(record: RecordedReport): Promise<void> {
  const lines = (await joined(writeNdjson(once(record)))).split('\n');
  assert.equal(lines.length, 2, 'one line a record');
  assert.deepEqual(JSON.parse(lines[0]!), JSON.parse(JSON.stringify(record)));
}

async function holdCsvLaws(record: RecordedReport): Promise<void> {
  const [head, ...rows] = parse(await joined(writeCsv(once(record))), { record_delimiter: '\r\n' }) as string[][];
  assert.deepEqual(head, CSV_COLUMNS);
  for (const cell of rows.flat()) assert.ok(!/^[=+\-@\t\r\n]/.test(cell), `no formula: ${JSON.stringify(cell)}`);
  assert.deepEqual(
    rows.map((row) => row.map(unguardCell)),
    toCsvRows(record).map((row) => CSV_COLUMNS.map((column) => row[column])),
  );
}

/** PLOVER and the table like GDELT's count in code points; a row is a line, whatever stands in a cell. */
function holdEventLaws(record: RecordedReport): void {
  const points = Array.from(record.report.text);
  const events = record.entries.filter(({ kind }) => kind === 'event').length;
  const lines = toPloverLines(record);
  assert.equal(lines.length, events, 'one line an event');
  for (const line of lines) {
    const { start, end } = line.text_info as { start: number; end: number };
    assert.equal(points.slice(start, end).join(''), line.text, 'code points slice true');
    const { actor, recipient } = line['dualtrack'] as Record<string, { spans: [number, number][] }[]>;
    const event = record.entries.find(({ id }) => id === line.id);
    for (const [role, sides] of Object.entries({ agent: actor!, recipient: recipient! }))
      assert.deepEqual(
        sides.map(({ spans }) => spans.map((span) => points.slice(...span).join('')).join(' ')),
        event?.kind === 'event' && event.participants.filter((one) => one.role === role).map(({ text }) => text),
        'participants slice true in code points',
      );
    assert.deepEqual(Object.keys(line).slice(0, 4), ['id', 'date', 'actor', 'event']);
  }
  for (const { SentenceStart, SentenceEnd, Sentence } of toGdeltRows(record))
    assert.equal(points.slice(Number(SentenceStart), Number(SentenceEnd)).join(''), Sentence);
}

async function holdTableLaws(record: RecordedReport): Promise<void> {
  const rows = (await joined(writeGdelt(once(record)))).split('\n').map((line) => line.split('\t'));
  assert.deepEqual(rows.at(-1), [''], 'ends in a line end');
  for (const cells of rows.slice(0, -1)) assert.equal(cells.length, GDELT_COLUMNS.length, 'every row has every column');
  holdQuoteLaws(await joined(writeGdelt(once(record))));
  for (const write of [writeEventTable, writeFigureTable, writeCommitmentTable, writeReportTable]) {
    const [head, ...cells] = parse(await joined(write(once(record))), { record_delimiter: '\r\n' }) as string[][];
    for (const row of cells) assert.equal(row.length, head!.length);
    for (const cell of cells.flat()) assert.ok(!/^[=+\-@\t\r\n]/.test(cell), `no formula: ${JSON.stringify(cell)}`);
  }
  const calendar = await joined(writeIcal(once(record)));
  for (const line of calendar.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, `at most 75 octets a line: ${line}`);
    assert.ok(!/[\r\n]/.test(line), 'lines end in CRLF alone');
  }
}

/** A reader that knows quotation marks and one that does not see the same cells. */
function holdQuoteLaws(table: string): void {
  const as = { delimiter: '\t', record_delimiter: '\n' };
  assert.deepEqual(parse(table, as), parse(table, { ...as, quote: null }));
}

async function holdWebAnnotationLaws(record: RecordedReport): Promise<void> {
  const { text } = record.report;
  const collection = JSON.parse(await joined(writeWebAnnotations(once(record)))) as {
    total: number;
    first: { items: Annotation[] };
  };
  const points = Array.from(text);
  assert.equal(collection.first.items.length, collection.total);
  for (const { target } of collection.first.items)
    for (const { selector } of target) {
      const [position, quote] = selector;
      assert.equal(points.slice(position.start, position.end).join(''), quote.exact, 'code points slice true');
      assert.ok(points.slice(0, position.start).join('').endsWith(quote.prefix), 'the prefix stands before');
      assert.ok(points.slice(position.end).join('').startsWith(quote.suffix), 'the suffix stands behind');
    }
}

async function* once<T>(value: T): AsyncIterable<T> {
  yield value;
}
