import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../src/analyse/happenings/deed.ts';
import { compareVersions, isSameHappening } from '../../../src/analyse/happenings/same-happening.ts';

const deed = (text: string, fields: Partial<Deed> = {}): Deed => ({
  entryId: text,
  type: 'ASSAULT',
  isTold: true,
  agents: [],
  others: [],
  places: ['greyw'],
  names: fields.places ?? ['greyw'],
  from: 100,
  to: 100,
  isDated: true,
  counts: [],
  passage: { spans: [{ start: 0, end: text.length }], text },
  ...fields,
});
const persons = (low: number, high = low) => [{ unit: 'persons', low, high }];
const BASE = deed('Missiles struck the ferry terminal at Greywater, killing fourteen people.');

describe('isSameHappening', () => {
  it.each<[string, Deed, boolean]>([
    ['one day and place, words in common', deed('Four died when the ferry terminal at Greywater blew up.'), true],
    ['another place', deed('Missiles struck the ferry terminal at Skerrow.', { places: ['skerr'] }), false],
    ['another kind', deed('Missiles struck the ferry terminal at Greywater.', { type: 'PROTEST' }), false],
    ['another day', deed('Missiles struck the ferry terminal at Greywater.', { from: 103, to: 104 }), false],
    ['no name in common', deed('Missiles struck the ferry terminal.', { places: [] }), false],
    ['no words in common', deed('Two fishermen were beaten in Greywater.'), false],
    ['no day told, few words in common', deed('A ferry burned in Greywater.', { isDated: false }), false],
  ])('%s', (_, other, same) => {
    expect(isSameHappening(BASE, other)).toBe(same);
    expect(isSameHappening(other, BASE)).toBe(same);
  });

  it('parts those who differ both in who did it and to whom', () => {
    const by = (agent: string, other: string) => deed(BASE.passage.text, { agents: [agent], others: [other] });
    expect(isSameHappening(by('tarsk', 'lumen'), by('arven', 'belma'))).toBe(false);
    expect(isSameHappening(by('tarsk', 'lumen'), by('arven', 'lumen'))).toBe(true);
  });
});

describe('compareVersions', () => {
  it.each<[string, Partial<Deed>, string]>([
    ['the same count', { counts: persons(14) }, 'agrees'],
    ['within a range', { counts: persons(10, 20) }, 'agrees'],
    ['another count', { counts: persons(4) }, 'differs'],
    ['a count of something else', { counts: [{ unit: 'missile', low: 2, high: 2 }] }, 'silent'],
    ['no count', {}, 'silent'],
    ['told as not so', { isTold: false, counts: persons(14) }, 'denies'],
  ])('%s', (_, fields, expected) => {
    expect(compareVersions(deed('a', { counts: persons(14) }), deed('b', fields))).toBe(expected);
  });
});
