import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { RecordedReport } from '../../../src/record/entry.ts';
import {
  toCommitmentRows,
  toEventRows,
  toFigureRows,
  toReportRow,
  writeReportTable,
} from '../../../src/serve/export/csv-tables.ts';
import { toGdeltRows } from '../../../src/serve/export/gdelt.ts';
import { joined } from '../../laws/export-laws.ts';
import { haldenReport } from '../halden-report.ts';
import { recordReport } from '../record-report.ts';
import { announcedReport } from './announced-report.ts';

async function* each(records: readonly RecordedReport[]): AsyncIterable<RecordedReport> {
  yield* records;
}

describe('tables of entries', () => {
  it('have a row an event, with its sides, its sentence and how many its report has', () => {
    const [talks, shelled] = toEventRows(announcedReport());
    expect(talks).toMatchObject({
      agents: 'The Halden Pact; Kestria',
      date: '2031-05-03',
      end_date: '2031-05-04',
      occasion: 'the spring summit',
      words: 'talks',
      of_events_in_report: '3',
    });
    expect(shelled).toMatchObject({
      word_of: 'Ilse Varga',
      recipients: 'the port of Sund',
      instruments: 'drones',
      sentence: 'Ilse Varga said Tarsk’s army had shelled the port of Sund; it did so with drones.',
    });
  });

  it('tell the word of somebody who is not named from the report’s own, as the table like GDELT’s does', () => {
    const record = recordReport({ text: 'Shells fell on Sund, it was said. Tarsk halted.' }, (w) => {
      const said = w.statement({ cue: 'it was said', content: 'Shells fell on Sund', act: 'say' });
      return [said, w.event({ words: 'fell', within: said.id }), w.event({ words: 'halted' })];
    });
    expect(toEventRows(record).map((row) => row.word_of)).toEqual(['(not named)', '']);
    expect(toGdeltRows(record).map((row) => row.WordOf)).toEqual(['(not named)', '']);
  });

  it('have a row a figure and a commitment', () => {
    const record = haldenReport();
    expect(toFigureRows(record).find(({ words }) => words === '4.2 percent')).toMatchObject({
      value: '4.2',
      unit: '%',
      measure: 'Spending on defence',
      whose: 'the five members',
      period: 'in the last year',
      of_figures_in_report: '6',
    });
    expect(toCommitmentRows(record).map(({ who, what, by }) => [who, what, by])).toEqual([
      ['The Pact', 'keep its channel to Drovny', ''],
      ['Kestria', 'pay its full share', 'by the end of the year'],
    ]);
  });

  it('have a row for every report, so that there is something to divide by', async () => {
    const empty = recordReport({ text: 'Fog over the Saltreach.', title: 'Weather' });
    const table = await joined(writeReportTable(each([empty, haldenReport()])));
    const rows = parse(table, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(rows[0]).toMatchObject({ words: '4', statements: '0', events: '0', commitments: '0' });
    expect(rows[1]).toMatchObject({
      statements: '15',
      statements_within: '2',
      events: '4',
      events_dialogue: '1',
      events_deeds: '3',
      events_scheduled: '1',
      commitments: '2',
    });
    expect(toReportRow(announcedReport())).toMatchObject({ events: '3', events_in_own_voice: '2' });
  });
});
