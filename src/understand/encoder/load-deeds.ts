// The head for reported events as an onnxruntime session: a sentence's triggers in, or one given source and target;
// roles of the pieces, type, status and the sentence's class out. One sentence a run, never padded (law 2).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { bucketOf } from './distance-bucket.ts';
import { int64Tensor } from './int64-tensor.ts';

/** A run of pieces of the sentence, both inclusive. */
export type Run = readonly [first: number, last: number];

/** What the head is asked about: the events that some triggers tell, or the one between a source and a target. */
export type DeedCases =
  | { readonly triggers: readonly Run[] }
  | { readonly source: readonly number[]; readonly target: readonly number[] };

export interface DeedScores {
  /** pieces × 7 logits, in the order of ROLES; means nothing for a given pair. */
  readonly roles: Float32Array;
  /** Probabilities in the order of PLOVER_ORDER. */
  readonly types: readonly number[];
  /** Probabilities in the order of STATUS_ORDER; means nothing for a given pair. */
  readonly statuses: readonly number[];
  /** Of a given pair, probabilities of the sentence's class: statement or none, verbal and material cooperation, verbal and material conflict; else none. */
  readonly classes: readonly number[];
}

export interface DeedsHead {
  /** One answer a case. `vectors`: pieces × width, of one sentence. A pair's empty side counts as `opening`, the vector of [CLS]. */
  score(vectors: Float32Array, opening: Float32Array, about: DeedCases): Promise<DeedScores[]>;
  close(): Promise<void>;
}

/** Loads deeds.onnx in `folder`. Throws what the file system or onnxruntime throws when it is missing or broken. */
export async function loadDeeds(folder: string, options: ort.InferenceSession.SessionOptions): Promise<DeedsHead> {
  const session = await ort.InferenceSession.create(await readFile(join(folder, 'deeds.onnx')), options);
  return {
    async score(vectors, opening, about) {
      const width = opening.length;
      const pieces = vectors.length / width;
      const cases = 'triggers' in about ? about.triggers.length : 1;
      const ends = new Float32Array(cases * 2 * width);
      const marks = int64Tensor([cases, pieces], (low) => {
        if ('triggers' in about)
          for (const [i, [first, last]] of about.triggers.entries())
            for (let piece = first; piece <= last; piece++) low[2 * (i * pieces + piece)] = 1;
        else {
          for (const piece of about.source) low[2 * piece] = 2;
          for (const piece of about.target) low[2 * piece] = 3;
        }
      });
      const distance = int64Tensor([cases, pieces], (low) => {
        if ('triggers' in about)
          for (const [i, [first]] of about.triggers.entries())
            for (let piece = 0; piece < pieces; piece++) low[2 * (i * pieces + piece)] = bucketOf(piece - first);
        else for (let piece = 0; piece < pieces; piece++) low[2 * piece] = bucketOf(0);
      });
      if ('triggers' in about)
        for (const [i, run] of about.triggers.entries())
          for (const [k, piece] of run.entries())
            ends.set(vectors.subarray(piece * width, (piece + 1) * width), (2 * i + k) * width);
      else {
        ends.set(meanOf(vectors, opening, about.source), 0);
        ends.set(meanOf(vectors, opening, about.target), width);
      }
      const out = await session.run({
        vectors: new ort.Tensor('float32', vectors, [1, pieces, width]),
        ends: new ort.Tensor('float32', ends, [cases, 1, 2 * width]),
        given: new ort.Tensor('float32', ['triggers' in about ? 0 : 1], [1]),
        distance,
        marks,
      });
      const row = (name: string, i: number, rows = cases) => {
        const all = out[name]!.data as Float32Array;
        return all.subarray((i * all.length) / rows, ((i + 1) * all.length) / rows);
      };
      return Array.from({ length: cases }, (_, i) => ({
        roles: row('roles', i),
        types: softmax(row('types', i)),
        statuses: softmax(row('status', i)),
        classes: 'triggers' in about ? [] : softmax(row('class', 0, 1)),
      }));
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
