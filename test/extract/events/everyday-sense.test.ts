import { describe, expect, it } from 'vitest';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { markedEvents } from './events-of.ts';

describe('an everyday sense of a verb', () => {
  it.each<[string, PloverType, boolean]>([
    ['⟨a Guards⟩ had ▸thrown◂ ⟨r him⟩ a rope.', 'ASSAULT', false],
    ['⟨a Guards⟩ had ▸thrown◂ ⟨r him⟩ to the ground.', 'ASSAULT', true],
    ['⟨a The commission⟩ ▸struck out◂ 3,120 names.', 'PROTEST', false],
    ['⟨a The commission⟩ ▸struck◂ her off the register.', 'PROTEST', false],
    ['⟨a Dockers⟩ ▸struck◂ for a week.', 'PROTEST', true],
    ['⟨a The charity⟩ will ▸drill◂ eight boreholes.', 'MOBILIZE', false],
    ['⟨a The navy⟩ ▸drilled◂ with Belmark’s.', 'MOBILIZE', true],
    ['⟨a The museum⟩ ▸charges◂ nothing for children.', 'CONCEDE', false],
    ['⟨a Prosecutors⟩ ▸charged◂ ⟨r Okker⟩ with theft.', 'ACCUSE', true],
    ['⟨a The peso⟩ ▸closed◂ at 17.2 to the dollar.', 'RETREAT', false],
    ['⟨a The army⟩ ▸closed◂ the border.', 'COERCE', true],
    ['⟨r A commuter⟩ was ▸eaten◂ by ⟨a a tiger⟩.', 'ASSAULT', false],
    ['⟨r A commuter⟩ was ▸beaten◂ by ⟨a a guard⟩.', 'ASSAULT', true],
    ['⟨r Eleven workers⟩ were ▸injured◂ when a crane collapsed.', 'ASSAULT', false],
    ['⟨r Eleven workers⟩ were ▸injured◂ when a crane collapsed under shelling.', 'ASSAULT', true],
    ['⟨r Four people⟩ were ▸killed◂ in a train crash.', 'ASSAULT', false],
    ['⟨r Four people⟩ were ▸killed◂ in a raid.', 'ASSAULT', true],
  ])('%s (%s) → a deed: %s', (marked, type, isDeed) => {
    const { events } = markedEvents(marked, type, { published: '2031-03-05' });
    expect(events.some(({ type: of }) => !/^\d/.test(of))).toBe(isDeed);
  });
});
