// The cosine of two lists of marks is that of merging them, whichever is asked about first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLists } from '../../../src/analyse/findings/outline.ts';
import { cosines } from '../../../src/analyse/threads/cosine.ts';

type Marked = readonly (readonly [mark: number, bits: number])[];

const cosine = cosines();
const bits = fc.integer({ min: 1, max: 8 });
// few marks, so that two lists share some, one list has one twice, and others fall on one place of the table
const mark = fc.tuple(fc.nat(3), fc.constantFrom(0, 1, 4096, 0xfff_f000)).map(([n, at]) => n + at);
const lists = fc.array(fc.tuple(mark, bits), { minLength: 1, maxLength: 12 });

const packed = (list: Marked) =>
  packLists([list.map(([one, said]) => ((one << 4) | said) >>> 0).sort((a, b) => a - b)]);

const lengthOf = (list: Marked) => list.reduce((sum, [, said]) => sum + said ** 2, 0);

/** Each of one list stands for one of the other. */
function dotOfMerged(a: Marked, b: Marked): number {
  const byMark = (list: Marked) => Map.groupBy([...list].sort(([, x], [, y]) => x - y), ([one]) => one); // biome-ignore format: one line
  const theirs = byMark(b);
  let dot = 0;
  for (const [one, own] of byMark(a))
    own.forEach(([, said], n) => {
      dot += said * (theirs.get(one)?.[n]?.[1] ?? 0);
    });
  return dot;
}

describe('the cosine of marks', () => {
  it('is that of their bits, in both orders', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const squared = lengthOf(a) * lengthOf(b);
        const [x, y] = [packed(a), packed(b)];
        const told = dotOfMerged(a, b) / Math.sqrt(squared);
        expect(cosine(x, 0, y, 0, squared)).toBe(told);
        expect(cosine(y, 0, x, 0, squared)).toBe(told);
        expect(cosine(x, 0, x, 0, lengthOf(a) ** 2)).toBe(1);
      }),
    );
  });

  it('is nothing where no mark is shared, though two fall on one place', () => {
    expect(cosine(packed([[1, 5]]), 0, packed([[4097, 5]]), 0, 25 * 25)).toBe(0);
  });
});
