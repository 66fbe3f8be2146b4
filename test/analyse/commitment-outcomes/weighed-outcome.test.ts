import { describe, expect, it } from 'vitest';
import { likeliestTelling, outcomeTold } from '../../../src/analyse/commitment-outcomes/weighed-outcome.ts';
import { pledgeOf, tellingOf } from './pledge-of.ts';

const LEAD = 'Okker’s harbour levy · The Lindmouth Harbour Board will repay the levy.';
const LEVY = pledgeOf('repay the harbour levy to every member', { by: 150, who: ['okker'], plain: 'repay the harbour levy to every member' }); // biome-ignore format: one line
const PAID = tellingOf('About half of Okker’s members have had their harbour levy back.', { days: [152] });
const late = (day: number, ...tellings: (typeof PAID)[]) => ({ day, lead: LEAD, tellings, pledges: [] });

describe('likeliestTelling', () => {
  it('knows the deed by other words, and takes the likeliest sentence of a report', () => {
    const other = tellingOf('Okker has paid for the fireworks.');
    expect(likeliestTelling(LEVY, { day: 100, lead: LEAD }, late(152, other, PAID))?.telling).toBe(PAID);
  });
  it.each([
    ['nothing in common but the name', late(152, tellingOf('Okker has paid for the fireworks.'))],
    ['only said again', late(120, tellingOf('Okker would repay the harbour levy to every member, he said.'))],
    ['long after', late(400, PAID)],
  ])('not %s', (_, report) => expect(likeliestTelling(LEVY, { day: 100, lead: LEAD }, report)).toBe(null));
});

describe('outcomeTold', () => {
  const MEET = pledgeOf('The board meets on Friday.', { kind: 'schedule', type: 'OTHER', from: 150, by: 150 });
  const met = [{ type: 'CONSULT', from: 150, to: 150 }];
  it.each([
    [LEVY, PAID, 152, 'partly-met'],
    [LEVY, tellingOf('Not one of Okker’s members has seen the levy.'), 152, 'not-met'],
    [pledgeOf('no member will lose the levy', { isNegated: true }), tellingOf('Members lost the levy.', { happened: met }), 152, 'not-met'], // biome-ignore format: one line
    [MEET, tellingOf('The board met.', { happened: met }), 151, 'took-place'],
    [MEET, tellingOf('The board called off its meeting.'), 140, 'called-off'],
    [MEET, tellingOf('The board met.', { happened: met }), 149, null],
  ] as const)('%#', (pledge, telling, day, expected) => expect(outcomeTold(pledge, telling, day)).toBe(expected));
});
