import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdActorLaws } from '../../laws/actor-laws.ts';
import { arbitraryReport } from '../../laws/arbitrary-report.ts';
import { arbitraryText } from '../../laws/arbitrary-text.ts';

describe('actors', () => {
  it('hold their laws over any text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => void holdActorLaws(text)),
      { numRuns: 300 },
    );
  });

  it('hold their laws where names and statements are dense', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryReport, (text) => {
        found += holdActorLaws(text).length;
      }),
      { numRuns: 300 },
    );
    // 81 to 133 in sixty runs of 300 texts
    expect(found).toBeGreaterThan(30);
  });

  it('answer for texts that are all names, all brackets, all one word', () => {
    const words = [
      'Okker ',
      '[Lev] ',
      'the minister ',
      'she ',
      'Sen. ',
      'Okker, Okker and ',
      'of the ',
      '(NHT) ',
      '“I ',
      'who ',
    ];
    for (const word of words) holdActorLaws(word.repeat(3_000));
  }, 60_000);
});
