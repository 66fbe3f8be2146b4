// What two lists of marks share is what merging them tells, whichever is asked about first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLists } from '../../../src/analyse/findings/outline.ts';
import { sharing } from '../../../src/analyse/threads/share-marks.ts';

type Marked = readonly (readonly [mark: number, bits: number])[];

const share = sharing();
const bits = fc.integer({ min: 1, max: 8 });
// few marks, so that two lists share some, one list has one twice, and others fall on one place of the table
const mark = fc.tuple(fc.nat(3), fc.constantFrom(0, 1, 4096, 0xfff_f000)).map(([n, at]) => n + at);
const lists = fc.array(fc.tuple(mark, bits), { minLength: 1, maxLength: 12 });

const packed = (list: Marked) =>
  packLists([list.map(([one, said]) => ((one << 4) | said) >>> 0).sort((a, b) => a - b)]);

/** Each of one list stands for one of the other; bits of both. */
function merged(a: Marked, b: Marked): (readonly [number, number])[] {
  const byMark = (list: Marked) => Map.groupBy([...list].sort(([, x], [, y]) => x - y), ([one]) => one); // biome-ignore format: one line
  const theirs = byMark(b);
  return [...byMark(a)].flatMap(([one, own]) =>
    own.flatMap(([, said], n) => {
      const met = theirs.get(one)?.[n]?.[1];
      return met === undefined ? [] : [[said, met] as const];
    }),
  );
}

describe('what two lists of marks share', () => {
  it('is what merging tells, in both orders', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const [x, y] = [packed(a), packed(b)];
        const told = merged(a, b);
        const fewer = told.map(([one, other]) => Math.min(one, other)).sort((one, other) => other - one);
        const expected = {
          dot: told.reduce((sum, [one, other]) => sum + one * other, 0),
          count: told.length,
          bits: fewer.reduce((sum, one) => sum + one, 0),
          most: fewer[0] ?? 0,
          next: fewer[1] ?? 0,
        };
        expect(share(x, 0, y, 0)).toEqual(expected);
        expect(share(y, 0, x, 0)).toEqual(expected);
      }),
    );
  });

  it('is nothing where two marks fall on one place of the table', () => {
    expect(share(packed([[1, 5]]), 0, packed([[4097, 5]]), 0)).toEqual({ dot: 0, count: 0, bits: 0, most: 0, next: 0 });
  });
});
