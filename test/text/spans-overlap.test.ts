import { expect, it } from 'vitest';
import { spansOverlap } from '../../src/text/spans-overlap.ts';

it.each([
  ['apart', { start: 0, end: 2 }, { start: 3, end: 4 }, false],
  ['touching', { start: 0, end: 2 }, { start: 2, end: 4 }, false],
  ['by one place', { start: 0, end: 3 }, { start: 2, end: 4 }, true],
  ['one in the other', { start: 0, end: 9 }, { start: 2, end: 4 }, true],
  ['an empty one at the edge', { start: 2, end: 2 }, { start: 2, end: 4 }, false],
])('stretches overlap: %s', (_, a, b, told) => {
  expect(spansOverlap(a, b)).toBe(told);
  expect(spansOverlap(b, a)).toBe(told);
});
