// Which denial answers which allegation: a case a line. from · about · what is said, of each side.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/analyse/disputes/alleged.ts';
import { isBare } from '../../../src/analyse/disputes/claim.ts';
import { isDispute } from '../../../src/analyse/disputes/is-dispute.ts';
import { namesIn } from '../../../src/analyse/disputes/names-in.ts';

function claim(side: Claim['side'], source: string, text: string, start: number): Claim {
  const content = { spans: [{ start, end: start + text.length }], text };
  const speaker = { key: `person ${source}`, short: `person ${source}`, name: source };
  return {
    entryId: `${side} ${start}`,
    side,
    speaker,
    source,
    from: namesIn(source),
    about: namesIn(text),
    content,
    start,
    among: 10,
    isPlain: false,
    scene: [],
    meant: [],
    within: null,
    deeds: [],
    sums: [],
  };
}

const allegation = claim(
  'allegation',
  'Petra Lindqvar of Arvenia',
  'Tarskian divers had cut the cable to Lindmouth',
  0,
);
const deny = (source: string, text: string, start = 200) => claim('denial', source, text, start);

describe('a dispute', () => {
  it.each([
    ['the accused denies the matter', deny('the Tarskian ministry', 'that its divers had been near the cable'), true],
    ['the accused denies it', deny('Drovny, for Tarsk', 'it'), true],
    ['somebody denies it in the next sentence', deny('A spokesman', 'the allegation'), true],
    ['somebody denies it a page later', deny('A spokesman', 'the allegation', 5000), false],
    ['the accused denies something else', deny('the Tarskian ministry', 'that salaries were late', 900), false],
    ['the accuser denies', deny('Petra Lindqvar of Arvenia', 'that she had named the divers of Tarsk'), false],
    ['her own government denies', deny('the government of Arvenia', 'that the cable had been cut'), false],
    [
      'somebody else denies something else',
      deny('Nadia Ferrow of Kestria', 'that she had been offered a seat', 900),
      false,
    ],
  ])('in one report: %s', (_, denial, expected) => {
    expect(isDispute(allegation, denial, 'one report')).toBe(expected);
  });

  it.each([
    [
      'the matter and the accused, a week later',
      deny('the Tarskian ministry', 'that its divers had been near the cable'),
      7,
      true,
    ],
    [
      'one rare word and the accused, the next day',
      deny('the Tarskian ministry', 'that a diver had been there'),
      1,
      true,
    ],
    ['… and two weeks later', deny('the Tarskian ministry', 'that a diver had been there'), 14, false],
    [
      'one rare word and the accused, the day before',
      deny('the Tarskian ministry', 'that a diver had been there'),
      -1,
      false,
    ],
    ['“it” of the accused', deny('the Tarskian ministry', 'it'), 1, false],
    ['the matter without a name in common', deny('A spokesman', 'that divers had been near the cable'), 1, false],
  ])('across reports: %s', (_, denial, days, expected) => {
    expect(isDispute(allegation, denial, days)).toBe(expected);
  });
});

it.each([
  ['it', true],
  ['the allegation', true],
  ['any involvement', true],
  ['the statement nonsense', true],
  ['the higher figure', false],
  ['that it had fired', false],
])('%j is bare: %j', (text, expected) => {
  expect(isBare(claim('denial', 'x', text, 0))).toBe(expected);
});

it('a people and its state have one name', () => {
  expect(namesIn('The Tarskian Prime Minister of Tarsk')).toEqual(['tarsk']);
});

describe('a denial by no word but “no”', () => {
  const plain = (text: string) => ({ ...claim('denial', 'Lev Oranov of Tarsk', text, 300), isPlain: true });
  it.each<[string, number | 'one report', boolean]>([
    ['no Tarskian diver had been near the cable', 'one report', true],
    ['no Tarskian diver had been near the cable', 2, true],
    ['no Tarskian diver had been near the cable', 12, false],
    ['there was no herring in Tarsk', 'one report', false],
  ])('%s, %s', (text, days, expected) => expect(isDispute(allegation, plain(text), days)).toBe(expected));
});

describe('a denial that answers what stands right before it', () => {
  const taken = { ...claim('allegation', 'Della Rook, a former aide', 'that Anselm Drazic had taken cash from a builder', 0), about: namesIn('Anselm Drazic') }; // biome-ignore format: one line
  const answer = (text: string, start = 120) => ({ ...claim('denial', 'Anselm Drazic', text, start), isPlain: true });
  it.each<[string, Claim, boolean]>([
    ['what he never did', answer('that he had never met the builder'), true],
    ['what he does not say', answer('that he did not recall any builder'), false],
    ['what is not so now', answer('that he is not a builder'), false],
    ['… a page later', answer('that he had never met the builder', 900), false],
    ['any wrong at all', answer('There had been no irregularities of any kind'), true],
    ['no wrong', answer('There had been no lighthouses of any kind'), false],
  ])('%s', (_, denial, expected) => expect(isDispute(taken, denial, 'one report')).toBe(expected));
});

describe('a denied deed', () => {
  const burned = { type: 'ASSAULT', names: ['ostra'] };
  const said = { ...claim('allegation', 'the Hill Front', 'Troops set fire to the village of Ostral', 0), deeds: [burned] }; // biome-ignore format: one line
  const denied = (fields: Partial<Claim>, start = 600) => ({ ...claim('denial', 'A spokesman', 'that it had burned Ostral', start), deeds: [burned], ...fields }); // biome-ignore format: one line
  it.each<[string, Claim, number | 'one report', boolean]>([
    ['is the one alleged, in other words', denied({}), 'one report', true],
    ['… the next day', denied({}), 1, true],
    ['… two weeks later', denied({}), 14, false],
    ['of another kind', denied({ deeds: [{ type: 'AID', names: ['ostra'] }] }), 'one report', false],
    ['at another place', denied({ deeds: [{ type: 'ASSAULT', names: ['lindm'] }] }), 'one report', false],
  ])('%s', (_, denial, days, expected) => expect(isDispute(said, denial, days)).toBe(expected));
});
