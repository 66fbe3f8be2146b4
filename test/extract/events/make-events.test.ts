import { describe, expect, it } from 'vitest';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { markedEvents } from './events-of.ts';

const wednesday = { published: '2031-03-05' };

describe('told twice', () => {
  it.each<[string, PloverType, string[]]>([
    ['⟨a Tarsk⟩ ▸launched◂ an ▸attack◂ on Sund.', 'ASSAULT', ['launched … attack']],
    ['⟨a Tarsk⟩ ▸shelled◂ ⟨r Sund⟩, ▸killing◂ two.', 'ASSAULT', ['shelled … killing']],
    ['⟨a Tarsk⟩ ▸shelled◂ ⟨r Sund⟩ and ▸bombed◂ ⟨r Vell⟩.', 'ASSAULT', ['shelled', 'bombed']],
    ['Tarsk ▸shelled◂ Sund before Arvenia ▸bombed◂ Drovny.', 'ASSAULT', ['shelled', 'bombed']],
    ['Tarsk ▸shelled◂ Sund. It ▸shelled◂ Vell.', 'ASSAULT', ['shelled', 'shelled']],
    ['⟨a Varga⟩ ▸met◂ ⟨r Oranov⟩ in Sund on Monday evening for two hours of ▸talks◂.', 'CONSULT', ['met … talks']],
    ['⟨r ▸Talks◂ between Arvenia and Belmark⟩ were ▸held◂ on Monday.', 'CONSULT', ['Talks … held']],
    ['⟨r The ▸raid◂ on Sund and Vell⟩ was ▸repelled◂ on Monday.', 'ASSAULT', ['raid', 'repelled']],
    ['⟨a Kestria⟩ ▸imposed◂ some of the very harshest economic ▸sanctions◂.', 'SANCTION', ['imposed … sanctions']],
    ['⟨a Varga⟩ ▸met◂ ⟨r Oranov⟩ in Sund on Monday evening to prepare more ▸talks◂.', 'CONSULT', ['met', 'talks']],
  ])('%s (%s) → %j', (marked, type, told) => {
    const { events, text } = markedEvents(marked, type);
    expect(events.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))).toEqual(told);
  });
});

describe('when', () => {
  it.each<[string, PloverType, (string | null)[]]>([
    ['Tarsk ▸shelled◂ Sund on Monday, Solvane said on Tuesday.', 'ASSAULT', ['Monday']],
    ['Solvane said on Tuesday that Tarsk ▸shelled◂ Sund.', 'ASSAULT', [null]],
    ['On Monday Tarsk ▸took◂ Sund and ▸freed◂ the crew.', 'ASSAULT', ['Monday', 'Monday']],
    ['Tarsk ▸took◂ Sund on Monday and ▸freed◂ the crew on Tuesday.', 'ASSAULT', ['Monday', 'Tuesday']],
    ['Tarsk ▸took◂ Sund.', 'ASSAULT', [null]],
    // what it is set against, and the day of a text about it
    ['It was the deadliest ▸attack◂ on Sund since 2014.', 'ASSAULT', [null]],
    ['An article on Monday about the ▸attack◂ on Sund was wrong.', 'ASSAULT', [null]],
    ['Tarsk has ▸held◂ Sund since 2014.', 'ASSAULT', ['2014']],
    // the day of what is asked for, whether it was found or not
    ['The union ▸called for◂ a ▸strike◂ on 12 October.', 'REQUEST', [null, '12 October']],
    ['The union ▸called for◂ a strike on 12 October.', 'REQUEST', [null]],
  ])('%s (%s) → %j', (marked, type, when) => {
    expect(markedEvents(marked, type, wednesday).events.map((event) => event.when?.text ?? null)).toEqual(when);
  });

  it('keeps apart when it happened, when it was said and when it was printed', () => {
    const { events, statements } = markedEvents(
      'Tarsk ▸shelled◂ Sund on Monday, Solvane said on Tuesday.',
      'ASSAULT',
      wednesday,
    );
    const said = statements.find(({ id }) => id === events[0]!.within);
    expect([events[0]!.when!.from, said!.when!.from]).toEqual(['2031-03-03', '2031-03-04']);
  });
});

