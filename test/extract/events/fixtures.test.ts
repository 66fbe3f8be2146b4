// Each folder of test/fixtures/events is a case: report.txt in, expected.json out, about.md says why it is there.
// A missing expected.json is written; a changed answer is saved beside it as changed.json, to be looked at and renamed.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groundOfEvents } from '../../../src/extract/events/event-ground.ts';
import { makeEvents } from '../../../src/extract/events/make-events.ts';
import { readEventsByRules } from '../../../src/extract/events/rules-event-reader.ts';
import { readByRules } from '../../../src/extract/statements/rules-reader.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/events');
/** A Wednesday. */
const PUBLISHED = '2031-03-05';

describe('event fixtures', () => {
  it.each(readdirSync(folder))('reads %s', (name) => {
    const path = (file: string) => join(folder, name, file);
    const answer = `${JSON.stringify(answerFor(readFileSync(path('report.txt'), 'utf8')), null, 2)}\n`;
    if (!existsSync(path('expected.json'))) {
      if (process.env.CI) throw new Error(`expected.json is missing in ${name}`);
      writeFileSync(path('expected.json'), answer);
    }
    const expected = readFileSync(path('expected.json'), 'utf8');
    if (answer === expected) rmSync(path('changed.json'), { force: true });
    else writeFileSync(path('changed.json'), answer);
    expect(JSON.parse(answer)).toEqual(JSON.parse(expected));
    expect(existsSync(path('about.md'))).toBe(true);
  });
});

/** One line of facts an event, with its words cut out, so that a reviewer need not count characters. */
function answerFor(text: string) {
  const reading = understand({ ...reportOf(text), published: PUBLISHED });
  const ground = groundOfEvents(reading, readByRules(reading).statements, readTimes(reading).times);
  const { events, statements } = makeEvents(ground, readEventsByRules(reading));
  return events.map((event) => {
    const said = statements.find(({ id }) => id === event.within);
    return {
      told: event.spans.map(({ start, end }) => `${start}-${end} ${text.slice(start, end)}`).join(' … '),
      what: [event.track, event.type, event.mode, event.status].filter(Boolean).join(' '),
      who: event.participants.map(({ role, text: words }) => `${role}: ${words}`),
      when: event.when && `${event.when.text} = ${event.when.from}/${event.when.to}`,
      where: [event.place.text, event.country, event.city].filter(Boolean).join(' · '),
      saidBy: said === undefined ? null : `${said.source.text} (${said.act}, ${said.when?.from ?? 'no day'})`,
      contexts: event.contexts.join(' '),
    };
  });
}
