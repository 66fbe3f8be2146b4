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
    ['⟨a Oranov⟩ ▸battled◂ ⟨r pneumonia⟩ for two weeks.', 'ASSAULT', false],
    ['⟨a Nurses⟩ are ▸fighting◂ an outbreak of measles.', 'ASSAULT', false],
    ['⟨a Tarsk troops⟩ ▸fought◂ ⟨r rebels⟩ in a cholera ward.', 'ASSAULT', true],
    ['⟨a She⟩ ▸battled◂ her way to the top.', 'ASSAULT', false],
    ['⟨a Soldiers⟩ ▸fought◂ their way into Sund.', 'ASSAULT', true],
    ['⟨a A fire⟩ ▸killed◂ ⟨r six⟩ in Vell.', 'ASSAULT', false],
    ['⟨r The town⟩ was ▸hit◂ by a power cut.', 'ASSAULT', false],
    ['⟨r The town⟩ was ▸hit◂ by shells.', 'ASSAULT', true],
    ['⟨r A cyclist⟩ was ▸killed◂ by ⟨a a bus⟩ in Vell.', 'ASSAULT', false],
    ['⟨a A car bomb⟩ ▸killed◂ ⟨r three⟩ near Sund.', 'ASSAULT', true],
    ['⟨a A lorry⟩ ▸hit◂ ⟨r a school bus⟩ near Sund.', 'ASSAULT', false],
    ['⟨a A lorry⟩ laden with explosives ▸hit◂ ⟨r the barracks⟩.', 'ASSAULT', true],
    ['⟨a Varga⟩ ▸shot up◂ in the polls.', 'ASSAULT', false],
    ['⟨a Rebels⟩ ▸shot up◂ a bar in Vell.', 'ASSAULT', true],
    ['⟨a The film⟩ ▸bombed◂ at the box office.', 'ASSAULT', false],
    ['⟨a Belmark⟩ ▸bombed◂ the port.', 'ASSAULT', true],
    ['⟨a United⟩ ▸beat◂ ⟨r Rovers⟩ 3-1.', 'ASSAULT', false],
    ['⟨a Varga⟩ ▸defeated◂ ⟨r Okker⟩ in the run-off.', 'ASSAULT', false],
    ['⟨a Police⟩ ▸beat◂ ⟨r prisoners⟩ before the election.', 'ASSAULT', true],
    ['⟨a The striker⟩ ▸fired◂ home the winner.', 'ASSAULT', false],
    ['⟨a The club⟩ ▸fired◂ ⟨r the coach⟩.', 'SANCTION', false],
    ['⟨a Okker⟩ ▸fired◂ ⟨r two aides⟩.', 'SANCTION', true],
    ['⟨a Police⟩ ▸shot◂ ⟨r the dog⟩.', 'ASSAULT', false],
    ['⟨a The driver⟩ ▸pulled◂ the brakes.', 'RETREAT', false],
    ['⟨a Kestria⟩ ▸pulled◂ its troops out.', 'RETREAT', true],
    ['⟨a The brewery⟩ ▸withdrew◂ the beer from shops.', 'SANCTION', false],
    ['⟨r Shares⟩ were ▸hammered◂ on Friday.', 'ACCUSE', false],
  ])('%s (%s) → a deed: %s', (marked, type, isDeed) => {
    const { events } = markedEvents(marked, type, { published: '2031-03-05' });
    expect(events.some(({ type: of }) => !/^\d/.test(of))).toBe(isDeed);
  });
});
