import fc from 'fast-check';
import { describe, it } from 'vitest';
import { arbitraryText } from '../laws/arbitrary-text.ts';
import { holdUnderstandingLaws } from '../laws/understanding-laws.ts';

describe('understand', () => {
  it('holds its laws over random texts', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        holdUnderstandingLaws(text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('holds its laws over any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        holdUnderstandingLaws(text);
      }),
      { numRuns: 1_000 },
    );
  });
});
