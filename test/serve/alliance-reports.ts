// Five made-up reports about an alliance, two of its members, a minister of one, and one that left it.
import type { RecordedReport } from '../../src/record/entry.ts';
import { actorOf, type Naming } from '../analyse/register/report-naming.ts';
import { recordReport } from './record-report.ts';

const PACT: Naming = { kind: 'alliance', name: 'Halden Pact' };
const state = (name: string, more: Partial<Naming> = {}): Naming => ({ kind: 'state', name, ...more });

/** A report in which the first of `namings` says something. */
function said(content: string, published: string, namings: readonly Naming[]): RecordedReport {
  const who = namings[0]!;
  const record = recordReport({ text: `${who.name} said ${content}.`, published }, ({ statement }) => [
    statement({ source: who.name, cue: 'said', content }),
  ]);
  const actors = namings.map((naming) => actorOf(record.report.id, naming));
  const { id, name } = actors[0]!;
  const entries = record.entries.map((entry) =>
    entry.kind === 'statement' ? { ...entry, source: { ...entry.source, actor: { id, name } } } : entry,
  );
  return { ...record, entries, actors };
}

export const allianceReports = (): RecordedReport[] => [
  said('the strait is open', '2031-03-01', [PACT]),
  said('it would pay', '2031-03-04', [state('Belmark', { belongs: ['Halden Pact'] }), PACT]),
  said('it would not pay', '2031-03-09', [
    state('Arvenia', { belongs: ['Halden Pact'] }),
    state('Tarsk', { left: ['Halden Pact'] }),
    PACT,
  ]),
  said('nobody asked it', '2031-04-02', [state('Belmark')]),
  said('he had asked', '2031-04-03', [
    { kind: 'person', name: 'Daan Okker', offices: ['foreign minister of Arvenia'] },
  ]),
];
