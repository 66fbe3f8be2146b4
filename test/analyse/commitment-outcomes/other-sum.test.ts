import { expect, it } from 'vitest';
import { isOtherSum } from '../../../src/analyse/commitment-outcomes/other-sum.ts';
import { outcomeOf } from '../../../src/analyse/commitment-outcomes/outcome-of.ts';
import { likeliestTelling } from '../../../src/analyse/commitment-outcomes/weighed-outcome.ts';
import { pledgeOf, tellingOf } from './pledge-of.ts';

const GRANT = pledgeOf('deliver 36,988 euros to Sund for the ferry quay', { sums: ['EUR 36988'] });
const told = (text: string, ...sums: string[]) => tellingOf(text, { sums });

it.each([
  ['another sum', told('Okker has delivered 60,677 euros to Vell, as promised.', 'EUR 60677'), true],
  ['the same sum beside another', told('Okker has delivered 36,988 euros of 60,677 euros.', 'EUR 60677', 'EUR 36988'), false], // biome-ignore format: one line
  ['no sum', told('Okker has delivered the money for the quay, as promised.'), false],
  ['a sum of something else', told('Okker has delivered the money over 60 kilometres.', 'km 60'), false],
  ['a count', told('Okker has delivered the money in 40 boxes.', 'count 40'), false],
  ['a part that is said to be one', told('Okker has so far delivered 12,000 euros.', 'EUR 12000'), false],
])('%s', (_, telling, expected) => expect(isOtherSum(GRANT, telling)).toBe(expected));

it('holds counts of things to be of them', () => {
  const pledge = pledgeOf('free 60 prisoners', { sums: ['count 60'] });
  expect(isOtherSum(pledge, told('Okker has freed 41 prisoners.', 'count 41'))).toBe(false);
});

it('keeps a delivery from all that its giver has promised', () => {
  const other = told('Okker has delivered 60,677 euros to Vell for the ferry school, as promised.', 'EUR 60677');
  const own = told('Okker has delivered 36,988 euros to Sund for the ferry quay, as promised.', 'EUR 36988');
  const sides = (telling: typeof own) => [{ day: 100, lead: '' }, { day: 120, lead: '', tellings: [telling], pledges: [] }] as const; // biome-ignore format: one line
  expect([outcomeOf(GRANT, other, 20, 120), likeliestTelling(GRANT, ...sides(other))]).toEqual([null, null]);
  expect(outcomeOf(GRANT, own, 20, 120)).toBe('met');
  expect(likeliestTelling(GRANT, ...sides(own))?.telling).toBe(own);
});
