import { expect, it } from 'vitest';
import { isCallingHome } from '../../../src/extract/model/is-calling-home.ts';

it.each([
  [true, 'recalled', 'its ambassador from Sund'],
  [true, 'has recalled', 'all troops'],
  [true, 'recalls', 'its two senior envoys'],
  [false, 'recalled', 'that its ambassador had left'],
  [false, 'recalled', 'the ambassador’s words'],
  [false, 'recalled', 'the winter of the long talks'],
  [false, 'praised', 'its ambassador in Sund'],
])('is %s of “%s %s”', (isHome, cue, content) => {
  const text = `Tarsk ${cue} ${content}.`;
  const at = { start: 6, end: 6 + cue.length };
  const from = at.end + 1;
  const found = { source: null, cue: at, contents: [{ start: from, end: from + content.length }], score: 0.5 };
  expect(isCallingHome(text, found)).toBe(isHome);
});
