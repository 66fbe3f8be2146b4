// One encoded window in, the attributions whose cue lies in its core out, as piece ranges of the report.
import type { PieceWindow } from '../../understand/encoder/cut-windows.ts';
import type { CueLinks, CuePieces, EncodedWindow, Encoder, LinkerSees } from '../../understand/encoder/load-encoder.ts';
import { findBestPath, type Moves, scoreOfPath } from './find-best-path.ts';
import { findPathWith } from './find-path-with.ts';
import { INNER, LINKS, rangesOf, type StepRange, TAGS } from './labels.ts';

/** Pieces of the report, first and last, both inclusive; always whole words' heads. */
export type PieceRun = readonly [first: number, last: number];

export interface Attribution {
  readonly cue: PieceRun;
  readonly source: PieceRun | null;
  readonly contents: readonly PieceRun[];
  /** 2: it stands inside another one's content. */
  readonly level: 1 | 2;
  /** What the model itself believes, uncalibrated: the geometric mean of its parts' probabilities, 0 to 1. */
  readonly score: number;
}

export interface DecodeOptions {
  readonly moves: { readonly tags: Moves; readonly inner: Moves; readonly links: Moves };
  /** Added to the scores of outermost and inner cue labels: above 0 finds more, below 0 fewer. */
  readonly cueBias: number;
  readonly innerCueBias: number;
  /** Pieces at which rules see an outermost cue begin: what is added to the scores of beginning one there. */
  readonly hinted: ReadonlySet<number>;
  readonly hintBias: number;
}

interface FoundCue extends CuePieces {
  readonly probability: number;
}

/**
 * How far to each side of a cue the linker looks, in the pieces that it sees: first, and where that cuts a span. 24 of the
 * development part's 2,997 cues need the second. As in training/decode.py.
 */
const REACH: Readonly<Record<LinkerSees, { readonly near: number; readonly wide: number }>> = {
  pieces: { near: 64, wide: 112 },
  words: { near: 48, wide: 88 },
};

const OUTSIDE = LINKS.indexOf('O');
const BEGINS_CONTENT = LINKS.indexOf('B-content');

/**
 * Where rules see the cue too, something is said: the linker's best path with a content is taken if that without any is better by less than this.
 * Without rules, of the 26 such cues of the development part 16 were right so, of the 17 beyond it 4; twice as much gives reader-2 0.06 and
 * costs quick-2 0.02 of who-said-what.
 */
const EMPTY_MARGIN = 2;

/** Never: no finite score of a network comes near. */
const NEVER = -1e9;

/** Attributions in the order of their cues, outermost first. `heads`: 1 where a piece of the report begins a word. */
export async function decodeWindow(
  encoder: Encoder,
  { from, to, coreFrom, coreTo }: PieceWindow,
  encoded: EncodedWindow,
  heads: Uint8Array,
  { moves, cueBias, innerCueBias, hinted, hintBias }: DecodeOptions,
): Promise<Attribution[]> {
  const words: number[] = [];
  for (let piece = from; piece < to; piece++) if (heads[piece] === 1) words.push(piece - from);
  const cues = [
    ...findCues(encoded.tags, words, TAGS, moves.tags, (word) => cueBias + (hinted.has(from + word) ? hintBias : 0), 1),
    ...findCues(encoded.inner, words, INNER, moves.inner, () => innerCueBias, 2),
  ].filter(({ first }) => from + first >= coreFrom && from + first < coreTo);
  const seen = encoder.linkerSees === 'words' ? words : Array.from({ length: to - from }, (_, piece) => piece);
  const { near, wide } = REACH[encoder.linkerSees];
  const isWord = (piece: number): boolean => heads[from + piece] === 1;
  const read = (cue: FoundCue, links: CueLinks): ReadLinks => readLinks(cue, links, seen, isWord, moves.links);
  const linked = (await encoder.link(encoded, cues, seen, near)).map((links, i) => read(cues[i]!, links));
  // Half the neighbourhood costs half; what it cuts is read again in a wider one (docs/model-card.md).
  const cut = linked.flatMap((links, i) => (links.isCut ? [i] : []));
  const again = cut.map((i) => cues[i]!);
  for (const [k, links] of (await encoder.link(encoded, again, seen, wide)).entries())
    linked[cut[k]!] = read(again[k]!, links);
  const found: Attribution[] = [];
  for (const [i, cue] of cues.entries()) {
    const { inside, scores, path: free } = linked[i]!;
    const isEmpty = !free.includes(BEGINS_CONTENT) && cue.level === 1 && hinted.has(from + cue.first);
    const path = isEmpty ? withContent(scores, free, moves.links) : free;
    const contents = rangesOf(path, LINKS, 'content');
    if (contents.length === 0) continue;
    const sureness = ([a, b]: StepRange): number => {
      let sum = 0;
      for (let k = a; k < b; k++) sum += Math.log(probabilityOf(scores, k, LINKS.length, path[k]!));
      return Math.exp(sum / (b - a));
    };
    const source = rangesOf(path, LINKS, 'source').reduce<StepRange | null>(
      (best, range) => (best === null || sureness(range) > sureness(best) ? range : best),
      null,
    );
    const toRun = ([a, b]: StepRange): PieceRun => [from + inside[a]!, from + inside[b - 1]!];
    const parts = [cue.probability, ...(source ? [sureness(source)] : []), ...contents.map(sureness)];
    found.push({
      cue: [from + cue.first, from + cue.last],
      source: source && toRun(source),
      contents: contents.map(toRun),
      level: cue.level,
      score: Math.exp(parts.reduce((sum, p) => sum + Math.log(p), 0) / parts.length),
    });
  }
  return found;
}

