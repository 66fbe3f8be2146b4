// Three made-up reports whose actors are known: what the routes and pages about actors, searches and findings are tried on.
import type { Actor } from '../../src/record/actor.ts';
import type { RecordedReport } from '../../src/record/entry.ts';
import { contentId } from '../../src/text/content-hash.ts';
import { recordReport, type Writer } from './record-report.ts';

const KINDS: Readonly<Record<string, Actor['kind']>> = {
  'Ingrid Solvane': 'person',
  'Ilse Varga': 'person',
  'Halden Pact': 'alliance',
  'Tarsk Federation': 'state',
  Solwane: 'person',
};

const ref = (name: string) => ({ id: contentId('actor', name), name });

/** The record with those of KINDS whom its text names as its actors; `office` is the first person's. */
function withActors(record: RecordedReport, office?: string): RecordedReport {
  const { text, id } = record.report;
  const names = Object.keys(KINDS).filter((name) => text.includes(name));
  const actors = names.map((name, index): Actor => {
    const spans: { start: number; end: number }[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      spans.push({ start: at, end: at + name.length });
    const at = office ? text.indexOf(office) : -1;
    return {
      ...ref(name),
      kind: KINDS[name]!,
      names: spans.map((span) => ({ name, reportId: id, span })),
      offices:
        index === 0 && at >= 0
          ? [
              {
                office: office!,
                of: null,
                from: null,
                to: null,
                reportId: id,
                passage: { spans: [{ start: at, end: at + office!.length }], text: office! },
              },
            ]
          : [],
      memberOf: [],
      identifiers: {},
    };
  });
  return { ...record, actors };
}

const part = (w: Writer, phrase: string, name: string, role: 'agent' | 'recipient') => ({
  ...w.find(phrase),
  actor: ref(name),
  role,
});

export function pactReports(): RecordedReport[] {
  const first = recordReport(
    {
      text: 'CORVESSA, April 9 – Secretary General Ingrid Solvane said the Tarsk Federation has not kept its word. On April 7 the Tarsk Federation blockaded the Saltreach strait.',
      title: 'Solvane blames Tarsk',
      outlet: 'The Sund Courier',
      agency: 'Meridian',
      published: '2031-04-09',
    },
    (w) => [
      w.statement({
        source: 'Ingrid Solvane',
        who: 'Ingrid Solvane',
        cue: 'said',
        content: 'the Tarsk Federation has not kept its word',
        act: 'criticise',
      }),
      w.event({
        words: 'blockaded',
        type: 'COERCE',
        participants: [part(w, '2~Tarsk Federation', 'Tarsk Federation', 'agent')],
      }),
    ],
  );
  const blockade = first.entries.find((entry) => entry.kind === 'event')!;
  blockade.when = {
    ...{ text: 'On April 7', spans: [], timex: '2031-04-07', granularity: 'day' },
    ...{ from: '2031-04-07', to: '2031-04-07' },
  };
  const second = recordReport(
    {
      text: 'DROVNY – Spokeswoman Ilse Varga denied on Thursday that the Tarsk Federation closed the strait. The Halden Pact will hold talks with the Tarsk Federation on May 3-4. Varga told Ingrid Solvane to look again.',
      title: 'Varga denies it',
      outlet: 'Drovny Telegraph',
      published: '2031-04-10',
    },
    (w) => [
      w.statement({
        source: 'Ilse Varga',
        who: 'Ilse Varga',
        cue: 'denied',
        content: 'that the Tarsk Federation closed the strait',
        act: 'deny',
      }),
      w.statement({
        source: '2~Varga',
        who: 'Ilse Varga',
        cue: 'told',
        content: 'to look again',
        addressee: 'Ingrid Solvane',
        act: 'demand',
      }),
      w.event({
        words: 'hold talks',
        type: 'CONSULT',
        track: 'dialogue',
        status: 'scheduled',
        participants: [
          part(w, 'Halden Pact', 'Halden Pact', 'agent'),
          part(w, '{Tarsk Federation} on May', 'Tarsk Federation', 'recipient'),
        ],
      }),
    ],
  );
  const talks = second.entries.find((entry) => entry.kind === 'event')!;
  talks.when = {
    ...{ text: 'on May 3-4', spans: [], timex: null, granularity: 'range' },
    ...{ from: '2031-05-03', to: '2031-05-04' },
  };
  const order = second.entries.findLast((entry) => entry.kind === 'statement')!;
  order.addressee = { ...order.addressee, actor: ref('Ingrid Solvane') };
  const third = recordReport(
    {
      text: 'VELL – Solwane promised that the Halden Pact would stay. The Tarsk Federation moved brigades at some time.',
      title: 'A misprint',
      outlet: 'Vell Observer',
    },
    (w) => [
      w.statement({
        source: 'Solwane',
        who: 'Solwane',
        cue: 'promised',
        content: 'that the Halden Pact would stay',
        act: 'promise',
      }),
      w.event({
        words: 'moved brigades',
        participants: [part(w, 'Tarsk Federation', 'Tarsk Federation', 'agent')],
      }),
    ],
  );
  return [withActors(first, 'Secretary General'), withActors(second), withActors(third)];
}
