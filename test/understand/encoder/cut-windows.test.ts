import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows, LEAST, MARGIN, WINDOW } from '../../../src/understand/encoder/cut-windows.ts';

/** Where sentences of these lengths begin, and how long they are together. */
function layOut(lengths: readonly number[]): { starts: number[]; length: number } {
  const starts: number[] = [];
  let length = 0;
  for (const one of lengths) {
    starts.push(length);
    length += one;
  }
  return { starts, length };
}

describe('cutWindows', () => {
  it('puts every piece into exactly one core, with context on both sides where there is any', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 30 }), fc.boolean(), (lengths, opens) => {
        const { starts, length } = layOut(lengths);
        const cores: number[] = [];
        for (const { from, to, coreFrom, coreTo } of cutWindows(length, starts, opens)) {
          expect(to - from).toBeLessThanOrEqual(WINDOW);
          if (opens && starts.includes(coreFrom)) expect(from).toBe(coreFrom);
          else if (from > 0) {
            expect(coreFrom - from).toBeLessThanOrEqual(MARGIN);
            expect(coreFrom - from).toBeGreaterThanOrEqual(starts.includes(from) ? LEAST : MARGIN);
          }
          if (to < length) expect(to - coreTo).toBeGreaterThanOrEqual(starts.includes(coreTo) ? LEAST : MARGIN);
          for (let piece = coreFrom; piece < coreTo; piece++) cores.push(piece);
        }
        expect(cores).toEqual(Array.from({ length }, (_, piece) => piece));
      }),
    );
  });

  it('ends cores with sentences of the usual length', () => {
    const { starts, length } = layOut(Array.from({ length: 80 }, (_, i) => 12 + ((i * 7) % 10)));
    const windows = cutWindows(length, starts);
    expect(windows.length).toBeGreaterThan(5);
    for (const { from, coreFrom } of windows) {
      expect(starts).toContain(coreFrom);
      expect(starts).toContain(from);
    }
  });

  it('cuts a sentence that is longer than a window', () =>
    expect(cutWindows(500, [0])).toEqual([
      { from: 0, to: 254, coreFrom: 0, coreTo: 222 },
      { from: 190, to: 444, coreFrom: 222, coreTo: 412 },
      { from: 380, to: 500, coreFrom: 412, coreTo: 500 },
    ]));
});
