import { expect, it } from 'vitest';
import { spokenNumber } from '../../src/lexicon/spoken-number.ts';

it.each([
  ['six', 6],
  ['a hundred', 100],
  ['two hundred', 200],
  ['41', 41],
  ['98th', 98],
  ['third', 3],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['ninety-eighth', 98],
  ['forty one', 41],
  ['hundredth', 100],
  ['courage', null],
  ['twenty-twelfth', null],
  ['five doctors', null],
])('%s is %s', (words, value) => expect(spokenNumber(words)).toBe(value));
