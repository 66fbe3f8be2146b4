import { expect, it } from 'vitest';
import { cutAtWord } from '../../src/text/cut-at-word.ts';

it.each([
  ['the bridge was safe', 12, 6, 'the bridge'],
  ['the bridge was safe', 10, 5, 'the bridge'],
  ['the bridge was safe', 12, 11, 'the bridge w'],
  ['Donaudampfschifffahrtsgesellschaft', 20, 10, 'Donaudampfschifffahr'],
  ['short', 20, 10, 'short'],
  ['abcdefg\u{1F6A2}', 8, 4, 'abcdefg'],
])('cuts %j after %i units, of which more than %i stay, to %j', (line, most, least, shown) => {
  expect(cutAtWord(line, most, least)).toBe(shown);
});
