import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../src/analyse/happenings/deed.ts';
import { compareVersions, countsToo, isSameHappening } from '../../../src/analyse/happenings/same-happening.ts';

const deed = (text: string, fields: Partial<Deed> = {}): Deed => ({
  entryId: text,
  type: 'ASSAULT',
  isTold: true,
  agents: [],
  others: [],
  places: ['greyw'],
  names: fields.places ?? ['greyw'],
  spots: [],
  triggers: ['struck'],
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
    [
      'one day and place, words in common',
      deed('Four died when the ferry terminal at Greywater blew up.', { triggers: ['blew'] }),
      true,
    ],
    ['another place', deed('Missiles struck the ferry terminal at Skerrow.', { places: ['skerr'] }), false],
    ['another kind', deed('Missiles struck the ferry terminal at Greywater.', { type: 'PROTEST' }), false],
    ['another day', deed('Missiles struck the ferry terminal at Greywater.', { from: 103, to: 104 }), false],
    [
      'weeks in which it was, by another word',
      deed('The ferry terminal at Greywater has burned since May, fourteen people say.', {
        from: 60,
        to: 100,
        triggers: ['burned'],
      }),
      false,
    ],
    ['no name in common', deed('Missiles struck the ferry terminal.', { places: [] }), false],
    ['no words in common', deed('Two fishermen were beaten in Greywater.'), false],
    ['no day told, few words in common', deed('A ferry burned in Greywater.', { isDated: false }), false],
  ])('%s', (_, other, same) => {
    expect(isSameHappening(BASE, other)).toBe(same);
    expect(isSameHappening(other, BASE)).toBe(same);
  });

  it('parts those told as done by others, but where day and place are one', () => {
    const by = (agent: string, other: string, fields: Partial<Deed> = {}) =>
      deed(BASE.passage.text, { agents: [agent], others: [other], ...fields });
    const apart = { passage: { spans: [{ start: 0, end: 9 }], text: 'The ferry terminal at Greywater burned after rockets hit a school beside the customs hall of Lindmouth.' } }; // biome-ignore format: one line
    expect(isSameHappening(by('tarsk', 'lumen'), by('arven', 'lumen'))).toBe(true);
    expect(isSameHappening(by('tarsk', 'lumen', { places: [], names: ['greyw'] }), by('arven', 'belma', { places: [], names: ['greyw'], ...apart }))).toBe(false); // biome-ignore format: one line
    expect(isSameHappening(by('tarsk', 'lumen', { to: 120 }), by('arven', 'lumen', { to: 120, ...apart }))).toBe(false);
  });

  it('is one clash where each side is told as the doer by the other, at one place on one day', () => {
    const fired = (agent: string, other: string, text: string, fields: Partial<Deed> = {}) =>
      deed(text, { agents: [agent], others: [other], triggers: ['fire'], names: ['iste', agent, other], places: ['iste'], ...fields }); // biome-ignore format: one line
    const ours = fired('tarsk', 'lumen', 'Tarskian soldiers opened fire on a Lumen patrol at Ister on Sunday night, killing two border guards.'); // biome-ignore format: one line
    const theirs = fired(
      'lumen',
      'tarsk',
      'A Lumen patrol crossed the border at Ister before dawn, over the ridge, and fired on sentries asleep in a wooden hut.',
    );
    expect(isSameHappening(ours, theirs)).toBe(true);
    expect(compareVersions(ours, theirs)).toBe('differs');
    expect(isSameHappening(ours, { ...theirs, isDated: false })).toBe(false);
    expect(isSameHappening(ours, { ...theirs, others: ['belma'], names: ['iste', 'lumen', 'belma'] })).toBe(false);
  });

  it('is one deed by two words for one thing, done to one and the same on one day', () => {
    const burned = (text: string, trigger: string, fields: Partial<Deed> = {}) =>
      deed(text, { places: [], others: ['ansa'], names: ['ansa', 'hill', 'front'], triggers: [trigger], ...fields });
    const front = burned('Troops set fire to the village of Ansa, the Hill Front said, and 40 families fled.', 'fire');
    expect(isSameHappening(front, burned('Hill Front fighters burned the houses of Ansa to win pity.', 'burn'))).toBe(true); // biome-ignore format: one line
    expect(isSameHappening(front, burned('Hill Front fighters taxed the houses of Ansa to win pity.', 'tax'))).toBe(false); // biome-ignore format: one line
  });

  it('asks for the same word where neither tells the day, and for more than names', () => {
    const met = (text: string, triggers: string[], fields: Partial<Deed> = {}) =>
      deed(text, { type: 'CONSULT', places: [], names: ['okker', 'solva'], agents: ['okker'], triggers, isDated: false, ...fields }); // biome-ignore format: one line
    const visit = met('Daan Okker visited Ingrid Solvane in the flooded archive of Corvessa about the ferries.', [
      'visit',
    ]);
    expect(isSameHappening(visit, met('Okker visited Solvane in the flooded archive to talk about ferries.', ['visit']))).toBe(true); // biome-ignore format: one line
    expect(isSameHappening(visit, met('Okker quarrelled with Solvane in the flooded archive over the ferries.', ['quarrel']))).toBe(false); // biome-ignore format: one line
    expect(isSameHappening(visit, met('Daan Okker visited Ingrid Solvane of Corvessa.', ['visit']))).toBe(false);
  });
});

describe('compareVersions', () => {
  it.each<[string, Partial<Deed>, string]>([
    ['the same count', { counts: persons(14) }, 'agrees'],
    ['within a range', { counts: persons(10, 20) }, 'agrees'],
    ['another count', { counts: persons(4) }, 'differs'],
    ['a count of something else', { counts: [{ unit: 'missile', low: 2, high: 2 }] }, 'agrees'],
    ['no count', {}, 'agrees'],
    ['told as not so', { isTold: false, counts: persons(14) }, 'denies'],
  ])('%s', (_, fields, expected) => {
    expect(compareVersions(deed('a', { counts: persons(14) }), deed('b', fields))).toBe(expected);
  });
  it('knows who gives no figure', () => {
    const first = deed('a', { counts: persons(14) });
    expect(countsToo(first, deed('b', { counts: persons(4) }))).toBe(true);
    expect(countsToo(first, deed('b', { counts: [{ unit: 'missile', low: 2, high: 2 }] }))).toBe(false);
    expect(countsToo(deed('a'), deed('b'))).toBe(true);
  });
});
