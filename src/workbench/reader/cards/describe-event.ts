// A reported event in words.
import type { ReportedEvent } from '../../../record/reported-event.ts';
import { type Description, nameOf, shortNameOf, timeOf } from './description.ts';

export function describeEvent(event: ReportedEvent, text: string): Description {
  const named = (role: string) =>
    event.participants
      .filter((participant) => participant.role === role)
      .map(nameOf)
      .filter((name) => name !== null)
      .join(', ') || null;
  const type = event.mode ? `${event.type} (${event.mode})` : event.type;
  const agent = event.participants.find((participant) => participant.role === 'agent');
  return {
    name: agent ? shortNameOf(agent, type) : type.toLowerCase(),
    brief: event.status,
    who: named('agent'),
    toWhom: named('recipient'),
    what: `${type.toLowerCase()}, ${event.status}`,
    words: event.spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    when: [timeOf(event.when), event.place.text || named('place')].filter(Boolean).join(', ') || null,
    confidence: event.confidence,
    why: event.within ? 'somebody says so' : 'the report says so in its own voice',
    within: event.within,
  };
}
