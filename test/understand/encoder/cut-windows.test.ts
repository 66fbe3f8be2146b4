import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows, MARGIN, packWindows, WINDOW } from '../../../src/understand/encoder/cut-windows.ts';

describe('cutWindows', () => {
  it('puts every piece into exactly one core, with context on both sides where there is any', () => {
    fc.assert(
      fc.property(fc.nat(3000), (length) => {
        const cores: number[] = [];
        for (const { pieces, coreFrom, coreTo } of cutWindows(length)) {
          expect(pieces.length).toBeLessThanOrEqual(WINDOW);
          if (pieces[0] !== 0) expect(coreFrom).toBeGreaterThanOrEqual(MARGIN);
          if (pieces.at(-1) !== length - 1) expect(pieces.length - coreTo).toBe(MARGIN);
          cores.push(...pieces.subarray(coreFrom, coreTo));
        }
        expect(cores).toEqual(Array.from({ length }, (_, piece) => piece));
      }),
    );
  });
});

describe('packWindows', () => {
  it('keeps passages whole, in order, each in a segment of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: WINDOW }), { maxLength: 20 }), (sizes) => {
        let next = 0;
        const passages = sizes.map((size) => Int32Array.from({ length: size }, () => next++));
        const read = packWindows(passages).flatMap(({ window, first }) => {
          expect(window.pieces.length).toBeLessThanOrEqual(WINDOW);
          return Array.from(window.pieces, (piece, place) => [piece, first + window.segments[place]!]);
        });
        expect(read).toEqual(passages.flatMap((passage, i) => Array.from(passage, (piece) => [piece, i])));
      }),
    );
  });
});
