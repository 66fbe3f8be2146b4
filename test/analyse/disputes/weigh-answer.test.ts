import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/analyse/disputes/alleged.ts';
import { namesIn } from '../../../src/analyse/disputes/names-in.ts';
import { answerLikelihood, isAnswering, likeliestSaid } from '../../../src/analyse/disputes/weigh-answer.ts';

function said(source: string, text: string, start: number, fields: Partial<Claim> = {}): Claim {
  return {
    entryId: `${source} ${start}`,
    side: 'allegation',
    speaker: { key: `person ${source}`, short: `person ${source}`, name: source },
    source,
    from: namesIn(source),
    about: namesIn(text),
    content: { spans: [{ start, end: start + text.length }], text },
    start,
    among: 4,
    isPlain: true,
    scene: [],
    meant: [],
    within: null,
    deeds: [],
    sums: [],
    ...fields,
  };
}

const BEATEN = said('the police', 'a driver was beaten by growers', 100);
const WEATHER = said('the harbour office', 'the snow will melt', 10);
const NOBODY = said('Rosa Ibarren', '“Nobody laid a hand on anyone,”', 160);

describe('likeliestSaid', () => {
  it('takes what is said right before, and not what is to be', () => {
    expect(likeliestSaid(NOBODY, [WEATHER, BEATEN, NOBODY])).toBe(BEATEN);
  });
  it.each([
    ['far behind', { ...NOBODY, content: { ...NOBODY.content, spans: [{ start: 1500, end: 1530 }] }, start: 1500 }],
    ['among many who speak', { ...NOBODY, among: 60 }],
    ['of its own side', { ...NOBODY, source: BEATEN.source, speaker: BEATEN.speaker }],
    ['denying nothing', said('Rosa Ibarren', '“We hope that talks will begin again,”', 160)],
  ])('not %s', (_, answer) => expect(likeliestSaid(answer, [{ ...BEATEN, among: answer.among }, answer])).toBe(null));
});

it('holds an answer by “I” in the next sentence for likelier than one three speakers later', () => {
  const cash = said('Alma Reece', 'that Anselm Drazic had taken cash from a builder', 0, { about: ['drazi'] });
  const near = said('Anselm Drazic', '“I never took a penny,”', 60);
  const far = { ...near, start: 900 };
  expect(answerLikelihood(cash, near, false)).toBeGreaterThan(answerLikelihood(cash, far, false));
});

it('takes no feeling that somebody has not for an answer', () => {
  expect(isAnswering(said('Rosa Ibarren', 'she was not surprised', 160))).toBe(false);
  expect(isAnswering(said('Rosa Ibarren', 'they aren’t at all worried', 160))).toBe(false);
  expect(isAnswering(said('Rosa Ibarren', 'she was not there', 160))).toBe(true);
});
