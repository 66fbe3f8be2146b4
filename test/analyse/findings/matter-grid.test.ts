// What lines of two reports share, all at once, is what every two of them share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matterOf, overlapsOfMatter } from '../../../src/analyse/findings/matter.ts';
import { gridOf, indexMatters } from '../../../src/analyse/findings/matter-grid.ts';
import { numbering } from '../../../src/analyse/findings/stem-numbers.ts';

/** Names, words for one thing, words near to each other, and one that says nothing. */
const WORDS = ['Skerrow', 'Tarskian', 'Tarsk', 'troops', 'soldiers', 'army', 'murder', 'death', 'killing', 'firing', 'weapon', 'weapons', 'rifle', 'gun', 'wide', 'wider', 'narrow', 'herring', 'the']; // biome-ignore format: one line

describe('a table of what lines share', () => {
  it('law: has of every two what they have when asked alone', () => {
    const line = fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((words) => words.join(' '));
    const lines = fc.array(line, { minLength: 1, maxLength: 5 });
    let kin = 0;
    fc.assert(
      fc.property(lines, lines, (some, others) => {
        const [a, b] = [some.map(matterOf), others.map(matterOf)];
        const now = numbering();
        const grid = gridOf(indexMatters(a, now), indexMatters(b, now));
        a.forEach((one, n) => {
          b.forEach((other, m) => {
            const { all, plain } = overlapsOfMatter(one, other);
            const at = n * grid.width + m;
            const told = { bits: grid.bits[at], plainBits: grid.plainBits[at], stems: grid.plainStems[at], kin: grid.kin[at] }; // biome-ignore format: one line
            expect(told).toEqual({ bits: all.weight, plainBits: plain.weight, stems: plain.stems, kin: plain.kin });
            kin += plain.kin;
          });
        });
      }),
      { numRuns: 300 },
    );
    expect(kin).toBeGreaterThan(100);
  });
});
