import { describe, expect, it } from 'vitest';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { markedEvents } from './events-of.ts';

/** Sentence with its trigger, type → status. Published on Wednesday, 5 March 2031. */
const CASES: readonly (readonly [marked: string, type: PloverType, status: string])[] = [
  ['Tarsk ▸shelled◂ Sund.', 'ASSAULT', 'happened'],
  ['Tarsk has ▸shelled◂ Sund.', 'ASSAULT', 'happened'],
  ['Sund was ▸shelled◂ by Tarsk.', 'ASSAULT', 'happened'],
  ['Tarsk is ▸shelling◂ Sund.', 'ASSAULT', 'ongoing'],
  ['The fishermen are being ▸held◂ on Moru.', 'COERCE', 'ongoing'],
  ['The ▸shelling◂ of Sund continued for a third day.', 'ASSAULT', 'ongoing'],
  ['Arvenia called for calm amid ▸protests◂ in Sund.', 'PROTEST', 'ongoing'],
  ['Solvane will ▸meet◂ Oranov on 17 March 2031.', 'CONSULT', 'scheduled'],
  ['▸Talks◂ with Tarsk have been scheduled for 17 March 2031.', 'CONSULT', 'scheduled'],
  ['Belmark and Ilhoria are to begin the ▸exercise◂ on 1 April 2031.', 'COOPERATE', 'scheduled'],
  ['Eidsmark will ▸extend◂ a pardon to the rebels.', 'CONCEDE', 'decided'],
  ['Eidsmark has decided to ▸free◂ the poet.', 'RETREAT', 'decided'],
  ['The planned ▸withdrawal◂ of Kestrian troops angered Tarsk.', 'RETREAT', 'decided'],
  ['The opposition might ▸sit out◂ the ballot.', 'PROTEST', 'conditional'],
  ['If he is ▸convicted◂ he loses his seat.', 'SANCTION', 'conditional'],
  ['Eidsmark would ▸help◂ Kestria if it were asked.', 'AID', 'conditional'],
  ['Czerna would ▸expel◂ the consul unless he apologised.', 'SANCTION', 'threatened'],
  ['Tarsk threatened to ▸expel◂ the consul.', 'SANCTION', 'threatened'],
  ['The crew was allegedly ▸beaten◂ by guards.', 'ASSAULT', 'alleged'],
  ['Arvenia accused Tarsk of ▸arming◂ the rebels.', 'AID', 'alleged'],
  ['Tarsk is believed to have ▸armed◂ the rebels.', 'AID', 'alleged'],
  ['Tarsk denied ▸arming◂ the rebels.', 'AID', 'denied'],
  ['Tarsk denied on Monday that it had ▸armed◂ the rebels.', 'AID', 'denied'],
  ['Tarsk ▸armed◂ the rebels, a claim that it denies.', 'AID', 'denied'],
  ['The general has not ▸resigned◂.', 'RETREAT', 'negated'],
  ['No ▸talks◂ have been held with the rebels.', 'CONSULT', 'negated'],
  ['Belmark has no plans to ▸send◂ soldiers to the strip.', 'MOBILIZE', 'negated'],
  ['The envoy left without having ▸seen◂ anyone.', 'CONSULT', 'negated'],
  ['Okker said he should not have ▸attacked◂ Venn.', 'ASSAULT', 'happened'],
  ["The council shouldn't have ▸arrested◂ the dockers.", 'COERCE', 'happened'],
  ['Oranov need not have ▸signed◂ the treaty.', 'AGREE', 'happened'],
  ['The army should have ▸withdrawn◂ from Skerrow.', 'RETREAT', 'negated'],
  ['The dockers ought to have been ▸freed◂ in May.', 'RETREAT', 'negated'],
  // what the rules must not catch
  ['The council should not ▸arrest◂ the dockers.', 'COERCE', 'negated'],
  ['Belmark and Tarsk should have ▸talks◂ in May.', 'CONSULT', 'happened'],
  ['Tarsk not only ▸shelled◂ Sund but took it.', 'ASSAULT', 'happened'],
  ['Tarsk denied the request and ▸arrested◂ the envoy.', 'COERCE', 'happened'],
  ['He should have gone when two candidates were ▸shot◂ last week.', 'ASSAULT', 'happened'],
];

