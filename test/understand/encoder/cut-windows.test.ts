import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows, MARGIN, WINDOW } from '../../../src/understand/encoder/cut-windows.ts';

describe('cutWindows', () => {
  it('puts every piece into exactly one core, with context on both sides where there is any', () => {
    fc.assert(
      fc.property(fc.nat(3000), (length) => {
        const cores: number[] = [];
        for (const { from, to, coreFrom, coreTo } of cutWindows(length)) {
          expect(to - from).toBeLessThanOrEqual(WINDOW);
          if (from > 0) expect(coreFrom - from).toBeGreaterThanOrEqual(MARGIN);
          if (to < length) expect(to - coreTo).toBe(MARGIN);
          for (let piece = coreFrom; piece < coreTo; piece++) cores.push(piece);
        }
        expect(cores).toEqual(Array.from({ length }, (_, piece) => piece));
      }),
    );
  });
});
