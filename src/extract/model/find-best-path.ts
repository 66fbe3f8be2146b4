// Scores of labels, step by step, in; the best sequence of labels that obeys the moves, out (Viterbi 1967).
import type { LearnedMoves } from '../../understand/encoder/load-encoder.ts';

/** What it costs to begin with a label and to go from one to the next; -Infinity where it must not be. */
export interface Moves {
  readonly labels: number;
  readonly first: Float64Array;
  /** labels × labels, from × to. */
  readonly next: Float64Array;
}

/** Moves of a BIO scheme: I-x only after B-x or I-x, all else free, plus what was learnt. */
export function bioMoves(names: readonly string[], learned?: Pick<LearnedMoves, 'first' | 'next'>): Moves {
  const labels = names.length;
  const first = Float64Array.from(learned?.first ?? new Array(labels).fill(0));
  const next = Float64Array.from(learned?.next ?? new Array(labels * labels).fill(0));
  for (let to = 0; to < labels; to++) {
    if (!names[to]!.startsWith('I-')) continue;
    first[to] = -Infinity;
    for (let from = 0; from < labels; from++)
      if (names[from] === 'O' || names[from]!.slice(2) !== names[to]!.slice(2)) next[from * labels + to] = -Infinity;
  }
  return { labels, first, next };
}

/**
 * The label of each of `steps` steps. `scores` is steps × labels, log-probabilities or logits.
 * Of equal paths the one with the lower labels wins, so the answer does not depend on the machine. `endsFrom`: the last label is none
 * below it.
 */
export function findBestPath(
  scores: Float32Array | Float64Array,
  steps: number,
  moves: Moves,
  endsFrom = 0,
): Uint8Array {
  const { labels, first, next } = moves;
  const path = new Uint8Array(steps);
  if (steps === 0) return path;
  let best = new Float64Array(labels);
  let other = new Float64Array(labels);
  const back = new Uint8Array(steps * labels);
  for (let label = 0; label < labels; label++) best[label] = scores[label]! + first[label]!;
  for (let step = 1; step < steps; step++) {
    for (let to = 0; to < labels; to++) {
      let top = -Infinity;
      let from = 0;
      for (let label = 0; label < labels; label++) {
        const score = best[label]! + next[label * labels + to]!;
        if (score > top) {
          top = score;
          from = label;
        }
      }
      other[to] = top + scores[step * labels + to]!;
      back[step * labels + to] = from;
    }
    [best, other] = [other, best];
  }
  let last = endsFrom;
  for (let label = endsFrom + 1; label < labels; label++) if (best[label]! > best[last]!) last = label;
  for (let step = steps - 1; step >= 0; step--) {
    path[step] = last;
    last = back[step * labels + last]!;
  }
  return path;
}

/** What findBestPath gives most of: the scores of `path` and of its moves, added up; 0 for an empty one. */
export function scoreOfPath(
  scores: Float32Array | Float64Array,
  path: Uint8Array,
  { labels, first, next }: Moves,
): number {
  let sum = path.length > 0 ? first[path[0]!]! : 0;
  for (let step = 0; step < path.length; step++) {
    sum += scores[step * labels + path[step]!]!;
    if (step > 0) sum += next[path[step - 1]! * labels + path[step]!]!;
  }
  return sum;
}