describe('status', () => {
  it.each(CASES)('%s (%s) → %s', (marked, type, status) => {
    const { events } = markedEvents(marked, type, { published: '2031-03-05' });
    expect(events.find(({ type: of }) => !/^\d/.test(of))?.status).toBe(status);
  });

  it.each([
    ['Tarsk has ▸threatened◂ to expel him unless he pays.', 'THREATEN', 'conditional', 'happened'],
    ['If Tarsk had ▸threatened◂ him, he would leave.', 'THREATEN', 'conditional', 'conditional'],
    ['The last units are to ▸leave◂ by 30 April 2031.', 'RETREAT', 'ongoing', 'scheduled'],
    ['Tarsk and Belmark ▸signed◂ no paper.', 'AGREE', 'happened', 'negated'],
    ['The guards ▸killed◂ no fewer than ten.', 'ASSAULT', 'happened', 'happened'],
    ['Tarsk is to ▸free◂ the poet.', 'CONCEDE', 'ongoing', 'decided'],
    ['Their aim is to ▸free◂ the poet.', 'CONCEDE', 'ongoing', 'ongoing'],
    // nobody did it
    ['The ministry said no Tarskian gun had been ▸fired◂ at Sund.', 'ASSAULT', 'happened', 'negated'],
    ['A court acquitted him and ten of his crew of ▸damaging◂ a cable.', 'ASSAULT', 'happened', 'negated'],
    ['The jury cleared Okker of all charges of ▸spying◂.', 'ASSAULT', 'happened', 'negated'],
    ['A court acquitted him of the ▸killing◂ of a guard.', 'ASSAULT', 'happened', 'happened'],
    ['A court acquitted him a year after the ▸attack◂.', 'ASSAULT', 'happened', 'happened'],
    ['Police cleared the square of crowds who had ▸attacked◂ the guards.', 'ASSAULT', 'happened', 'happened'],
    ['Neither minister ▸met◂ Oranov.', 'CONSULT', 'happened', 'negated'],
    ['Neither Tarsk nor Kestria ▸signed◂ it.', 'SUPPORT', 'happened', 'negated'],
    ['Solvane ▸met◂ neither side.', 'CONSULT', 'happened', 'negated'],
    ['The guards ▸fired◂ none of the guns.', 'ASSAULT', 'happened', 'negated'],
    ['No fewer than ten guards ▸attacked◂ him.', 'ASSAULT', 'happened', 'happened'],
    ['No doubt Tarsk ▸shelled◂ Sund.', 'ASSAULT', 'happened', 'happened'],
    ['With no warning Tarsk ▸shelled◂ Sund.', 'ASSAULT', 'happened', 'happened'],
    ['No minister who said that Tarsk ▸shelled◂ Sund left.', 'ASSAULT', 'happened', 'happened'],
    ['There was no ▸shooting◂ in Sund.', 'ASSAULT', 'happened', 'negated'],
    ['There was no end to the ▸shooting◂ in Sund.', 'ASSAULT', 'happened', 'happened'],
    ['Varga left Tessaly without ▸signing◂ the treaty.', 'SUPPORT', 'happened', 'negated'],
    ['The army left without having ▸attacked◂ the town.', 'ASSAULT', 'happened', 'negated'],
    ['Tarsk held him for days without formally ▸charging◂ him.', 'SANCTION', 'happened', 'negated'],
    ['Tarsk shelled Sund without warning, ▸killing◂ two.', 'ASSAULT', 'happened', 'happened'],
    ['They did not leave without ▸firing◂ at Sund.', 'ASSAULT', 'happened', 'happened'],
    // demanded
    ['Ansah asked for his ▸resignation◂.', 'RETREAT', 'happened', 'conditional'],
    ['Ansah demanded answers over the ▸raid◂ on Sund.', 'COERCE', 'happened', 'happened'],
    ['Solvane demanded that Tarsk ▸withdraw◂ the guns.', 'RETREAT', 'threatened', 'conditional'],
    ['Solvane demanded that Orlik be ▸freed◂.', 'RETREAT', 'happened', 'conditional'],
    ['Solvane insisted that Tarsk ▸shelled◂ the port.', 'ASSAULT', 'happened', 'happened'],
    ['Solvane urged Tarsk to ▸withdraw◂ its guns.', 'RETREAT', 'decided', 'conditional'],
    ['Solvane asked who came to ▸attack◂ the port.', 'ASSAULT', 'happened', 'happened'],
    // refused, denied, never so
    ['Oranov will not ▸give his consent◂ to the sale.', 'REJECT', 'negated', 'decided'],
    ['Oranov will not ▸reject◂ the sale.', 'REJECT', 'negated', 'negated'],
    ['Oranov will not give his ▸consent◂ to the sale.', 'AGREE', 'happened', 'negated'],
    ['He rejected as “village gossip” that police have ▸beaten◂ farmers.', 'ASSAULT', 'happened', 'denied'],
    ['He rejected the plan and ▸beat◂ farmers.', 'ASSAULT', 'happened', 'happened'],
    ['I would have left had anyone ▸asked◂ me.', 'REQUEST', 'happened', 'conditional'],
    ['Had Tarsk ▸attacked◂ Sund, it would have lost.', 'ASSAULT', 'happened', 'conditional'],
    ['The guns that had already ▸hit◂ Sund were old.', 'ASSAULT', 'happened', 'happened'],
    ['They will sign as soon as Tarsk ▸lets◂ Kestria ship grain.', 'CONCEDE', 'happened', 'conditional'],
    ['They signed as soon as Tarsk ▸freed◂ the crew.', 'RETREAT', 'happened', 'happened'],
    ['Once again the town saw ▸attacks◂ on its port.', 'ASSAULT', 'happened', 'happened'],
  ] as const)('%s (%s, %s to the finder) → %s', (marked, type, is, status) => {
    const { events } = markedEvents(marked, type, { published: '2031-03-05', status: { is, confidence: 0.9 } });
    expect(events.find(({ type: of }) => !/^\d/.test(of))!.status).toBe(status);
  });

  it('believes a finder that says more than happened', () => {
    const { events } = markedEvents('Tarsk ▸shelled◂ Sund.', 'ASSAULT', { status: { is: 'alleged', confidence: 0.4 } });
    expect(events[0]!.status).toBe('alleged');
  });

  it('asks the statement around it where the finder says happened', () => {
    const happened = { status: { is: 'happened', confidence: 0.9 } } as const;
    expect(markedEvents('Tarsk denied that it had ▸armed◂ the rebels.', 'AID', happened).events[0]!.status).toBe(
      'denied',
    );
    expect(markedEvents('Tarsk might ▸arm◂ the rebels.', 'AID', happened).events[0]!.status).toBe('happened');
  });

  it.each([
    ['Tarsk had not ▸armed◂ the rebels.', 'AID', 'happened', 'negated'],
    ['Tarsk neither accepted nor ▸rejected◂ the offer.', 'REJECT', 'happened', 'negated'],
    ['He allegedly ▸beat◂ the guard.', 'ASSAULT', 'happened', 'alleged'],
    ['The colonel is implicated in the ▸bombing◂ of Sund.', 'ASSAULT', 'happened', 'alleged'],
    ['Farmers continued to ▸call for◂ talks with Tarsk.', 'REQUEST', 'happened', 'ongoing'],
    ['Two ▸marches◂ along the quay are planned for the opening day.', 'PROTEST', 'ongoing', 'scheduled'],
    ['The ▸veto◂ of the council is expected before midnight.', 'REJECT', 'ongoing', 'scheduled'],
    ['Nobody’s been ▸arrested◂ in Sund.', 'COERCE', 'happened', 'negated'],
    ['Nobody says that Tarsk ▸arrested◂ him.', 'COERCE', 'happened', 'happened'],
    ['If he went into a court and ▸killed◂ people, Tarsk would know.', 'ASSAULT', 'happened', 'conditional'],
    ['If that is wrong, so was it when Tarsk ▸attacked◂ the port.', 'ASSAULT', 'happened', 'happened'],
    // who did it is alleged, not that it was done
    ['Two men were ▸shot◂ by the alleged robber.', 'ASSAULT', 'alleged', 'happened'],
    ['Tarsk not only ▸armed◂ the rebels but led them.', 'AID', 'happened', 'happened'],
    ['Varga was the first minister to ▸visit◂ Oranov.', 'CONSULT', 'scheduled', 'happened'],
    ['Varga has a plan to ▸visit◂ Oranov.', 'CONSULT', 'decided', 'decided'],
  ] as const)('%s (%s, found as %s) → %s', (marked, type, is, status) => {
    const { events } = markedEvents(marked, type, { status: { is, confidence: 0.9 } });
    expect(events.find(({ type: of }) => !/^\d/.test(of))?.status).toBe(status);
  });
});