/** A cue's neighbourhood with the best path of labels over the words in it. */
interface ReadLinks {
  /** Pieces of the window that begin words. */
  readonly inside: readonly number[];
  readonly scores: Float64Array;
  readonly path: Uint8Array;
  /** Whether a source or content goes on to where the neighbourhood ends and the window does not. */
  readonly isCut: boolean;
}

function readLinks(
  cue: CuePieces,
  { from, count, links }: CueLinks,
  seen: readonly number[],
  isWord: (piece: number) => boolean,
  moves: Moves,
): ReadLinks {
  const inside: number[] = [];
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    const piece = seen[from + row]!;
    if (!isWord(piece)) continue;
    inside.push(piece);
    rows.push(row);
  }
  const scores = takeRows(links, rows, 0, LINKS.length);
  for (let k = 0; k < inside.length; k++)
    if (inside[k]! >= cue.first && inside[k]! <= cue.last)
      for (let label = 1; label < LINKS.length; label++) scores[k * LINKS.length + label] = NEVER;
  const path = findBestPath(scores, inside.length, moves);
  const isCut = (from > 0 && path[0] !== OUTSIDE) || (from + count < seen.length && path[path.length - 1] !== OUTSIDE);
  return { inside, scores, path, isCut };
}

/** The best path that has a content, where it is nearly as good as `free`, else `free`. */
function withContent(scores: Float64Array, free: Uint8Array, moves: Moves): Uint8Array {
  const path = findPathWith(scores, free.length, moves, BEGINS_CONTENT);
  return path !== null && scoreOfPath(scores, free, moves) - scoreOfPath(scores, path, moves) < EMPTY_MARGIN
    ? path
    : free;
}

function findCues(
  rows: Float32Array,
  words: readonly number[],
  names: readonly string[],
  moves: Moves,
  biasAt: (word: number) => number,
  level: 1 | 2,
): FoundCue[] {
  const labels = names.length;
  const begin = names.indexOf('B-cue');
  const scores = takeRows(rows, words, 0, labels);
  const biased = scores.slice();
  // Only beginning a cue is made easier: the same on going on would make cues longer.
  for (let k = 0; k < words.length; k++) biased[k * labels + begin]! += biasAt(words[k]!);
  const path = findBestPath(biased, words.length, moves);
  return rangesOf(path, names, 'cue').map(([a, b]) => ({
    first: words[a]!,
    last: words[b - 1]!,
    level,
    probability: probabilityOf(scores, a, labels, begin),
  }));
}

export function takeRows(rows: Float32Array, pieces: readonly number[], from: number, labels: number): Float64Array {
  const taken = new Float64Array(pieces.length * labels);
  for (let k = 0; k < pieces.length; k++)
    for (let label = 0; label < labels; label++)
      taken[k * labels + label] = rows[(pieces[k]! - from) * labels + label]!;
  return taken;
}

/** Softmax of row `k` at `label`; at least 1e-6, so that its logarithm is finite. */
export function probabilityOf(scores: Float64Array, k: number, labels: number, label: number): number {
  let top = -Infinity;
  for (let l = 0; l < labels; l++) top = Math.max(top, scores[k * labels + l]!);
  let sum = 0;
  for (let l = 0; l < labels; l++) sum += Math.exp(scores[k * labels + l]! - top);
  return Math.max(1e-6, Math.exp(scores[k * labels + label]! - top) / sum);
}
