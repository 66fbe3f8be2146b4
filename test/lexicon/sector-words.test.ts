import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../src/lexicon/sector-words.ts';

describe('the sector of a phrase', () => {
  it.each([
    ['Attorney General Ann Dahl', 'JUD'],
    ['the prosecutor general', 'JUD'],
    ['the director general', 'GOV'],
    ['the Pact’s Secretary-General', 'GOV'],
    ['General Okker', 'MIL'],
    ['Major General Dahl', 'MIL'],
    ['Tarskian generals', 'MIL'],
    ['the general in charge', 'MIL'],
    ['the general manager', null],
    ['two missiles', null],
    ['Two dozen jets', null],
    ['Tarskian jets', 'MIL'],
    ['Belmark’s drones', 'MIL'],
    ['army drones', 'MIL'],
    ['the police union', 'LAB'],
  ])('%s → %s', (phrase, sector) => {
    expect(sectorOf(phrase)).toBe(sector);
  });
});
