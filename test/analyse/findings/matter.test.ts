import { describe, expect, it } from 'vitest';
import { matterOf, overlapOfMatter, withoutNames } from '../../../src/analyse/findings/matter.ts';

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

  it('has names apart', () => {
    expect([...withoutNames(matterOf('the lighthouse of Skerrow')).keys()]).toEqual(['lighthous']);
  });
});
