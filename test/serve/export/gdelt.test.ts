import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { GDELT_COLUMNS, toGdeltRows, writeGdelt } from '../../../src/serve/export/gdelt.ts';
import { joined } from '../../laws/export-laws.ts';
import { recordReport } from '../record-report.ts';
import { announcedReport } from './announced-report.ts';

describe('the table like GDELT’s', () => {
  const [talks, shelled, appeal] = toGdeltRows(announcedReport());

  it('keeps a compound actor in one row', () => {
    expect(talks).toMatchObject({
      Day: '20310503',
      EndDay: '20310504',
      DayOf: 'event',
      Actor1Name: 'The Halden Pact;Kestria',
      Actor2Name: '',
      EventCode: '040',
      EventRootCode: '04',
      QuadClass: '1',
      GoldsteinScale: '1',
      GoldsteinScaleName: 'Goldstein, GDELT table of CAMEO 1.1b3',
      ActionGeo_Fullname: 'Tessaly, Austria',
      ActionGeo_CountryCode: 'AUT',
      DATEADDED: '20310409',
      Status: 'scheduled',
      WordOf: '',
      IsRootEvent: '1',
      SentenceStart: '0',
      SentenceEnd: '106',
    });
  });

  it('tells a claim from a fact', () => {
    expect(shelled).toMatchObject({
      Day: '20310409',
      DayOf: 'publication',
      EventCode: '195',
      QuadClass: '4',
      GoldsteinScale: '-10',
      Actor1Type1Code: 'MIL',
      Status: 'alleged',
      WordOf: 'Ilse Varga',
      IsRootEvent: '0',
    });
    expect(appeal).toMatchObject({ EventCode: '026', QuadClass: '1', PloverType: '026' });
  });

  it('reads country, known group and types from a list’s code', () => {
    const ref = { id: 'a', name: 'Halden Pact' };
    const record = recordReport({ text: 'Halden halted.' }, (w) => [
      w.event({ words: 'halted', participants: [{ ...w.find('Halden'), actor: ref, role: 'agent' }] }),
    ]);
    const codes = (code: string) => toGdeltRows(record, { listedCode: () => code })[0];
    expect(codes('IGOHLD')).toMatchObject({
      Actor1Code: 'IGOHLD',
      Actor1CountryCode: '',
      Actor1KnownGroupCode: 'HLD',
      Actor1Type1Code: 'IGO',
    });
    expect(codes('TSKGOVMIL')).toMatchObject({
      Actor1CountryCode: 'TSK',
      Actor1KnownGroupCode: '',
      Actor1Type1Code: 'GOV',
      Actor1Type2Code: 'MIL',
      Actor1Type3Code: '',
    });
  });

  it('is read the same with quoting and without', async () => {
    const text = '"We will not fire," said Varga. Tarsk shelled Sund with 12" guns ("at dusk").';
    const record = recordReport({ text }, (w) => [w.event({ words: 'fire' }), w.event({ words: 'shelled' })]);
    const table = await joined(writeGdelt(once(record)));
    const [quoting, plain] = ['"', null].map((quote) => parse(table, { delimiter: '\t', columns: true, quote }));
    expect(quoting).toEqual(plain);
    expect((plain as { Sentence: string }[])[0]!.Sentence).toBe(
      '“We will not fire,” said Varga. Tarsk shelled Sund with 12” guns (“at dusk”).',
    );
  });

  it('has a head line, and a line a row even where a sentence holds tabs and line ends', async () => {
    const record = announcedReport();
    const text = record.report.text
      .replace('hold talks in', 'hold talks\tin')
      .replace('summit.\n', 'summit.\r\n')
      .slice(0, -1);
    const table = await joined(writeGdelt(once({ ...record, report: { ...record.report, text } })));
    const lines = table.split('\n');
    expect(lines[0]).toBe(GDELT_COLUMNS.join('\t'));
    expect(lines.map((line) => line.split('\t').length)).toEqual([44, 44, 44, 44, 1]);
  });
});

async function* once<T>(value: T): AsyncIterable<T> {
  yield value;
}
