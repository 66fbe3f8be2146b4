// A made-up report with what exports of events must carry: an announced meeting of several days, a claim, an appeal, no pages.
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { NewsReport } from '../../../src/record/news-report.ts';
import { recordReport } from '../record-report.ts';

const TEXT = `😀 The Halden Pact and Kestria will hold talks in Tessaly on May 3-4 on the sidelines of the spring summit.
Ilse Varga said Tarsk’s army had shelled the port of Sund; it did so with drones.
Solvane urged Drovny to negotiate, "soon".
`;

/** Three events: scheduled in the report's voice, alleged by Varga, an appeal. `fields` are the report's. */
export function announcedReport(fields: Partial<NewsReport> = {}): RecordedReport {
  const base = {
    text: TEXT,
    published: '2031-04-09T06:30:00Z',
    outlet: 'The Sund Courier',
    title: 'Talks, at last; soon',
  };
  return recordReport({ ...base, url: 'https://courier.example/talks', ...fields }, (w) => {
    const said = w.statement({
      source: 'Ilse Varga',
      cue: 'said',
      content: 'Tarsk’s army had shelled the port of Sund; it did so with drones',
      act: 'allege',
    });
    const participant = (words: string, role: 'agent' | 'recipient' | 'instrument') => ({
      ...w.find(words),
      actor: null,
      role,
    });
    return [
      said,
      w.event({
        words: 'talks',
        type: 'CONSULT',
        mode: 'multilateral',
        track: 'dialogue',
        status: 'scheduled',
        participants: [participant('The Halden Pact', 'agent'), participant('Kestria', 'agent')],
        when: 'May 3-4',
        place: w.find('Tessaly'),
        country: 'AT',
        city: 'Tessaly',
        occasion: w.find('the spring summit'),
        contexts: ['diplomatic'],
      }),
      w.event({
        words: 'shelled',
        type: 'ASSAULT',
        mode: 'drone',
        status: 'alleged',
        within: said.id,
        participants: [
          participant('Tarsk’s army', 'agent'),
          participant('the port of Sund', 'recipient'),
          participant('with {drones}', 'instrument'),
        ],
        contexts: ['military'],
      }),
      w.event({
        words: 'urged',
        type: '026',
        mode: null,
        track: 'dialogue',
        participants: [participant('Solvane', 'agent'), participant('Drovny', 'recipient')],
      }),
    ].map((entry) =>
      entry.kind === 'event' && entry.when !== null
        ? { ...entry, when: { ...entry.when, from: '2031-05-03', to: '2031-05-04', granularity: 'range' as const } }
        : entry,
    );
  });
}
