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
  it('holds its laws over a day of a month that is not told', () => {
    holdTimeLaws('December that day ', '2031-03-12T23:59:00-11:00');
  });

  it('holds its laws over the middle of two days, which have none', () => {
    holdTimeLaws('mid next weekend ', '2032-02-29');
  });

  it.each(TEXTS)('holds its laws over %s', (_name, texts, numRuns) => {
    fc.assert(
      fc.property(texts, arbitraryPublished, (text, published) => {
        holdTimeLaws(text, published);
      }),
      { numRuns },
    );
  });
});
