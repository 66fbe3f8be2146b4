import fc from 'fast-check';
import { describe, it } from 'vitest';
import { arbitraryText } from '../../laws/arbitrary-text.ts';
import { arbitraryPublished, arbitraryTimeText } from '../../laws/arbitrary-time-text.ts';
import { holdTimeLaws } from '../../laws/time-laws.ts';

const TEXTS = [
  ['words of time in any order', arbitraryTimeText, 1_500],
  ['random texts', arbitraryText, 500],
  ['any string', fc.string({ unit: 'binary', maxLength: 80 }), 300],
] as const;

describe('readTimes', () => {
  it.each(TEXTS)('holds its laws over %s', (_name, texts, numRuns) => {
    fc.assert(
      fc.property(texts, arbitraryPublished, (text, published) => {
        holdTimeLaws(text, published);
      }),
      { numRuns },
    );
  });
});
