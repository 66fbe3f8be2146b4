// What two reports have in common, as numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, packLists } from '../../../src/analyse/findings/outline.ts';
import { focusShared, THREAD_FEATURES, threadFeatures } from '../../../src/analyse/threads/thread-features.ts';
import { areOfThread } from '../../../src/analyse/threads/thread-outline.ts';
import { THREAD_WEIGHTS } from '../../../src/analyse/threads/thread-weights.ts';

type Words = readonly (readonly [word: string, bits: number])[];
const marks = (words: Words) => [...new Map(words)].map(([word, bits]) => ((markOf(word) & ~15) | bits) >>> 0).sort((a, b) => a - b); // biome-ignore format: one line
const outline = (day: number, names: Words, plain: Words, focus: readonly string[]) => packLists([[1_000_000 + day], [], [...new Set(focus)].map(markOf), marks(names), marks(plain)]); // biome-ignore format: one line
const at = (features: readonly number[], name: (typeof THREAD_FEATURES)[number]) => features[THREAD_FEATURES.indexOf(name)]; // biome-ignore format: one line

const LIFT = outline(40, [['garrowmo', 12], ['strand', 10]], [['lift', 8], ['skier', 9]], ['garrowmo', 'lift', 'skier']); // biome-ignore format: one line

describe('two reports', () => {
  it('have cosines, counts and bits of what both have', () => {
    const other = outline(
      44,
      [
        ['garrowmo', 12],
        ['tomas', 8],
      ],
      [['lift', 8]],
      ['garrowmo', 'lift', 'herring'],
    );
    const features = threadFeatures(LIFT, other, { focus: focusShared(LIFT, other), days: 4, isAwaited: true });
    expect(focusShared(LIFT, other)).toBe(2);
    expect(at(features, 'names')).toBeCloseTo(144 / Math.sqrt((144 + 100) * (144 + 64)));
    expect(at(features, 'names shared')).toBe(1);
    expect(at(features, 'rarest name')).toBe(12);
    expect(at(features, 'second rarest name')).toBe(0);
    expect(at(features, 'bits of other words')).toBeCloseTo(0.8);
    expect([at(features, 'within three days'), at(features, 'within ten'), at(features, 'awaited for then')]).toEqual([0, 1, 1]); // biome-ignore format: one line
  });
  it('are of one thread where they are alike and near, and never where they share one word of what they are about', () => {
    expect(areOfThread(LIFT, LIFT)).toBe(true);
    expect(areOfThread(LIFT, outline(41, [['garrowmo', 12], ['strand', 10]], [['lift', 8], ['skier', 9]], ['garrowmo']))).toBe(false); // biome-ignore format: one line
    // a year later, of much else
    const many: Words = Array.from({ length: 40 }, (_, n) => [`sund ${n}`, 12]);
    expect(areOfThread(LIFT, outline(400, [['garrowmo', 12], ...many], [['lift', 8], ...many], ['garrowmo', 'lift']))).toBe(false); // biome-ignore format: one line
  });
  it('law: are held against each other in either order, with a number for each weight', () => {
    const words = fc.array(fc.tuple(fc.constantFrom('garrowmo', 'strand', 'lift', 'skier', 'herring', 'sund'), fc.integer({ min: 2, max: 15 })), { maxLength: 8 }); // biome-ignore format: one line
    const made = fc.record({ day: fc.integer({ min: 0, max: 500 }), names: words, plain: words, focus: fc.array(fc.constantFrom('garrowmo', 'lift', 'skier'), { maxLength: 3 }) }).map(({ day, names, plain, focus }) => outline(day, names, plain, focus)); // biome-ignore format: one line
    fc.assert(
      fc.property(made, made, (a, b) => {
        expect(areOfThread(a, b)).toBe(areOfThread(b, a));
        const features = threadFeatures(a, b, { focus: focusShared(a, b), days: 3, isAwaited: false });
        expect(features).toHaveLength(THREAD_WEIGHTS.length);
        expect(features.every(Number.isFinite)).toBe(true);
        expect(at(features, 'names')).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