describe('whose word it is', () => {
  it('is the speaker’s inside a statement, and the report’s own outside', () => {
    const { events, statements } = markedEvents(
      'Tarsk ▸shelled◂ Sund, Solvane said. Tarsk ▸freed◂ the crew.',
      'ASSAULT',
    );
    expect(events.map(({ within }) => statements.find(({ id }) => id === within)?.source.text ?? null)).toEqual([
      'Solvane',
      null,
    ]);
  });
});

describe('where', () => {
  it.each<[string, PloverType, (string | null)[]]>([
    ['Tarsk ▸shelled◂ a depot in ⟨p Geneva⟩.', 'ASSAULT', ['CH', null, 'Geneva']],
    ['Tarsk ▸shelled◂ a depot in ⟨p Aleppo, Syria⟩.', 'ASSAULT', ['SY', null, 'Aleppo']],
    ['Tarsk ▸shelled◂ a depot in ⟨p Alexandria, Va.⟩.', 'ASSAULT', ['US', 'Virginia', 'Alexandria']],
    ['Tarsk ▸shelled◂ a depot in ⟨p Virginia⟩.', 'ASSAULT', ['US', 'Virginia', null]],
    ['Varga ▸met◂ Oranov at ⟨p the White House⟩.', 'CONSULT', ['US', null, null]],
    ['Tarsk ▸shelled◂ ⟨r the port of Aleppo, Syria⟩.', 'ASSAULT', ['SY', null, 'Aleppo']],
    ['Tarsk ▸shelled◂ ⟨r Syria’s envoy⟩.', 'ASSAULT', [null, null, null]],
    ['Tarsk ▸shelled◂ a depot in ⟨p Bavaria⟩.', 'ASSAULT', ['DE', 'Bavaria', null]],
    ['Tarsk ▸shelled◂ a depot in ⟨p the French Alps⟩.', 'ASSAULT', ['FR', null, null]],
    ['Tarsk ▸shelled◂ a depot in ⟨p Sund⟩.', 'ASSAULT', [null, null, null]],
    ['⟨a Swedish police⟩ ▸arrested◂ a man.', 'COERCE', ['SE', null, null]],
    ['⟨a Swedish troops⟩ ▸arrested◂ a man.', 'COERCE', [null, null, null]],
    ['Solvane ▸met◂ Oranov in ⟨p Cairo and Paris⟩.', 'CONSULT', [null, null, 'Cairo']],
    // a known word in a longer name is not that place
    ['Solvane ▸met◂ Oranov at ⟨p Cape Aleppo⟩.', 'CONSULT', [null, null, null]],
    ['Solvane ▸met◂ Oranov in ⟨p Georgia Street⟩.', 'CONSULT', [null, null, null]],
    ['Tarsk ▸shelled◂ ⟨r Dr. Jordan⟩.', 'ASSAULT', [null, null, null]],
    ['Tarsk ▸shelled◂ a depot at ⟨p Aleppo International Airport⟩.', 'ASSAULT', ['SY', null, 'Aleppo']],
    ['Tarsk ▸shelled◂ a depot in ⟨p Northern Syria⟩.', 'ASSAULT', ['SY', null, null]],
    ['⟨a Geneva workers⟩ ▸struck◂ on Monday.', 'PROTEST', [null, null, null]],
    ['⟨a Geneva police⟩ ▸arrested◂ a man.', 'COERCE', ['CH', null, null]],
  ])('%s (%s) → %j', (marked, type, where) => {
    const [event] = markedEvents(marked, type).events;
    expect([event!.country, event!.region, event!.city]).toEqual(where);
  });
});

