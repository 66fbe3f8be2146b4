import { describe, expect, it } from 'vitest';
import { toPloverLines } from '../../../src/serve/export/plover.ts';
import { recordReport } from '../record-report.ts';
import { announcedReport } from './announced-report.ts';

describe('PLOVER', () => {
  const [talks, shelled, appeal] = toPloverLines(announcedReport());

  it('has the required fields first and known optional ones behind them', () => {
    expect(talks).toEqual({
      id: expect.any(String),
      date: '2031-05-03',
      actor: [
        { code: '', sector: '', entity_text: 'The Halden Pact' },
        { code: '', sector: '', entity_text: 'Kestria' },
      ],
      event: ['CONSULT'],
      has_event: true,
      enddate: '2031-05-04',
      recipient: [],
      event_loc: {
        extracted_place: 'Tessaly',
        resolved_place: 'Tessaly',
        city: 'Tessaly',
        country_code: 'AUT',
        resolution: 3,
      },
      event_text: 'talks',
      quad_code: 1,
      event_scale: 4,
      event_scale_name: 'PLOVER 2.0',
      mode: ['multilateral', 'future'],
      context: ['diplomatic'],
      link: 'https://courier.example/talks',
      text: expect.stringMatching(/^😀 The Halden Pact .* summit\.$/),
      // The emoji is one code point of two UTF-16 units.
      text_info: { sequence: 1, start: 0, end: 106, unit: 'unicode-code-point' },
      cite_info: {
        url: 'https://courier.example/talks',
        title: 'Talks, at last; soon',
        language: 'en',
        publication: 'The Sund Courier',
        coder: 'by hand/1',
      },
      coder: 'by hand/1',
      comment: 'scheduled',
      dualtrack: expect.objectContaining({ track: 'dialogue', status: 'scheduled', occasion: 'the spring summit' }),
    });
  });

  it('says whose word an event is, and that its day is that of publication', () => {
    expect(shelled).toMatchObject({
      date: '2031-04-09',
      mode: ['drone'],
      comment: 'alleged, by the word of Ilse Varga, dated by publication',
      dualtrack: { within: { source: 'Ilse Varga', act: 'allege' }, date_of: 'publication', instruments: ['drones'] },
    });
    expect(shelled).not.toHaveProperty('enddate');
    expect(shelled).not.toHaveProperty('event_loc');
  });

  it('gives an appeal its CAMEO code and Goldstein value, and no quad of PLOVER’s', () => {
    expect(appeal).toMatchObject({
      event: ['026'],
      event_scale: 4,
      event_scale_name: expect.stringMatching(/Goldstein/),
    });
    expect(appeal).not.toHaveProperty('quad_code');
  });

  it('makes no day up', () => {
    const [line] = toPloverLines(
      recordReport({ text: 'Tarsk shelled Sund.', published: null }, (w) => [w.event({ words: 'shelled' })]),
    );
    expect(line).toHaveProperty('date', null);
  });
});
