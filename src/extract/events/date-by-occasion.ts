// Events and the sentences behind them in, the same events out; one that hangs on an occasion takes the occasion's days from the
// sentence that tells them: “will meet on the sidelines of the assembly. … [The event] will take place on May 3-4.”
import { OCCASIONS } from '../../lexicon/occasion-words.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import { findTimeNear } from '../../understand/times/find-time-near.ts';
import { isDeterminer } from '../statements/sentence-view.ts';
import type { EventGround } from './event-ground.ts';

/** Sentences behind an event in which its occasion may be dated. */
const REACH = 3;
/** What an occasion does on its days: will [take] place, is to be [held], [opens], is [scheduled] for. */
const TAKES_PLACE =
  /^(?:take|takes|taking|held|open|opens|begin|begins|run|runs|start|starts|scheduled|set|due|planned|last|lasts)$/;

/** Only events to come that tell no time themselves. Pure; ids stay, as they do not rest on the time. */
export function dateByOccasion(ground: EventGround, events: readonly ReportedEvent[]): ReportedEvent[] {
  return events.map((event) => {
    const isToCome = event.status === 'scheduled' || (event.status === 'decided' && event.type === 'CONSULT');
    if (!isToCome || event.when !== null || event.occasion.spans.length === 0) return event;
    const when = daysOf(ground, event);
    return when === null ? event : { ...event, when, status: 'scheduled' };
  });
}

function daysOf({ reading, views, times }: EventGround, { occasion, sentence }: ReportedEvent) {
  const first = views.findIndex(({ sentence: index }) => reading.sentences[index]!.start === sentence.start);
  const named: readonly string[] = occasion.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const view of first < 0 ? [] : views.slice(first + 1, first + 1 + REACH)) {
    const { tokens, from, to } = view;
    let head = from;
    // “The [event]”, “The three-day [conference]”, “[It]”
    while (head < Math.min(to, from + 4) && !isNoun(tokens[head]!.norm)) head++;
    const noun = tokens[head]?.norm ?? '';
    if (!isNoun(noun) || (head > from && !isDeterminer(tokens[from]))) continue;
    if (noun !== 'event' && noun !== 'it' && !named.includes(noun)) continue;
    const verb = tokens.findIndex(({ norm }, at) => at > head && at < Math.min(to, head + 6) && TAKES_PLACE.test(norm));
    if (verb < 0) continue;
    const { start, end } = tokens[verb]!;
    const when = findTimeNear(reading, times, { start, end });
    if (when?.from != null || when?.to != null) return when;
  }
  return null;
}

const isNoun = (norm: string) => norm === 'event' || norm === 'it' || OCCASIONS.has(norm);
