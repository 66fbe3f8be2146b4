// A text with ▸trigger◂ marks in, the events made of them out, as if somebody had found them: for tests of one step.
import { groundOfEvents } from '../../../src/extract/events/event-ground.ts';
import type { FoundEvent } from '../../../src/extract/events/event-reader.ts';
import { type EventsMade, makeEvents } from '../../../src/extract/events/make-events.ts';
import { readByRules } from '../../../src/extract/statements/rules-reader.ts';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import type { Span } from '../../../src/record/span.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

/** `▸…◂` a trigger, `⟨a …⟩` an agent, `⟨r …⟩` a recipient, `⟨p …⟩` a place, each of the next trigger, or the last one where none follows. */
export function markedEvents(
  marked: string,
  type: PloverType,
  { published = null, status = null }: { published?: string | null; status?: FoundEvent['status'] } = {},
): EventsMade & { readonly text: string } {
  let text = '';
  const triggers: Span[] = [];
  const parts: { readonly role: string; readonly start: number; end: number }[] = [];
  const open: number[] = [];
  for (let i = 0; i < marked.length; i++) {
    const letter = marked[i]!;
    if (letter === '▸') open.push(text.length);
    else if (letter === '◂') triggers.push({ start: open.pop()!, end: text.length });
    else if (letter === '⟨') {
      parts.push({ role: marked[i + 1]!, start: text.length, end: -1 });
      i += 2;
    } else if (letter === '⟩') parts.findLast(({ end }) => end < 0)!.end = text.length;
    else text += letter;
  }
  const found = triggers.map((trigger, index): FoundEvent => {
    const mine = parts.filter(({ start }) => {
      const next = triggers.findIndex((other) => other.start > start);
      return (next < 0 ? triggers.length - 1 : next) === index;
    });
    const of = (role: string) => mine.filter((part) => part.role === role).map(({ start, end }) => ({ start, end }));
    return {
      trigger,
      types: [{ type, confidence: 1 }],
      status,
      mode: null,
      agents: of('a'),
      recipients: of('r'),
      places: of('p'),
      confidence: 0.5,
    };
  });
  const reading = understand({ ...reportOf(text), published });
  const ground = groundOfEvents(reading, readByRules(reading).statements, readTimes(reading).times);
  return { ...makeEvents(ground, found), text };
}
