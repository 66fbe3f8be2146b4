import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/extract/model/calibrate.ts';

describe('calibrate', () => {
  it.each([1, 2] as const)('rises with the score and stays between 0 and 1 at level %i', (level) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(calibrate(low, level)).toBeLessThanOrEqual(calibrate(high, level));
        expect(calibrate(low, level)).toBeGreaterThanOrEqual(0);
        expect(calibrate(high, level)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keeps three decimals', () => expect(calibrate(0.3333, 1)).toBe(Math.round(1000 * calibrate(0.3333, 1)) / 1000));
});