describe('with what, and how', () => {
  it.each<[string, PloverType, string | null, string[]]>([
    ['Tarsk ▸attacked◂ the depot with two drones.', 'ASSAULT', 'drone', ['two drones']],
    ['Tarsk ▸attacked◂ the depot with great care.', 'ASSAULT', null, []],
    [
      'Police ▸dispersed◂ the crowd using tear gas and water cannon.',
      'ASSAULT',
      'crowd-control',
      ['tear gas and water cannon'],
    ],
    ['Solvane ▸spoke◂ to Oranov by telephone.', 'CONSULT', 'phone', []],
    ['Solvane ▸talked◂ to Oranov.', 'CONSULT', null, []],
    ['⟨a Riot police⟩ were ▸sent◂ to Vell.', 'MOBILIZE', 'police', []],
    ['Arvenia ▸imposed◂ a curfew on Sund.', 'COERCE', 'curfew', []],
  ])('%s (%s) → %s %j', (marked, type, mode, instruments) => {
    const [event] = markedEvents(marked, type).events;
    expect(event!.mode).toBe(mode);
    expect(event!.participants.filter(({ role }) => role === 'instrument').map(({ text }) => text)).toEqual(
      instruments,
    );
  });
});

describe('a mobilisation inside an assault', () => {
  it('is no second event, and its words are kept', async () => {
    const { joinToldTwice } = await import('../../../src/extract/events/join-told-twice.ts');
    const { groundOfEvents } = await import('../../../src/extract/events/event-ground.ts');
    const { readEventsByRules } = await import('../../../src/extract/events/rules-event-reader.ts');
    const { understand } = await import('../../../src/understand/understand.ts');
    const { reportOf } = await import('../../understand/reading-of.ts');
    const reading = understand(reportOf('Tarsk massed troops and attacked Sund.'));
    const found = readEventsByRules(reading);
    expect(found.map(({ types }) => types[0]!.type)).toEqual(['MOBILIZE', 'ASSAULT']);
    const joined = joinToldTwice(groundOfEvents(reading, [], []), found);
    expect(joined.map(({ types, triggers }) => [types[0]!.type, triggers.length])).toEqual([['ASSAULT', 2]]);
  });
});

describe('appeals', () => {
  const appealsOf = (text: string) =>
    markedEvents(text, 'REQUEST').events.map(({ type, participants }) => [
      type,
      ...participants.map((one) => `${one.role} ${one.text}`),
    ]);
  it.each<[string, unknown[]]>([
    ['Arvenia asked the Halden Pact to mediate.', [['028', 'agent Arvenia', 'recipient the Halden Pact']]],
    ['Solvane urged Tarsk to withdraw its fleet.', [['025', 'agent Solvane', 'recipient Tarsk']]],
    ['Solvane demanded that Tarsk hold talks.', [['026', 'agent Solvane', 'recipient Tarsk']]],
    ['Solvane asked Oranov whether the fleet would sail.', []],
    ['Solvane said that Tarsk must hold talks.', []],
    ['Solvane ▸demanded◂ that Tarsk hold talks.', [['REQUEST', 'recipient Tarsk']]],
  ])('%s → %j', (text, appeals) => {
    expect(appealsOf(text)).toEqual(appeals);
  });
});

it('takes no union for the town of that name', () => {
  const { events } = markedEvents('⟨a The Barge Union⟩ ▸demonstrated◂ on the quay.', 'PROTEST');
  expect(events[0]).toMatchObject({ country: null, city: null });
});

it('takes what is done in protest for one deed of its subject', () => {
  const marked = '⟨a Waiters⟩ ▸walked out◂ of the hotel of ⟨a the envoys⟩ in ▸protest◂ at the raid.';
  const { events } = markedEvents(marked, 'PROTEST');
  expect(events.map(({ participants }) => participants.map(({ text }) => text))).toEqual([['Waiters']]);
  const apart = 'Waiters ▸walked out◂, and envoys spoke in ▸protest◂.';
  expect(markedEvents(apart, 'COERCE').events.length).toBe(2);
});
