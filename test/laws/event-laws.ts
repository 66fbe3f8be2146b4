// Laws of events, for any text whatever: as found by rules and as made into entries. In: a text. Out: its events, or an error to paste.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { groundOfEvents } from '../../src/extract/events/event-ground.ts';
import type { EventStatus } from '../../src/extract/events/event-reader.ts';
import { makeEvents } from '../../src/extract/events/make-events.ts';
import { readEventsByRules } from '../../src/extract/events/rules-event-reader.ts';
import { readByRules } from '../../src/extract/statements/rules-reader.ts';
import { CAMEO_APPEALS } from '../../src/lexicon/cameo-public.ts';
import { isPloverType, PLOVER, PLOVER_CONTEXTS, trackOf } from '../../src/lexicon/plover.ts';
import { ReportedEvent } from '../../src/record/reported-event.ts';
import type { Span } from '../../src/record/span.ts';
import { readTimes } from '../../src/understand/times/read-times.ts';
import { understand } from '../../src/understand/understand.ts';
import { reportOf } from '../understand/reading-of.ts';

/** Holds every law of events for `text`; throws with a pasteable case. */
export function holdEventLaws(text: string): readonly ReportedEvent[] {
  const made = eventsOf(text);
  try {
    const { reading, found, events, statements } = made;
    for (const event of found) {
      for (const span of [event.trigger, ...event.agents, ...event.recipients, ...event.places]) lies(text, span);
      assert.ok(event.types.length > 0, 'a found event has a type');
    }
    const starts = reading.sentences.map(({ start }) => start);
    for (const event of events) {
      ReportedEvent.parse(event);
      for (const part of [...event.participants, event.place, event.occasion]) {
        for (const span of part.spans) lies(text, span);
        assert.equal(part.text, part.spans.map(({ start, end }) => text.slice(start, end)).join(' '));
      }
      assert.ok(event.spans.length > 0, 'an event has words');
      for (const span of event.spans) {
        lies(text, span);
        assert.ok(
          span.start >= event.sentence.start && span.end <= event.sentence.end,
          'its words stand in its sentence',
        );
      }
      assert.ok(starts.includes(event.sentence.start), 'its sentence is one of the reading');
      if (isPloverType(event.type))
        assert.ok(event.mode === null || event.mode in PLOVER[event.type].modes, `mode ${event.mode} of ${event.type}`);
      else assert.ok(event.type in CAMEO_APPEALS && event.mode === null, 'else a CAMEO appeal without a mode');
      assert.equal(event.track, trackOf(event.type, event.mode));
      const order = event.contexts.map((context) => (PLOVER_CONTEXTS as readonly string[]).indexOf(context));
      assert.ok(
        order.every((at, i) => at >= 0 && (i === 0 || at > order[i - 1]!)),
        'contexts in PLOVER’s order, each once',
      );
      assert.ok(event.within === null || statements.some(({ id }) => id === event.within), 'within names a statement');
    }
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length, 'ids differ');
    assert.deepEqual(eventsOf(text).events, events, 'the same text, the same events');
  } catch (error) {
    throw new Error(`${(error as Error).message}\n  text: ${JSON.stringify(text)}`);
  }
  return made.events;
}

/** No deed is done on a day that had not come when the report was written (or printed a day later), whatever the finder takes it for. */
export function holdDayLaw(text: string, published: string, status: EventStatus | null): readonly ReportedEvent[] {
  const { events } = eventsOf(text, published, status);
  const tomorrow = Temporal.PlainDate.from(published).add({ days: 1 }).toString();
  for (const { status, when, spans } of events)
    assert.ok(
      (status !== 'happened' && status !== 'ongoing') || when?.from == null || when.from <= tomorrow,
      `${status} on ${when?.from}: ${text.slice(spans[0]!.start, spans[0]!.end)}\n  text: ${JSON.stringify(text)}`,
    );
  return events;
}

function eventsOf(text: string, published: string | null = null, status: EventStatus | null = null) {
  const reading = understand({ ...reportOf(text), published });
  const found = readEventsByRules(reading).map((event) =>
    status === null ? event : { ...event, status: { is: status, confidence: 1 } },
  );
  const ground = groundOfEvents(reading, readByRules(reading).statements, readTimes(reading).times);
  return { reading, found, ...makeEvents(ground, found) };
}

const lies = (text: string, { start, end }: Span) =>
  assert.ok(start >= 0 && start < end && end <= text.length, `${start}–${end} lies in the text and holds something`);
