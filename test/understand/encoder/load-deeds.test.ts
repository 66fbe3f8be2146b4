import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeedsHead, loadDeeds } from '../../../src/understand/encoder/load-deeds.ts';

const WIDTH = 384;
/** Vectors that are the same at every run: a small linear congruence, the constants of Numerical Recipes. */
function vectors(pieces: number): Float32Array {
  let state = 7;
  return Float32Array.from({ length: pieces * WIDTH }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

describe('the head for events', () => {
  let head: DeedsHead;
  beforeAll(async () => {
    head = await loadDeeds(fileURLToPath(new URL('../../../models/attribution', import.meta.url)), {
      logSeverityLevel: 3,
    });
  });
  afterAll(() => head.close());
  const opening = vectors(1);

  it('gives a row of roles a piece, and probabilities that add up to one', async () => {
    const [scored] = await head.score(vectors(9), opening, { triggers: [[3, 4]] });
    if (!scored) throw new Error('no answer');
    expect(scored.roles).toHaveLength(9 * 7);
    for (const probabilities of [scored.types, scored.statuses])
      expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
    expect([scored.types.length, scored.statuses.length, scored.classes.length]).toEqual([16, 9, 0]);
  });

  it('answers each of a sentence’s triggers by where it is, as it answers it alone', async () => {
    const triggers = [0, 4, 8].map((piece) => [piece, piece] as const);
    const together = await head.score(vectors(9), opening, { triggers });
    expect(together).toHaveLength(3);
    expect(together[0]!.types).not.toEqual(together[2]!.types);
    for (const [i, trigger] of triggers.entries()) {
      const [alone] = await head.score(vectors(9), opening, { triggers: [trigger] });
      for (const [k, row] of together[i]!.roles.entries()) expect(alone!.roles[k]).toBeCloseTo(row, 4);
      for (const [k, probability] of together[i]!.types.entries()) expect(alone!.types[k]).toBeCloseTo(probability, 5);
    }
  });

  it('tells source from target, and takes an empty side', async () => {
    const [forth] = await head.score(vectors(9), opening, { source: [0, 1], target: [6] });
    const [back] = await head.score(vectors(9), opening, { source: [6], target: [0, 1] });
    expect(forth!.types).not.toEqual(back!.types);
    expect((await head.score(vectors(9), opening, { source: [0], target: [] }))[0]!.types).toHaveLength(16);
  });

  it('tells the class of a sentence whatever pair is asked about', async () => {
    const [one] = await head.score(vectors(9), opening, { source: [], target: [] });
    const [other] = await head.score(vectors(9), opening, { source: [1], target: [5] });
    expect(other!.classes).toEqual(one!.classes);
    expect(one!.classes.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
    expect(one!.classes).toHaveLength(5);
  });
});
