import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping } from '../../src/text/overlapping.ts';
import { spansOverlap } from '../../src/text/spans-overlap.ts';

const stretch = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));

describe('overlapping', () => {
  it('gives all that looking at each gives', () =>
    fc.assert(
      fc.property(fc.array(stretch), stretch, (items, asked) => {
        const found = overlapping(items)(asked);
        expect(new Set(found)).toEqual(new Set(items.filter((item) => spansOverlap(item, asked))));
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
      }),
    ));
});
