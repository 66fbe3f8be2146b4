// The encoder and its heads as onnxruntime sessions: pieces in, vectors and tags out; cues in, links out.
// One window a run, never padded: dynamic int8 takes its ranges from that window alone, so nothing else in a batch
// can change an answer (law 2).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { countBelow } from '../../text/count-below.ts';
import type { PieceWindow } from './cut-windows.ts';
import { bucketOf } from './distance-bucket.ts';
import { int64Tensor } from './int64-tensor.ts';
import { type DeedsHead, loadDeeds } from './load-deeds.ts';
import { readShared, sessionOptions } from './open-model.ts';
import type { SurfaceFeatures } from './surface-features.ts';
import type { Pieces, WordPiece } from './wordpiece.ts';

export interface EncodedWindow {
  /** pieces × width, row-major, [CLS] and [SEP] cut off. */
  readonly vectors: Float32Array;
  /** pieces × 7 logits, in the order of TAGS. */
  readonly tags: Float32Array;
  /** pieces × 3 logits, in the order of INNER. */
  readonly inner: Float32Array;
  /** pieces × 3 logits, in the order of TRIGGER; null where the model does not read events. */
  readonly trigger: Float32Array | null;
  /** The vector of [CLS], `width` long. */
  readonly opening: Float32Array;
  readonly pieces: number;
  readonly width: number;
}

/** A cue as piece indices of its window, both inclusive. */
export interface CuePieces {
  readonly first: number;
  readonly last: number;
  /** 1: of an outermost statement; 2: of one inside another's content. */
  readonly level: 1 | 2;
}

/** Costs of a chain of labels, as trained: `next` from × to, row-major; a move that must not be is below -1000. */
export interface LearnedMoves {
  readonly labels: readonly string[];
  readonly first: readonly number[];
  readonly next: readonly number[];
}

export interface CueLinks {
  /** Where the neighbourhood that `links` speaks of begins in the pieces that the linker sees, and how many of them it has. */
  readonly from: number;
  readonly count: number;
  /** count × 5 logits, in the order of LINKS. */
  readonly links: Float32Array;
}

/** What a linker is shown of a window: every piece, or those that words begin with. */
export type LinkerSees = 'pieces' | 'words';

export interface Encoder {
  /** e.g. "attribution-1": from the model's own card. */
  readonly name: string;
  readonly wordPiece: WordPiece;
  readonly moves: {
    readonly tags: LearnedMoves;
    readonly inner: LearnedMoves;
    readonly links: LearnedMoves;
    /** Of the events; absent where the model does not read them. */
    readonly trigger?: LearnedMoves;
    readonly roles?: LearnedMoves;
  };
  /** What a hint of the rules adds to the score of beginning a trigger; absent where none was learnt. */
  readonly hints?: Readonly<Record<string, number>> | undefined;
  /** null where the model does not read events. */
  readonly deeds: DeedsHead | null;
  readonly linkerSees: LinkerSees;
  /** Windows open with their core where a sentence begins there: fewer pieces are read twice. */
  readonly windowsOpen: boolean;
  encode(pieces: Pieces, features: SurfaceFeatures, window: PieceWindow): Promise<EncodedWindow>;
  /** `seen`: pieces of the window, ascending; `radius`: how many of them to each side of a cue to look at. */
  link(window: EncodedWindow, cues: readonly CuePieces[], seen: readonly number[], radius: number): Promise<CueLinks[]>;
  close(): Promise<void>;
}

/** What model.json says of a model. */
type Card = Pick<Encoder, 'name' | 'moves' | 'linkerSees' | 'windowsOpen' | 'hints'>;

/**
 * Loads the model in `folder` (model.json, encoder.onnx, linker.onnx; deeds.onnx where it reads events) with what the models beside
 * it share (vocab.txt and words.bin, the vocabulary's vectors that encoder.onnx refers to).
 * `threads` is what one run may use. Throws what the file system or onnxruntime throws when a part is missing or broken.
 */
