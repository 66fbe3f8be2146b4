import { describe, expect, it } from 'vitest';
import { likelihoodByBoth, READ_TREES } from '../../../src/analyse/threads/read-likelihood.ts';
import { READ_WEIGHTS } from '../../../src/analyse/threads/read-weights.ts';
import type { Tree } from '../../../src/text/tree.ts';

/** 1 / (1 + e^-odds) */
const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

describe('likelihoodByBoth', () => {
  const forest = { nobody: 1, trees: [[1, 0.5, 2, 6] as Tree, 0.5] };

  it('goes by weights alone where there are no trees', () => {
    expect(likelihoodByBoth([1, 0.2], [-1, 5], undefined)).toBeCloseTo(chance(0));
  });

  it('takes the middle of what both say, as logarithms of odds', () => {
    expect(likelihoodByBoth([1, 0.2], [-1, 5], forest)).toBeCloseTo(chance((0 + 1.5) / 2));
    expect(likelihoodByBoth([1, 0.6], [-1, 5], forest)).toBeCloseTo(chance((2 + 5.5) / 2));
  });
});

it('trees ask only for numbers that a pair has', () => {
  const askedBy = (tree: Tree): number[] =>
    typeof tree === 'number' ? [] : [tree[0], ...askedBy(tree[2]), ...askedBy(tree[3])];
  for (const [question, forest] of Object.entries(READ_TREES)) {
    const size = READ_WEIGHTS[question as keyof typeof READ_TREES].length;
    const asked = forest.trees.flatMap(askedBy);
    expect(asked.length).toBeGreaterThan(forest.trees.length);
    expect(Math.max(...asked)).toBeLessThan(size);
  }
});
