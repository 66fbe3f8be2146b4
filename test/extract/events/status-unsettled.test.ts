import { describe, expect, it } from 'vitest';
import type { EventStatus } from '../../../src/extract/events/event-reader.ts';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { markedEvents } from './events-of.ts';

describe('what nobody vouches for, or what is yet to be done', () => {
  it.each<[string, PloverType, EventStatus, EventStatus]>([
    ['The minister did not deny that ⟨a police⟩ had ▸beaten◂ ⟨r prisoners⟩.', 'ASSAULT', 'denied', 'alleged'],
    ['Petra Venn did not deny ▸beating◂ ⟨r prisoners⟩.', 'ASSAULT', 'denied', 'alleged'],
    ['The minister denied that ⟨a police⟩ had ▸beaten◂ ⟨r prisoners⟩.', 'ASSAULT', 'denied', 'denied'],
    ['The army neither confirmed nor denied that it had ▸shelled◂ ⟨r Sund⟩.', 'ASSAULT', 'denied', 'alleged'],
    ['She did not deny it and ▸left◂ the pact.', 'SANCTION', 'happened', 'happened'],
    ['Police could not confirm that ⟨r Orlik⟩ had been ▸arrested◂.', 'COERCE', 'happened', 'alleged'],
    ['The ministry refused to confirm the ▸raid◂ on Sund.', 'ASSAULT', 'happened', 'alleged'],
    ['The ministry confirmed the ▸raid◂ on Sund.', 'ASSAULT', 'happened', 'happened'],
    ['Reports that ⟨a Tarsk⟩ had ▸shelled◂ Sund could not be verified.', 'ASSAULT', 'happened', 'alleged'],
    ['Reports that ⟨a Tarsk⟩ had ▸shelled◂ Sund were verified.', 'ASSAULT', 'happened', 'happened'],
    ['Venn did not rule out that ⟨a troops⟩ had ▸fired◂ on the crowd.', 'ASSAULT', 'happened', 'alleged'],
    ['The army did not rule out a ▸strike◂ on Kestria.', 'ASSAULT', 'ongoing', 'conditional'],
    ['The army ruled out a ▸strike◂ on Kestria.', 'ASSAULT', 'happened', 'negated'],
    ['The army ruled out talks and ▸shelled◂ Sund.', 'ASSAULT', 'happened', 'happened'],
    ['Did ⟨a the police⟩ ▸beat◂ prisoners in Sund?', 'ASSAULT', 'happened', 'conditional'],
    ['“Has ⟨a Tarsk⟩ ▸arrested◂ the envoy?” Venn asked.', 'COERCE', 'happened', 'conditional'],
    ['Why did ⟨a the police⟩ ▸beat◂ prisoners in Sund?', 'ASSAULT', 'happened', 'happened'],
    ['The court ordered that ⟨r Orlik⟩ be ▸freed◂ on bail.', 'CONCEDE', 'happened', 'decided'],
    ['Solvane ordered that ⟨a troops⟩ ▸leave◂ Arvenia.', 'RETREAT', 'happened', 'decided'],
    ['The tribunal ruled that ⟨r Okker⟩ be ▸extradited◂ to Tarsk.', 'COOPERATE', 'happened', 'decided'],
    ['The court ruled that ⟨r Orlik⟩ not be ▸deported◂.', 'COERCE', 'happened', 'negated'],
    ['The judge ruled that ⟨a police⟩ had ▸beaten◂ Orlik.', 'ASSAULT', 'happened', 'happened'],
    ['They announced plans for a ▸summit◂ on 3 May.', 'CONSULT', 'happened', 'scheduled'],
    ['⟨a The league⟩ announced a new ▸march◂.', 'PROTEST', 'happened', 'decided'],
    ['⟨a The league⟩ announced the end of the ▸march◂.', 'PROTEST', 'happened', 'happened'],
    ['⟨a Dockers⟩ ▸called◂ a one-day strike for 12 October.', 'PROTEST', 'happened', 'decided'],
    ['Venn declined to say whether ⟨a troops⟩ had ▸fired◂ on the bridge.', 'ASSAULT', 'happened', 'conditional'],
    ['Venn would not say whether ⟨a police⟩ had ▸arrested◂ ⟨r Orlik⟩.', 'COERCE', 'negated', 'conditional'],
    ['Venn would not say whether the ▸raid◂ on Sund was over.', 'ASSAULT', 'happened', 'happened'],
    ['⟨a Dockers⟩ have not ▸called◂ a strike.', 'PROTEST', 'negated', 'negated'],
    ['⟨a Dockers⟩ may ▸call◂ a strike.', 'PROTEST', 'conditional', 'conditional'],
    ['⟨a Dockers⟩ threatened to ▸call◂ a strike.', 'PROTEST', 'conditional', 'conditional'],
    ['⟨a Tarsk⟩ did not announce a ▸strike◂.', 'PROTEST', 'negated', 'negated'],
    ['There are no plans for a ▸summit◂.', 'CONSULT', 'negated', 'negated'],
    ['⟨a Drazic⟩ proposed a ▸ceasefire◂.', 'RETREAT', 'conditional', 'conditional'],
    ['Will the man who ▸shot◂ ⟨r the mayor⟩ be tried?', 'ASSAULT', 'happened', 'happened'],
    ['Did he flee after ⟨a police⟩ ▸shot◂ ⟨r him⟩?', 'ASSAULT', 'happened', 'happened'],
    ['Is it true that ⟨a police⟩ ▸beat◂ ⟨r prisoners⟩?', 'ASSAULT', 'happened', 'conditional'],
    ['Police ruled out arson in the ▸attack◂ on Sund.', 'ASSAULT', 'happened', 'happened'],
    ['Police could not confirm the cause of the ▸attack◂ on Sund.', 'ASSAULT', 'happened', 'happened'],
    ['Police could not confirm reports of an ▸attack◂ on Sund.', 'ASSAULT', 'happened', 'alleged'],
    ['It is a ▸meeting◂ of which some have dreamt.', 'CONSULT', 'happened', 'conditional'],
    ['It is a ▸march◂ that ⟨a the league⟩ wants to hold in May.', 'PROTEST', 'ongoing', 'conditional'],
    ['The ▸attack◂ that they feared came on Friday.', 'ASSAULT', 'happened', 'happened'],
    ['The ▸truce◂ that both signed holds.', 'RETREAT', 'happened', 'happened'],
    ['Tarsk spoke of ▸sanctions◂, which three states now favour.', 'SANCTION', 'happened', 'conditional'],
    ['Tarsk lives with the ▸sanctions◂, which three states favour.', 'SANCTION', 'happened', 'happened'],
    ['It is the pact ⟨a they⟩ hope to ▸sign◂.', 'AGREE', 'happened', 'conditional'],
    ['Okker proposed that ⟨r Orlik⟩ be ▸expelled◂.', 'COERCE', 'happened', 'conditional'],
  ])('%s (%s, found as %s) → %s', (marked, type, is, expected) => {
    const { events } = markedEvents(marked, type, { published: '2031-03-05', status: { is, confidence: 0.9 } });
    expect(events.find(({ type: of }) => !/^\d/.test(of))?.status).toBe(expected);
  });
});
