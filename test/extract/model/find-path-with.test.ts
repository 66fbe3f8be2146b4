import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bioMoves, scoreOfPath } from '../../../src/extract/model/find-best-path.ts';
import { findPathWith } from '../../../src/extract/model/find-path-with.ts';

const moves = bioMoves(['O', 'B-a', 'I-a', 'B-b', 'I-b']);
const BEGINS_B = 3;

function* allPaths(steps: number): Generator<number[]> {
  if (steps === 0) return yield [];
  for (const rest of allPaths(steps - 1)) for (let label = 0; label < moves.labels; label++) yield [...rest, label];
}

describe('findPathWith', () => {
  it('finds the best of the paths that hold the label', () => {
    const row = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const scores = Float64Array.from(rows.flat());
        const best = Math.max(
          ...[...allPaths(rows.length)]
            .filter((path) => path.includes(BEGINS_B))
            .map((path) => scoreOfPath(scores, Uint8Array.from(path), moves)),
        );
        const found = findPathWith(scores, rows.length, moves, BEGINS_B);
        expect(found).toContain(BEGINS_B);
        expect(scoreOfPath(scores, found!, moves)).toBeCloseTo(best, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('has none where nothing is', () => expect(findPathWith(new Float64Array(0), 0, moves, BEGINS_B)).toBeNull());
});
