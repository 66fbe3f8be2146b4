import { expect, it } from 'vitest';
import { remember } from '../../src/text/remember.ts';

it('asks once of a word, and again when more words came than it keeps', () => {
  let asked = 0;
  const lengthOf = remember((word) => {
    asked++;
    return word.length > 2 ? word.length : null;
  });
  expect([lengthOf('pact'), lengthOf('pact'), lengthOf('a'), lengthOf('a')]).toEqual([4, 4, null, null]);
  expect(asked).toBe(2);
  for (let i = 0; i < 20_000; i++) lengthOf(`word ${i}`);
  asked = 0;
  expect(lengthOf('pact')).toBe(4);
  expect(asked).toBe(1);
});
