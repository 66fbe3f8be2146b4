// Scores of labels, step by step, in; the best sequence of labels that holds one of them at least once out.
import { findBestPath, type Moves } from './find-best-path.ts';

/**
 * The best of the paths of findBestPath that hold `wanted`; null where none does. Every label is told twice, before `wanted` and from it on, so
 * that one run over twice as many labels finds it.
 */
export function findPathWith(scores: Float64Array, steps: number, moves: Moves, wanted: number): Uint8Array | null {
  const { labels } = moves;
  const both = new Float64Array(steps * labels * 2);
  for (let step = 0; step < steps; step++)
    for (const half of [0, 1])
      both.set(scores.subarray(step * labels, (step + 1) * labels), (step * 2 + half) * labels);
  const path = findBestPath(both, steps, doubled(moves, wanted), labels).map((label) => label % labels);
  return path.includes(wanted) ? path : null;
}

/** Moves between labels told twice: into the second half by `wanted` alone, and never back. */
function doubled({ labels, first, next }: Moves, wanted: number): Moves {
  const all = labels * 2;
  const mayGo = (isBehind: boolean, to: number) => to >= labels === (isBehind || to % labels === wanted);
  const firstOfBoth = Float64Array.from({ length: all }, (_, to) =>
    mayGo(false, to) ? first[to % labels]! : -Infinity,
  );
  const nextOfBoth = Float64Array.from({ length: all * all }, (_, move) => {
    const from = Math.floor(move / all);
    const to = move % all;
    return mayGo(from >= labels, to) ? next[(from % labels) * labels + (to % labels)]! : -Infinity;
  });
  return { labels: all, first: firstOfBoth, next: nextOfBoth };
}