export async function loadEncoder(folder: string, threads: number): Promise<Encoder> {
  const [{ wordPiece, vectors }, card] = await Promise.all([
    readShared(folder),
    readFile(join(folder, 'model.json'), 'utf8'),
  ]);
  const options = sessionOptions(threads);
  const [encoder, linker] = await Promise.all([
    ort.InferenceSession.create(join(folder, 'encoder.onnx'), { ...options, ...vectors }),
    ort.InferenceSession.create(join(folder, 'linker.onnx'), options),
  ]);
  const { name, moves, linkerSees, windowsOpen, hints } = JSON.parse(card) as Card;

  const deeds = moves.trigger ? await loadDeeds(folder, options) : null;

  return {
    name,
    wordPiece,
    moves,
    deeds,
    linkerSees,
    windowsOpen,
    hints,
    async encode(pieces, features, { from, to }) {
      const count = to - from;
      const size = count + 2;
      const row = (values: Uint8Array): ort.Tensor =>
        int64Tensor([1, size], (low) => {
          for (let place = 0; place < count; place++) low[2 * (place + 1)] = values[from + place]!;
        });
      const ids = int64Tensor([1, size], (low) => {
        low[0] = wordPiece.clsId;
        for (let place = 0; place < count; place++) low[2 * (place + 1)] = pieces.ids[from + place]!;
        low[2 * (size - 1)] = wordPiece.sepId;
      });
      const out = await encoder.run({
        ids,
        places: int64Tensor([1, size], (low) => {
          for (let place = 0; place < size; place++) low[2 * place] = place;
        }),
        cases: row(features.cases),
        breaks: row(features.breaks),
        quotes: row(features.quotes),
      });
      const vectors = out['vectors']!.data as Float32Array;
      const tags = out['tags']!.data as Float32Array;
      const width = vectors.length / size;
      const inner = out['inner']!.data as Float32Array;
      const trigger = out['trigger']?.data as Float32Array | undefined;
      const inside = <T extends Float32Array>(rows: T) =>
        rows.subarray(rows.length / size, rows.length - rows.length / size);
      return {
        vectors: inside(vectors),
        tags: inside(tags),
        inner: inside(inner),
        trigger: trigger ? inside(trigger) : null,
        opening: vectors.subarray(0, width),
        pieces: count,
        width,
      };
    },
    async link(window, cues, seen, radius) {
      if (cues.length === 0) return [];
      const around = Math.min(seen.length, 2 * radius);
      const count = cues.length;
      const places = cues.map(({ first }) => {
        const at = countBelow(seen.length, (k) => seen[k]! < first);
        return { at, from: Math.max(0, Math.min(at - radius, seen.length - around)) };
      });
      /** A row a cue, `dims` wide: `told` says a cue's k-th piece of those around it. */
      const each = (
        dims: readonly number[],
        told: (cue: CuePieces, piece: number, distance: number) => number,
      ): ort.Tensor =>
        int64Tensor(dims, (low) => {
          for (let i = 0; i < count; i++) {
            const { at, from } = places[i]!;
            for (let k = 0, to = i * around; k < around; k++, to++)
              low[2 * to] = told(cues[i]!, seen[from + k]!, from + k - at);
          }
        });
      const ends = (end: 'first' | 'last') =>
        int64Tensor([count], (low) => {
          for (let i = 0; i < count; i++) low[2 * i] = cues[i]![end];
        });
      const out = await linker.run({
        vectors: new ort.Tensor('float32', window.vectors, [window.pieces, window.width]),
        first: ends('first'),
        last: ends('last'),
        index: each([count, around], (_, piece) => piece),
        distance: each([count, around], (_, __, distance) => bucketOf(distance)),
        inCue: each([count, around], ({ first, last, level }, piece) => (piece >= first && piece <= last ? level : 0)),
      });
      const links = out['links']!.data as Float32Array;
      const size = links.length / count;
      return places.map(({ from }, i) => ({ from, count: around, links: links.subarray(i * size, (i + 1) * size) }));
    },
    async close() {
      await encoder.release();
      await linker.release();
      await deeds?.close();
    },
  };
}
