// Deeds in; what somebody holds by them, out: who sends soldiers holds that they are sent, whatever was vowed before.
//
//   Hugh Penhale has ordered 800 soldiers to the frontier.     held by Penhale
//   not: Penhale was sent a letter; Penhale may send soldiers; Penhale did not send them
import type { RecordedReport } from '../../record/entry.ts';
import { passageOf } from '../../record/passage.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import { namesAndOffices } from '../disputes/claim-ground.ts';
import { namesIn } from '../disputes/names-in.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';
import { speakerOf } from '../utterances/saying.ts';
import type { Stance } from './held.ts';

/** What is done, not said. */
const DONE: ReadonlySet<string> = new Set([
  'AGREE',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
const HAPPENED: ReadonlySet<ReportedEvent['status']> = new Set(['happened', 'ongoing', 'decided']);
const CLAUSE_END = /[,;:—–]\s|\s(?:after|although|because|while|which|who|but)\s/u;

export function deedStancesIn(all: readonly ToldSentence[], { actors, report }: RecordedReport): Stance[] {
  return all.flatMap(({ at, events, passage }) =>
    events.flatMap((event): Stance[] => {
      if (!DONE.has(event.type) || !HAPPENED.has(event.status) || event.within !== null) return [];
      const agent = event.participants.find(({ role, actor }) => role === 'agent' && actor !== null);
      const by = actors.find(({ id }) => id === agent?.actor?.id);
      if (agent === undefined || by === undefined) return [];
      const start = Math.min(agent.spans[0]!.start, event.spans[0]!.start);
      const { end } = passage.spans[0]!;
      const from = Math.max(...event.spans.map((span) => span.end)) - start;
      const words = report.text.slice(start, end);
      const cut = words.slice(from).search(CLAUSE_END);
      return [
        {
          entryId: event.id,
          holder: speakerOf(by),
          side: namesIn(namesAndOffices(by).join(' · ')),
          sign: 1,
          body: by.kind === 'person' ? [] : namesIn(by.name),
          speaksOf: [],
          admits: false,
          content: passageOf(report.text, [{ start, end: cut < 0 ? end : start + from + cut }]),
          at,
          turns: null,
          recalls: false,
          recalled: null,
          isDeed: true,
        },
      ];
    }),
  );
}
