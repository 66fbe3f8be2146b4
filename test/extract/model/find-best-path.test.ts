import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bioMoves, findBestPath, scoreOfPath } from '../../../src/extract/model/find-best-path.ts';
import { LINKS, rangesOf, TAGS } from '../../../src/extract/model/labels.ts';

const NAMES = ['O', 'B-a', 'I-a', 'B-b', 'I-b'];
const moves = bioMoves(NAMES);

function* allPaths(steps: number): Generator<number[]> {
  if (steps === 0) return yield [];
  for (const rest of allPaths(steps - 1)) for (let label = 0; label < moves.labels; label++) yield [...rest, label];
}

describe('findBestPath', () => {
  it('finds the best of all paths that obey the moves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 5, maxLength: 5 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (rows) => {
          const scores = Float64Array.from(rows.flat());
          const best = Math.max(
            ...[...allPaths(rows.length)].map((path) => scoreOfPath(scores, Uint8Array.from(path), moves)),
          );
          expect(scoreOfPath(scores, findBestPath(scores, rows.length, moves), moves)).toBeCloseTo(best, 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never goes on with what has not begun', () => {
    const scores = new Float64Array(3 * TAGS.length);
    for (let step = 0; step < 3; step++) scores[step * TAGS.length + TAGS.indexOf('I-cue')] = 100;
    expect([...findBestPath(scores, 3, bioMoves(TAGS))]).toEqual([3, 4, 4]);
  });

  it('has no path through nothing', () => expect(findBestPath(new Float64Array(0), 0, moves)).toHaveLength(0));
});

describe('rangesOf', () => {
  it.each([
    [
      [0, 3, 4, 0, 3],
      [
        [1, 3],
        [4, 5],
      ],
    ],
    [
      [3, 3, 4],
      [
        [0, 1],
        [1, 3],
      ],
    ],
    [[0, 0], []],
  ])('reads the contents of %j as %j', (path, ranges) =>
    expect(rangesOf(Uint8Array.from(path), LINKS, 'content')).toEqual(ranges),
  );
});
