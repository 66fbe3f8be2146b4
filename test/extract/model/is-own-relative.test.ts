import { expect, it } from 'vitest';
import { isOwnRelative } from '../../../src/extract/model/is-own-relative.ts';

it.each([
  ['We kept every [promise] {that we made}.', true],
  ['The [claims] {that Ilse Varga has made} are old.', true],
  ['The [promise] {that taxes would fall} is old.', false],
  ['The [claim] {that mistakes had been made} is old.', false],
  ['Varga [said] {that mistakes she made}.', false],
])('%s → %s', (marked, isSo) => {
  const text = marked.replace(/[[\]{}]/g, '');
  const spanOf = (open: string, close: string) => {
    const start = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/g, '').length;
    return { start, end: start + marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).length };
  };
  const attribution = { cue: spanOf('[', ']'), source: null, contents: [spanOf('{', '}')], score: 1 };
  expect(isOwnRelative(text, attribution)).toBe(isSo);
});
