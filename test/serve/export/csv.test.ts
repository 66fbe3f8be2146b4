import { describe, expect, it } from 'vitest';
import { guardCell, toCsvRows, unguardCell, writeCsv } from '../../../src/serve/export/csv.ts';
import { joined } from '../../laws/export-laws.ts';
import { recordReport } from '../record-report.ts';

const CELLS: readonly (readonly [cell: string, guarded: string])[] = [
  ['=HYPERLINK("http://vell.example")', `'=HYPERLINK("http://vell.example")`],
  ['+32 battalions', "'+32 battalions"],
  ['-5 degrees', "'-5 degrees"],
  ['@vellobserver', "'@vellobserver"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['\r\n', "'\r\n"],
  ["'=already", "''=already"],
  ["'We will stay,'", "'We will stay,'"],
  ['a = b', 'a = b'],
  ['', ''],
];

describe('csv', () => {
  it.each(CELLS)('guards %j as %j and gives it back', (cell, guarded) => {
    expect(guardCell(cell)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(cell);
  });

  const record = recordReport(
    { text: '“We pay,” said Tamsin,\n“and we stay.”', outlet: 'The Sund Courier', published: '2031-04-09' },
    (w) => [
      w.statement({
        source: 'Tamsin',
        cue: 'said',
        content: ['“We pay,”', '“and we stay.”'],
        form: 'direct',
        confidence: 0.5,
      }),
    ],
  );

  it.each([
    ['2031-04-09', '2031-04-09'],
    ['2031-04-09T23:30:00-05:00', '2031-04-09'],
    [null, ''],
  ])('has the day of %s, an instant or a day', (published, day) => {
    const [row] = toCsvRows({ ...record, report: { ...record.report, published } });
    expect([row!.published, row!.published_day]).toEqual([published ?? '', day]);
  });

  it('tells two reports apart that one id was given to', () => {
    const named = { ...record, report: { ...record.report, givenId: 'a' } };
    const other = { ...named, report: { ...named.report, id: 'other' } };
    const ids = [named, other].map((one) => toCsvRows(one)[0]!).map(({ report, report_id }) => [report, report_id]);
    expect(ids).toEqual([
      ['a', record.report.id],
      ['a', 'other'],
    ]);
  });

  it('writes a row a statement, with its offsets', () => {
    expect(toCsvRows(record)).toMatchObject([
      {
        report: record.report.id,
        outlet: 'The Sund Courier',
        published: '2031-04-09',
        url: '',
        source: 'Tamsin',
        cue: 'said',
        form: 'direct',
        content: '“We pay,” “and we stay.”',
        source_spans: '[[15,21]]',
        content_spans: '[[0,9],[23,37]]',
        confidence: '0.5',
        of_statements_in_report: '1',
      },
    ]);
  });

  it.each([
    [{}, 'report,'],
    [{ byteOrderMark: true }, '\uFEFFreport,'],
  ])('begins with its columns %j', async (options, begins) => {
    const [head] = (await joined(writeCsv(records(), options))).split('\r\n');
    expect(head?.startsWith(begins)).toBe(true);
    expect(head?.endsWith(',of_statements_in_report')).toBe(true);
  });

  async function* records() {
    yield record;
  }
});
