import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/analyse/copies/fingerprint.ts';
import { isOfKind } from '../../../src/analyse/findings/meeting-key.ts';

const word = fc.constantFrom(...'abcdefghijklmnop');
const options = { shingle: 3, window: 4 };

describe('fingerprints', () => {
  it('law: two texts with a run of shingle + window − 1 words in common share one', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.array(word, { minLength: 6, maxLength: 9 }), fc.array(word), fc.array(word), (a, b, run, c, d) => {
        const one = new Set(fingerprint([...a, ...run, ...b], 'print', options));
        expect(fingerprint([...c, ...run, ...d], 'print', options).some((key) => one.has(key))).toBe(true);
      }),
    ); // biome-ignore format: a law
  });

  it('law: are whole numbers below 2^48 that say their kind, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const keys = fingerprint(words, 'quotation', options);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys)
          expect(Number.isInteger(key) && key >= 0 && key < 2 ** 48 && isOfKind(key, 'quotation')).toBe(true);
      }),
    );
  });

  it('are few against the words, and none below a shingle', () => {
    const words = Array.from({ length: 1000 }, (_, n) => `w${(n * 7919) % 1009}`);
    expect(fingerprint(words, 'print', { shingle: 5, window: 20 }).length).toBeLessThan(130);
    expect(fingerprint(['a', 'b'], 'print', options)).toEqual([]);
    expect(fingerprint(['a', 'b', 'c'], 'print', options)).toHaveLength(1);
  });
});
