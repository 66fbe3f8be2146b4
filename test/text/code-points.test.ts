import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodePointMap } from '../../src/text/code-points.ts';

const UNITS = fc.string({
  unit: fc.constantFrom('a', 'é', '\u0301', '😀', '👩‍🚀', '\ud83d', '\ude00', '\r\n', 'ש', '𝔘'),
});

describe('createCodePointMap', () => {
  it.each([
    ['Vell', 4, 4],
    ['a😀b', 3, 2],
    ['a😀b', 1, 1],
    ['a😀b', 2, 1], // inside the pair: before it
    ['😀😀', 4, 2],
    ['\ude00\ud83d', 1, 1], // halves in the wrong order are two points
    ['', 0, 0],
    ['ab', 99, 2],
    ['ab', -1, 0],
  ])('counts the code points of %j before offset %i', (text, offset, point) => {
    expect(createCodePointMap(text).toPoint(offset)).toBe(point);
  });

  it('counts as Array.from does, and comes back', () => {
    fc.assert(
      fc.property(UNITS, (text) => {
        const map = createCodePointMap(text);
        const points = Array.from(text);
        expect(map.pointLength).toBe(points.length);
        let offset = 0;
        for (const [point, character] of points.entries()) {
          expect(map.toPoint(offset)).toBe(point);
          expect(map.fromPoint(point)).toBe(offset);
          offset += character.length;
        }
        expect(map.fromPoint(points.length)).toBe(text.length);
      }),
    );
  });

  it('cuts the same words in points as in units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const map = createCodePointMap(text);
        const edges = [a, b].map((n) => map.fromPoint(n % (map.pointLength + 1))).sort((x, y) => x - y);
        const [start, end] = [edges[0]!, edges[1]!];
        const { pointStart, pointEnd } = map.toPoints({ start, end });
        expect(Array.from(text).slice(pointStart, pointEnd).join('')).toBe(text.slice(start, end));
      }),
    );
  });
});
