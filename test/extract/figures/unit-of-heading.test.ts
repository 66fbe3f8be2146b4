import { expect, it } from 'vitest';
import { lexAtoms } from '../../../src/extract/figures/lex-atoms.ts';
import { unitOfHeading } from '../../../src/extract/figures/unit-of-heading.ts';

it.each([
  ['Cost, million crowns', '1000000 crown'],
  ['Cost – million crowns', '1000000 crown'],
  ['Crowns (m)', '1000000 crown'],
  ['Cost (crowns, millions)', '1000000 crown'],
  ['Cost (m)', '1000000'],
  ['$m', '1000000 USD'],
  ['Length (m)', '1 metre'],
  ['Height, m', '1 metre'],
  ['Distance (km)', '1 kilometre'],
  ['Turnout, per cent', '1 %'],
  ['Passengers, in thousands', '1000 passenger'],
  ['Thousands of passengers', '1000 passenger'],
  ['Thousands', '1000'],
  // a headline over a table, and what comes for so many
  ['Thousands flee Sund', ''],
  ['Thousands of people flee Sund', ''],
  ['Million-crown ships', '1 ship'],
  ['Deaths per million', '1 death'],
  ['Price per tonne', ''],
  // matches and draws
  ['M', ''],
  ['Flag', ''],
])('the heading %j tells %j', (heading, told) => {
  const { unit, magnitude } = unitOfHeading(lexAtoms(heading, { start: 0, end: heading.length }));
  const shown = `${magnitude * (unit?.factor ?? 1)} ${unit?.name ?? ''}`.trim();
  expect(unit === null && magnitude === 1 ? '' : shown).toBe(told);
});
