// The law of forms: every record goes out in every form, whole, as a file that is what its media type says, and with words as the report has them.
// In: a record. Out: nothing, or an error.
import assert from 'node:assert/strict';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import type { RecordedReport } from '../../src/record/entry.ts';
import { CslItem } from '../../src/serve/contract/citation.ts';
import { EXPORT_FORM_NAMES, EXPORT_FORMS, type ExportFormName } from '../../src/serve/contract/exports.ts';
import { oneLine } from '../../src/serve/export/cite/source-facts.ts';
import { EXPORT_WRITERS } from '../../src/serve/export/export-writers.ts';
import { parseBibFile } from '../serve/export/cite/parse-bib.ts';
import { joined } from './joined.ts';

/** How a file of each media type is read; what cannot be read throws. */
const READ: Readonly<Record<string, (text: string) => unknown>> = {
  'application/x-ndjson': (text) => text.split('\n').slice(0, -1).map(asJson),
  'application/ld+json': asJson,
  'application/vnd.citationstyles.csl+json': (text) => (asJson(text) as unknown[]).map((item) => CslItem.parse(item)),
  'application/atom+xml': (text) => assert.equal(XMLValidator.validate(text), true),
  'application/x-bibtex': (text) => assert.equal(parseBibFile(text).length, 1),
  'text/csv': (text) => parseCsv(text, { columns: true, record_delimiter: '\r\n' }),
  'text/tab-separated-values': (text) => text.split('\n').map((line) => line.split('\t')),
  'text/calendar': (text) => assert.match(text, /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/),
  'text/markdown': (text) => text,
  'text/html': (text) => assert.ok(!/<script|javascript:/i.test(text.replace(/&lt;/g, ''))),
};

function asJson(text: string): unknown {
  return JSON.parse(text);
}

/** Entries by form: those whose kind the form has a place for. */
const HELD: Partial<Readonly<Record<ExportFormName, readonly string[]>>> = {
  csv: ['statement'],
  'csv-events': ['event'],
  'csv-figures': ['figure'],
  'csv-commitments': ['commitment'],
  plover: ['event'],
  'json-ld': ['statement', 'event'],
  ftm: ['statement', 'event'],
};

export async function holdFormLaws(record: RecordedReport): Promise<void> {
  for (const form of EXPORT_FORM_NAMES) {
    const text = await joined(EXPORT_WRITERS[form](once(record)));
    assert.ok(text.isWellFormed(), `${form}: no half of a surrogate pair`);
    const read = READ[EXPORT_FORMS[form].mediaType.replace(/;.*/, '')];
    assert.ok(read, `${form}: a media type that somebody reads`);
    read(text);
    const nothing = await joined(EXPORT_WRITERS[form](once(record), { choose: () => new Set() }));
    read(nothing);
    for (const { id, kind } of record.entries)
      if (HELD[form]?.includes(kind)) {
        // Ids of arbitrary records are short: they are looked for where a form puts them.
        const places = [`:${id}"`, `-${id}"`, `"id":"${id}"`, `,${id},`];
        assert.ok(
          places.some((place) => text.includes(place)),
          `${form}: has ${kind} ${id}`,
        );
      }
  }
  await holdWordLaws(record);
}

/** What is quoted in JSON-LD are the report's words as they stand; in FollowTheMoney on one line. */
async function holdWordLaws(record: RecordedReport): Promise<void> {
  const graph = JSON.parse(await joined(EXPORT_WRITERS['json-ld'](once(record))))['@graph'] as Record<
    string,
    unknown
  >[];
  const notes = (await joined(EXPORT_WRITERS.ftm(once(record))))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; properties: Record<string, string[]> });
  for (const entry of record.entries) {
    if (entry.kind !== 'statement') continue;
    const node = graph.find(({ id }) => id === `urn:dualtrack:statement:${entry.id}`);
    assert.equal(node?.['text'] ?? '', entry.content.text);
    const note = notes.find(({ id }) => id === `dualtrack-statement-${entry.id}`);
    assert.equal(note?.properties['description']?.[0] ?? null, oneLine(entry.content.text));
  }
}

async function* once<T>(value: T): AsyncIterable<T> {
  yield value;
}
