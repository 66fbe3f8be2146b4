import { describe, expect, it } from 'vitest';
import { extractEntries, nameReader } from '../../src/extract/extract.ts';
import type { StatementReader } from '../../src/extract/statement-reader.ts';
import type { Statement } from '../../src/record/statement.ts';
import { understand } from '../../src/understand/understand.ts';
import { newsReport, recordReport } from '../serve/record-report.ts';

const TEXT = 'Tamsin promised 200 soldiers, and Okker denied that 5 percent of them left.';

/** Statements with these contents, in this order, whatever the report. */
function readerOf(...contents: string[]): StatementReader {
  return {
    name: 'by hand/1',
    async readStatements(readings) {
      return readings.map(() => ({
        statements: contents.map(
          (content) => recordReport({ text: TEXT }, (w) => [w.statement({ content })]).entries[0] as Statement,
        ),
        notes: [{ step: 'extract' as const, rule: 'odd', reason: 'it is odd', span: null }],
      }));
    },
    close: async () => {},
  };
}

const readings = (...texts: string[]) => texts.map((text) => understand(newsReport({ text })));

describe('extraction', () => {
  it('gives statements and figures in text order, statements first where both start', async () => {
    const reader = readerOf('5 percent of them left', '200 soldiers', 'Tamsin promised');
    const [found] = await extractEntries(readings(TEXT), reader);
    const { notes } = found!;
    const entries = found!.entries.filter(({ kind }) => kind === 'statement' || kind === 'figure');
    expect(
      entries.map((entry) => [
        entry.kind,
        entry.kind === 'statement' ? entry.content.text : entry.kind === 'figure' ? entry.text : '',
      ]),
    ).toEqual([
      ['statement', 'Tamsin promised'],
      ['statement', '200 soldiers'],
      ['figure', '200 soldiers'],
      ['statement', '5 percent of them left'],
      ['figure', '5 percent'],
    ]);
    expect(notes).toMatchObject([{ rule: 'odd' }]);
  });

  it('gives times among the rest', async () => {
    const [found] = await extractEntries(readings('In 2031, Tamsin sent 200 soldiers.'), readerOf());
    expect(found!.entries.map(({ kind }) => kind)).toEqual(['time', 'event', 'figure']);
  });

  it('takes the events that the reader found, and reads its own where the reader does not look for them', async () => {
    const text = 'Tarsk shelled Sund.';
    const byRules = await extractEntries(readings(text), readerOf());
    expect(byRules[0]!.entries.map((entry) => entry.kind === 'event' && entry.type)).toEqual(['ASSAULT']);
    const blind = { ...readerOf(), readStatements: async () => [{ statements: [], events: [], notes: [] }] };
    const byReader = await extractEntries(readings(text), blind);
    expect(byReader[0]!.entries).toEqual([]);
  });

  it('gives every id once', async () => {
    const [found] = await extractEntries(readings(TEXT), readerOf('200 soldiers', '200 soldiers'));
    const ids = found!.entries.map(({ id }) => id);
    const twice = (await extractEntries(readings(TEXT), readerOf('200 soldiers')))[0]!.entries.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(twice);
  });

  it('answers each reading in its place', async () => {
    const found = await extractEntries(readings(TEXT, 'Nobody came.', TEXT), readerOf());
    const [first, second, third] = found.map(({ entries }) => entries.map(({ kind, id }) => [kind, id]));
    expect([first!.length > 0, second, third]).toEqual([true, [], first]);
  });

  it('carries its own version beside the reader’s', () => {
    expect(nameReader(readerOf())).toMatch(/^extract\/\d+ by hand\/1$/);
  });
});
