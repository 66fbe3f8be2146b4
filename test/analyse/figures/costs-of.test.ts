import { describe, expect, it } from 'vitest';
import { areOfTwoCosts } from '../../../src/analyse/figures/costs-of.ts';

const HOMES = { text: 'The ministry put the cost of the homes at 1.2 billion crowns.', lead: 'Okker promises homes' };
const HOSPITAL = { text: 'It cost 780 million crowns.', lead: 'Okker opens the hospital at Sund' };
const RISE = { text: 'The rise costs 1.4 billion crowns a year.', lead: 'Grell did not vote on pensions' };

describe('what two things cost', () => {
  it.each<[string, boolean, typeof HOMES, typeof HOMES]>([
    ['of two names', true, HOMES, RISE],
    ['of a name and another report’s “it”', true, HOMES, HOSPITAL],
    ['of an “it” and a name', true, HOSPITAL, RISE],
    ['of one name', false, HOMES, { text: 'The homes cost 900 million crowns.', lead: 'What Okker built' }],
    ['of “it” in a report of that', false, HOMES, { text: 'It cost 900 million.', lead: 'What the homes cost us' }],
    ['of another word in a report of that', false, { text: 'The bridge cost 90 million crowns.', lead: 'The bridge at Sund' }, { text: 'The price of the crossing was 70 million.', lead: 'Sund has a new bridge' }],
    ['of no cost', false, { text: 'Grell counted 300 homes.', lead: '' }, HOMES],
  ])('%s', (_, are, a, b) => expect([areOfTwoCosts(a, b), areOfTwoCosts(b, a)]).toEqual([are, are])); // biome-ignore format: one line each
});
