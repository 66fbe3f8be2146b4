import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitsOf,
  matterOf,
  overlapOfMatter,
  overlapsOfMatter,
  withoutNames,
} from '../../../src/analyse/findings/matter.ts';

const overlap = (a: string, b: string) => overlapOfMatter(matterOf(a), matterOf(b));

describe('what words are about', () => {
  it.each<[string, string, number, number]>([
    ['Tarskian divers', 'a diver of Tarsk', 2, 0],
    ['the murder of the builder', 'the builder’s death', 2, 1],
    ['no weapon had been fired', 'firing both missiles', 2, 1],
    ['herring', 'a lighthouse', 0, 0],
  ])('%s / %s: %i words, %i of them kin', (a, b, stems, kin) => expect(overlap(a, b)).toMatchObject({ stems, kin }));

  it('says less by two words for one thing than by one and the same', () => {
    expect(overlap('the troops', 'the soldiers').weight).toBeLessThan(overlap('the soldiers', 'the soldiers').weight);
    expect(overlap('the troops', 'the soldiers').weight).toBe(overlap('the soldiers', 'the troops').weight);
  });

  it('law: is of the words without the names as of texts that have none, and of all of one text with itself', () => {
    const WORDS = ['Skerrow', 'Tarskian', 'Tarsk', 'troops', 'soldiers', 'murder', 'death', 'firing', 'weapon', 'missiles', 'lighthouse', 'herring', 'the']; // biome-ignore format: one line
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [matterOf(one), matterOf(other)];
        expect(overlapsOfMatter(a, b).plain).toEqual(overlapOfMatter(withoutNames(a), withoutNames(b)));
        expect(overlapOfMatter(a, a)).toMatchObject({ stems: a.size, weight: bitsOf(a), kin: 0 });
        expect(overlapOfMatter(a, b).weight).toBeLessThanOrEqual(Math.min(bitsOf(a), bitsOf(b)));
      }),
    );
  });

  it('has names apart', () => {
    expect([...withoutNames(matterOf('the lighthouse of Skerrow')).keys()]).toEqual(['lighthous']);
  });
});
