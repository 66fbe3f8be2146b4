// One encoded window in, the attributions whose cue lies in its core out, as piece ranges of the report.
import type { PieceWindow } from '../../understand/encoder/cut-windows.ts';
import type { CuePieces, EncodedWindow, Encoder } from '../../understand/encoder/load-encoder.ts';
import { bioMoves, findBestPath } from './find-best-path.ts';
import { LINKS, rangesOf, TAGS } from './labels.ts';

/** Pieces of the report, first and last, both inclusive; always whole words' heads. */
export type PieceRun = readonly [first: number, last: number];

export interface Attribution {
  readonly cue: PieceRun;
  readonly source: PieceRun | null;
  readonly contents: readonly PieceRun[];
  /** The segment of its window. */
  readonly segment: number;
  /** What the model itself believes, uncalibrated: the cue's and its links' geometric mean probability, 0 to 1. */
  readonly score: number;
}

export interface DecodeOptions {
  /** Added to the cue labels' scores: above 0 finds more cues, below 0 fewer. */
  readonly cueBias: number;
}

const TAG_MOVES = bioMoves(TAGS);
const LINK_MOVES = bioMoves(LINKS);
const CUE_LABELS = [TAGS.indexOf('B-cue'), TAGS.indexOf('I-cue')];

interface FoundCue extends CuePieces {
  readonly probability: number;
}

/** Attributions in the order of their cues. `heads`: 1 where a piece of the report begins a word. */
export async function decodeWindow(
  encoder: Encoder,
  window: PieceWindow,
  encoded: EncodedWindow,
  heads: Uint8Array,
  { cueBias }: DecodeOptions,
): Promise<Attribution[]> {
  const words: number[] = [];
  for (let place = 0; place < window.pieces.length; place++) if (heads[window.pieces[place]!] === 1) words.push(place);
  const cues = findCues(encoded.tags, words, cueBias).filter(
    ({ first, last }) =>
      first >= window.coreFrom && first < window.coreTo && window.segments[first] === window.segments[last],
  );
  const linked = await encoder.link(encoded, cues);
  const found: Attribution[] = [];
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i]!;
    const { from, pieces, links } = linked[i]!;
    const inside = words.filter((word) => word >= from && word < from + pieces);
    const scores = takeRows(links, inside, from, LINKS.length);
    for (let k = 0; k < inside.length; k++)
      if (
        (inside[k]! >= cue.first && inside[k]! <= cue.last) ||
        window.segments[inside[k]!] !== window.segments[cue.first]
      )
        for (let label = 1; label < LINKS.length; label++) scores[k * LINKS.length + label] = -1e9;
    const path = findBestPath(scores, inside.length, LINK_MOVES);
    const toRun = ([a, b]: readonly [number, number]): PieceRun => [
      window.pieces[inside[a]!]!,
      window.pieces[inside[b - 1]!]!,
    ];
    const contents = rangesOf(path, LINKS, 'content');
    if (contents.length === 0) continue;
    const sources = rangesOf(path, LINKS, 'source');
    const sureness = ([a, b]: readonly [number, number]): number => {
      let sum = 0;
      for (let k = a; k < b; k++) sum += Math.log(probabilityOf(scores, k, LINKS.length, path[k]!));
      return Math.exp(sum / (b - a));
    };
    const source = sources.reduce<readonly [number, number] | null>(
      (best, range) => (best === null || sureness(range) > sureness(best) ? range : best),
      null,
    );
    const parts = [cue.probability, ...(source ? [sureness(source)] : []), ...contents.map(sureness)];
    found.push({
      cue: [window.pieces[cue.first]!, window.pieces[cue.last]!],
      segment: window.segments[cue.first]!,
      source: source && toRun(source),
      contents: contents.map(toRun),
      score: Math.exp(parts.reduce((sum, p) => sum + Math.log(p), 0) / parts.length),
    });
  }
  return found;
}

function findCues(tags: Float32Array, words: readonly number[], cueBias: number): FoundCue[] {
  const scores = takeRows(tags, words, 0, TAGS.length);
  const biased = scores.slice();
  for (let k = 0; k < words.length; k++) for (const label of CUE_LABELS) biased[k * TAGS.length + label]! += cueBias;
  const path = findBestPath(biased, words.length, TAG_MOVES);
  return rangesOf(path, TAGS, 'cue').map(([a, b]) => ({
    first: words[a]!,
    last: words[b - 1]!,
    probability: probabilityOf(scores, a, TAGS.length, CUE_LABELS[0]!),
  }));
}

function takeRows(rows: Float32Array, pieces: readonly number[], from: number, labels: number): Float64Array {
  const taken = new Float64Array(pieces.length * labels);
  for (let k = 0; k < pieces.length; k++)
    for (let label = 0; label < labels; label++)
      taken[k * labels + label] = rows[(pieces[k]! - from) * labels + label]!;
  return taken;
}

/** Softmax of row `k` at `label`; at least 1e-6, so that its logarithm is finite. */
function probabilityOf(scores: Float64Array, k: number, labels: number, label: number): number {
  let top = -Infinity;
  for (let l = 0; l < labels; l++) top = Math.max(top, scores[k * labels + l]!);
  let sum = 0;
  for (let l = 0; l < labels; l++) sum += Math.exp(scores[k * labels + l]! - top);
  return Math.max(1e-6, Math.exp(scores[k * labels + label]! - top) / sum);
}
