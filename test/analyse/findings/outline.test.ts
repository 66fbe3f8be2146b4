import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  behind,
  bytesOf,
  countShared,
  isAtLeast,
  marksOf,
  marksOfWeights,
  meet,
  outlineIn,
  packLists,
  sharedWeight,
} from '../../../src/analyse/findings/outline.ts';
import { sharedBy, weighWords } from '../../../src/analyse/findings/weigh-words.ts';

const WORDS = 'the minister would sell lighthouse herring Sund trawler 14 dredger embargo of Lindmouth'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));

describe('an outline', () => {
  it('keeps lists one behind the other', () => {
    const packed = packLists([[7, 8], [], [9]]);
    expect([...packed]).toEqual([2, 7, 8, 0, 1, 9]);
    const second = behind(packed, 0);
    expect([second, behind(packed, second), behind(packed, behind(packed, second))]).toEqual([3, 4, 6]);
  });

  it('comes back from its bytes, wherever they begin', () => {
    const packed = packLists([[1, 2 ** 32 - 1], []]);
    const bytes = bytesOf(packed);
    expect([...bytes.subarray(4, 12)]).toEqual([1, 0, 0, 0, 255, 255, 255, 255]);
    expect(outlineIn(bytes)).toEqual(packed);
    expect(outlineIn(Uint8Array.of(9, ...bytes).subarray(1))).toEqual(packed);
    expect(outlineIn(new Uint8Array())).toEqual(packLists([]));
  });

  it('tells names that both have', () => {
    const packed = packLists([marksOf(['x']), marksOf(['tarsk', 'belma'])]);
    const at = behind(packed, 0);
    expect(meet(marksOf(['arven', 'belma']), packed, at)).toBe(true);
    expect(meet(marksOf(['arven', 'x']), packed, at)).toBe(false);
    expect(countShared(marksOf(['belma', 'tarsk', 'sund']), packed, at)).toBe(2);
  });

  it('law: words share as many stems and bits in outline as they do in full', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { stems, weight } = sharedBy(weighWords(a), weighWords(b));
        const own = marksOfWeights(weighWords(a));
        const packed = packLists([marksOfWeights(weighWords(b))]);
        const shared = sharedWeight(own, packed, 0);
        expect(isAtLeast(shared, stems, weight)).toBe(true);
        expect(isAtLeast(shared, stems + 1, 0)).toBe(false);
        expect(isAtLeast(shared, 0, weight + 1)).toBe(false);
        expect(isAtLeast(shared, -1, -3)).toBe(true);
      }),
    );
  });
});
