// The head for reported events as an onnxruntime session: one trigger with its sentence in, or one given source and target;
// roles of the pieces, type, status and the sentence's class out. One case a run, never padded (law 2).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { distanceBucket } from './distance-bucket.ts';

/** A run of pieces of the sentence, both inclusive. */
export type Run = readonly [first: number, last: number];

/** What the head is asked about: the event that a trigger tells, or the one between a source and a target. */
export type DeedCase =
  | { readonly trigger: Run }
  | { readonly source: readonly number[]; readonly target: readonly number[] };

export interface DeedScores {
  /** pieces × 7 logits, in the order of ROLES; means nothing for a given pair. */
  readonly roles: Float32Array;
  /** Probabilities in the order of PLOVER_ORDER. */
  readonly types: readonly number[];
  /** Probabilities in the order of STATUS_ORDER; means nothing for a given pair. */
  readonly statuses: readonly number[];
  /** Probabilities of the sentence's class: statement or none, verbal and material cooperation, verbal and material conflict. */
  readonly classes: readonly number[];
}

export interface DeedsHead {
  /** `vectors`: pieces × width, of one sentence. A pair's empty side counts as `opening`, the vector of [CLS]. */
  score(vectors: Float32Array, opening: Float32Array, about: DeedCase): Promise<DeedScores>;
  close(): Promise<void>;
}

/** Loads deeds.onnx in `folder`. Throws what the file system or onnxruntime throws when it is missing or broken. */
export async function loadDeeds(folder: string, options: ort.InferenceSession.SessionOptions): Promise<DeedsHead> {
  const session = await ort.InferenceSession.create(await readFile(join(folder, 'deeds.onnx')), options);
  return {
    async score(vectors, opening, about) {
      const width = opening.length;
      const pieces = vectors.length / width;
      const marks = new BigInt64Array(pieces);
      const distance = new BigInt64Array(pieces).fill(BigInt(distanceBucket(0)));
      const ends = new Float32Array(2 * width);
      if ('trigger' in about) {
        const [first, last] = about.trigger;
        for (let piece = 0; piece < pieces; piece++) distance[piece] = BigInt(distanceBucket(piece - first));
        for (let piece = first; piece <= last; piece++) marks[piece] = 1n;
        ends.set(vectors.subarray(first * width, (first + 1) * width), 0);
        ends.set(vectors.subarray(last * width, (last + 1) * width), width);
      } else {
        for (const piece of about.source) marks[piece] = 2n;
        for (const piece of about.target) marks[piece] = 3n;
        ends.set(meanOf(vectors, opening, about.source), 0);
        ends.set(meanOf(vectors, opening, about.target), width);
      }
      const out = await session.run({
        vectors: new ort.Tensor('float32', vectors, [1, pieces, width]),
        ends: new ort.Tensor('float32', ends, [1, 1, 2 * width]),
        given: new ort.Tensor('float32', ['trigger' in about ? 0 : 1], [1]),
        distance: new ort.Tensor('int64', distance, [1, pieces]),
        marks: new ort.Tensor('int64', marks, [1, pieces]),
      });
      return {
        roles: out['roles']!.data as Float32Array,
        types: softmax(out['types']!.data as Float32Array),
        statuses: softmax(out['status']!.data as Float32Array),
        classes: softmax(out['class']!.data as Float32Array),
      };
    },
    close: () => session.release(),
  };
}

function meanOf(vectors: Float32Array, opening: Float32Array, pieces: readonly number[]): Float32Array {
  if (pieces.length === 0) return opening;
  const width = opening.length;
  const mean = new Float32Array(width);
  for (const piece of pieces) for (let i = 0; i < width; i++) mean[i]! += vectors[piece * width + i]! / pieces.length;
  return mean;
}

function softmax(scores: Float32Array): number[] {
  const top = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
