// A reported event in words.
import type { ReportedEvent } from '../../../record/reported-event.ts';
import { eventCode, eventWords } from '../../components/event-words.ts';
import { actorsOf, type Description, NO_TIMES, nameOf, shortNameOf, timeOf } from './description.ts';

/** What its time is the time of, where it has not simply happened. */
const HAPPENED_WORDS: Partial<Record<ReportedEvent['status'], string>> = {
  scheduled: 'is to happen',
  decided: 'is to happen',
  conditional: 'would happen',
  threatened: 'is to happen',
  alleged: 'is said to have happened',
  denied: 'is said to have happened',
  negated: 'did not happen',
};

export function describeEvent(event: ReportedEvent, text: string): Description {
  const named = (role: string) =>
    event.participants
      .filter((participant) => participant.role === role)
      .map(nameOf)
      .filter((name) => name !== null)
      .join(', ') || null;
  const agent = event.participants.find((participant) => participant.role === 'agent');
  return {
    name: agent ? shortNameOf(agent, eventWords(event)) : eventWords(event),
    brief: agent ? `${eventWords(event)}, ${event.status}` : event.status,
    who: named('agent'),
    toWhom: named('recipient'),
    what: `${eventWords(event)}, ${event.status}; coded ${eventCode(event)}`,
    words: text.slice(event.sentence.start, event.sentence.end),
    glance: event.spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ...NO_TIMES,
    happened:
      [timeOf(event.when), event.place.text || named('place'), event.occasion.text].filter(Boolean).join(', ') || null,
    happenedWord: HAPPENED_WORDS[event.status] ?? 'happened',
    confidence: event.confidence,
    why: event.within ? 'somebody says so' : 'the report says so in its own voice',
    actors: actorsOf(...event.participants),
  };
}
