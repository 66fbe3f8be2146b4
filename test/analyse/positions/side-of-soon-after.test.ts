import { expect, it } from 'vitest';
import { sideOfSoonAfter } from '../../../src/analyse/positions/side-of-soon-after.ts';
import { passageOf } from '../../../src/record/passage.ts';

const TURN = 'The mill will close in May, Calloway said, two weeks after she had ruled out any closure.';
const NONE = 'The mill will close in May, Calloway said, two weeks after she had met its owners.';

it.each([
  [TURN, 'The mill will close', 'turn'],
  [TURN, 'any closure', 'recall'],
  [NONE, 'its owners', null],
])('%s · %s', (text, words, side) => {
  const start = text.indexOf(words);
  const told = [{ passage: passageOf(text, [{ start: 0, end: text.length }]) }];
  expect(sideOfSoonAfter(told, { spans: [{ start, end: start + words.length }] })).toBe(side);
});
