import { describe, expect, it } from 'vitest';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { markedEvents } from './events-of.ts';

const IN_A_RACE =
  ' The primary in Belmark is on Tuesday. Polls show the candidates level among voters. Both campaigns spent the week courting delegates.';

describe('deeds in a contest', () => {
  it.each<[string, PloverType, boolean]>([
    ['⟨a Okker⟩ ▸battled◂ ⟨r Varga⟩ for the nomination.', 'CONSULT', false],
    ['⟨a Troops⟩ ▸battled◂ ⟨r rebels⟩ near a polling station.', 'ASSAULT', true],
    ['⟨a Okker⟩ ▸captured◂ 40 delegates.', 'ASSAULT', false],
    ['⟨a Rebels⟩ ▸captured◂ two ministers.', 'ASSAULT', true],
    [`⟨a Okker⟩ has ▸captured◂ ⟨r Belmark⟩ and Vell.${IN_A_RACE}`, 'ASSAULT', false],
    ['⟨a Okker⟩ has ▸captured◂ ⟨r Belmark⟩ and Vell.', 'ASSAULT', true],
    [`⟨a Rebels⟩ have ▸captured◂ ⟨r Belmark⟩ and Vell.${IN_A_RACE}`, 'ASSAULT', true],
    ['⟨a Okker⟩ ▸seized◂ on the remark.', 'COERCE', false],
    ['⟨a Guards⟩ ▸seized◂ the port.', 'COERCE', true],
    ['⟨a Okker⟩ ▸targeted◂ ⟨r undecided voters⟩ with a letter.', 'ASSAULT', false],
    ['⟨a Gunmen⟩ ▸targeted◂ ⟨r voters⟩ in Sund.', 'ASSAULT', true],
    ['⟨a Okker⟩ ▸released◂ his tax returns.', 'RETREAT', false],
    ['⟨a Tarsk⟩ ▸released◂ ⟨r two sailors⟩.', 'RETREAT', true],
    ['The ▸release◂ of the e-mails by ⟨a Okker⟩ came late.', 'RETREAT', false],
    ['⟨a Okker⟩ ▸fired off◂ a letter to ⟨r the council⟩.', 'SANCTION', false],
    ['⟨a Tarsk⟩ ▸fired off◂ two rockets at ⟨r Sund⟩.', 'ASSAULT', true],
    ['⟨a Okker⟩ ▸hit◂ the trail on Monday.', 'ASSAULT', false],
    ['⟨a Shells⟩ ▸hit◂ the market on Monday.', 'ASSAULT', true],
    ['The story ▸blew up◂ on social media.', 'ASSAULT', false],
    ['⟨a Rebels⟩ ▸blew up◂ ⟨r the bridge⟩.', 'ASSAULT', true],
    ['⟨a Okker⟩ ▸fought◂ for lower fares.', 'ASSAULT', false],
    ['⟨a Okker⟩ ▸fought◂ for the rebels.', 'ASSAULT', true],
    ['⟨a Okker⟩ ▸took◂ office in May.', 'CONCEDE', false],
    ['⟨a Dockers⟩ ▸took◂ to the streets.', 'PROTEST', true],
    ['⟨a Okker⟩ ▸suspended◂ his campaign.', 'SANCTION', false],
    ['⟨a Okker⟩ ▸suspended◂ ⟨r two aides⟩ of the campaign.', 'SANCTION', true],
    ['It ▸turned◂ out to be a mistake of ⟨r Okker⟩’s.', 'REQUEST', false],
    ['⟨a Dockers⟩ ▸turned◂ out in protest.', 'PROTEST', true],
    ['The vote was a ▸test◂ of ⟨r Okker⟩.', 'MOBILIZE', false],
    ['⟨a Tarsk⟩ announced a ▸test◂ of a missile.', 'MOBILIZE', true],
    ['Judge Venn lacks the name ▸recognition◂ of ⟨r Okker⟩.', 'SUPPORT', false],
    ['The formal ▸recognition◂ of ⟨r Kestria⟩ came late.', 'SUPPORT', true],
    ['The film by Grell is set to be ▸released◂ in May.', 'RETREAT', false],
    ['⟨r The sailors⟩ of the film are to be ▸released◂ in May.', 'RETREAT', true],
    ['⟨a Varga⟩ will ▸return◂ the favour to ⟨r Okker⟩.', 'CONCEDE', false],
    ['⟨a Varga⟩ will ▸return◂ the crew to ⟨r Okker⟩.', 'CONCEDE', true],
    ['Her position has ▸angered◂ ⟨r Okker⟩.', 'ACCUSE', false],
    ['⟨a The law⟩ ▸violated◂ the constitution.', 'COERCE', false],
    ['⟨a Tarsk⟩ ▸violated◂ the airspace of ⟨r Belmark⟩.', 'COERCE', true],
    ['We kept every ▸promise◂ that ⟨a we⟩ made.', 'AGREE', false],
    ['⟨a Okker⟩ made a ▸promise◂ to ⟨r Kestria⟩.', 'AGREE', true],
    ['Okker died of a heart ▸attack◂ in ⟨p Sund⟩.', 'ASSAULT', false],
    ['The ▸attack◂ on ⟨r the heart of Sund⟩ was the third.', 'ASSAULT', true],
  ])('%s (%s): %s', (marked, found, isDeed) => expect(markedEvents(marked, found).events.length > 0).toBe(isDeed));

  it.each<[string, PloverType, string]>([
    ['⟨a Okker⟩ ▸fired back◂ at ⟨r her critics⟩.', 'SANCTION', 'ACCUSE disapprove'],
    ['⟨a Okker⟩ ▸shot back◂, saying it was false.', 'ASSAULT', 'REJECT'],
    ['⟨a Guards⟩ ▸fired back◂ at ⟨r gunmen⟩.', 'ASSAULT', 'ASSAULT firearms'],
    ['⟨a A patrol⟩ came under fire and ▸shot◂ back.', 'ASSAULT', 'ASSAULT firearms'],
    ['⟨a Okker⟩ ▸called out◂ ⟨r Varga⟩ over the loan.', 'CONSULT', 'ACCUSE disapprove'],
    ['⟨a Okker⟩ ▸called◂ them out for their silence.', 'REQUEST', 'ACCUSE disapprove'],
    ['⟨a Okker⟩ ▸called out◂ for help from ⟨r Varga⟩.', 'REQUEST', 'REQUEST assist'],
    ['⟨a Okker⟩ ▸called out◂ ⟨r the army⟩.', 'MOBILIZE', 'MOBILIZE troops'],
    ['⟨a The candidates⟩ ▸clashed◂ over taxes in a debate.', 'PROTEST', 'ACCUSE disapprove'],
    ['⟨a Police⟩ ▸clashed◂ with ⟨r dockers⟩ over the gate.', 'PROTEST', 'PROTEST'],
    ['⟨a Okker⟩ launched an ▸attack◂ ad against ⟨r Varga⟩.', 'ASSAULT', 'ACCUSE disapprove'],
    ['The ▸attack◂ adds to fears in ⟨p Sund⟩.', 'ASSAULT', 'ASSAULT'],
    ['The ▸attacks◂ on her credibility went on.', 'ASSAULT', 'ACCUSE disapprove'],
    ['The ▸attacks◂ on ⟨r rights activists⟩ went on.', 'ASSAULT', 'ASSAULT'],
    [`⟨a Okker⟩ ▸attacked◂ ⟨r Varga⟩.${IN_A_RACE}`, 'ASSAULT', 'ACCUSE disapprove'],
    [`⟨a Thugs⟩ ▸attacked◂ ⟨r Varga⟩.${IN_A_RACE}`, 'ASSAULT', 'ASSAULT'],
    ['⟨a Okker⟩ ▸attacked◂ ⟨r Varga⟩.', 'ASSAULT', 'ASSAULT'],
    ['⟨a Tarsk⟩ will not begin ▸talks◂ with ⟨r Belmark⟩.', 'CONSULT', 'REJECT meet decided'],
    ['⟨a Tarsk⟩ will not ▸release◂ ⟨r the pilots⟩.', 'RETREAT', 'REJECT yield decided'],
    ['⟨a Okker⟩ has not ▸met◂ ⟨r Varga⟩.', 'CONSULT', 'CONSULT negated'],
    ['⟨r The board⟩ will not be ▸met◂.', 'CONSULT', 'CONSULT negated'],
    ['⟨a Okker⟩ agreed, ▸praising◂ ⟨r Varga⟩.', 'ACCUSE', 'SUPPORT'],
    ['⟨a The guild⟩ ▸reaffirmed◂ its opposition to ⟨r Varga⟩.', 'AGREE', 'REJECT'],
    ['⟨a The guild⟩ ▸reaffirmed◂ its support for ⟨r Varga⟩.', 'AGREE', 'SUPPORT'],
    ['⟨a The guild⟩ ▸reaffirmed◂ its promise to ⟨r Varga⟩.', 'AGREE', 'AGREE'],
  ])('%s (%s) → %s', (marked, found, made) => {
    const [event] = markedEvents(marked, found).events;
    const status = / (?:decided|negated)$/.test(made) ? event?.status : null;
    expect([event?.type, event?.mode, status].filter(Boolean).join(' ')).toBe(made);
  });
});
