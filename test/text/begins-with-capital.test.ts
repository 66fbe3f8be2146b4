import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginsWithCapital } from '../../src/text/begins-with-capital.ts';

it('is what the regular expression says, of any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.constantFrom('', 'Pact', 'pact', 'Éire', 'éire', '𐐀', '\ud801'),
  );
  fc.assert(
    fc.property(text, (word) => beginsWithCapital(word) === /^\p{Lu}/u.test(word)),
    { numRuns: 300 },
  );
  expect(beginsWithCapital('Éire')).toBe(true);
});
