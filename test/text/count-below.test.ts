import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBelow } from '../../src/text/count-below.ts';
import { firstEndingAfter } from '../../src/text/first-ending-after.ts';

describe('countBelow', () => {
  it('counts the prefix, as a walk does', () =>
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, bound) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(countBelow(sorted.length, (i) => sorted[i]! < bound)).toBe(sorted.filter((n) => n < bound).length);
      }),
    ));

  it('asks few questions', () => {
    let asked = 0;
    countBelow(1_000_000, (i) => {
      asked++;
      return i < 777_777;
    });
    expect(asked).toBeLessThanOrEqual(20);
  });
});

describe('firstEndingAfter', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 5, end: 8 },
  ];
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
  ])('offset %i: span %i', (offset, index) => expect(firstEndingAfter(spans, offset)).toBe(index));
});
