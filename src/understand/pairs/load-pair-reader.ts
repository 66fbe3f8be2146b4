// The pair reader as an onnxruntime session. One pair a run, never padded: dynamic int8 takes its ranges from that pair alone, so
// nothing else that is asked can change an answer (law 2).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { int64Tensor } from '../encoder/int64-tensor.ts';
import { readShared, sessionOptions } from '../encoder/open-model.ts';
import { pairPieces } from './pair-pieces.ts';
import { PAIR_RELATIONS, type PairReader, type PairReading } from './pair-reader.ts';

/** What model.json says. Scores are divided by `temperature`, then `biases` are added, in the order of PAIR_RELATIONS. */
interface Card {
  readonly name: string;
  readonly relations: readonly string[];
  readonly temperature: number;
  readonly biases: readonly number[];
}

/**
 * Loads the model in `folder` (model.json, pairs.onnx) with what the models beside it share (vocab.txt, words.bin). `threads` is what one
 * run may use. Throws what the file system or onnxruntime throws when a part is missing or broken, RangeError when the model tells other relations.
 */
export async function loadPairReader(folder: string, threads: number): Promise<PairReader> {
  const [{ wordPiece, vectors }, json] = await Promise.all([
    readShared(folder),
    readFile(join(folder, 'model.json'), 'utf8'),
  ]);
  const card = JSON.parse(json) as Card;
  if (card.relations.join() !== PAIR_RELATIONS.join())
    throw new RangeError(`${card.name} tells ${card.relations.join(', ')}`);
  const session = await ort.InferenceSession.create(join(folder, 'pairs.onnx'), {
    ...sessionOptions(threads),
    ...vectors,
  });

  return {
    name: card.name,
    async read(pairs) {
      const readings: PairReading[] = [];
      for (const pair of pairs) {
        const { ids, second } = pairPieces(pair, wordPiece);
        const row = (told: (place: number) => number) =>
          int64Tensor([1, ids.length], (low) => {
            for (let place = 0; place < ids.length; place++) low[2 * place] = told(place);
          });
        const out = await session.run({
          ids: row((place) => ids[place]!),
          places: row((place) => place),
          sides: row((place) => (place < second ? 0 : 1)),
        });
        readings.push(readingOf(out['scores']!.data as Float32Array, card));
      }
      return readings;
    },
    close: () => session.release(),
  };
}

/** Scores as they come out of the graph, as probabilities. */
export function readingOf(
  scores: ArrayLike<number>,
  { temperature, biases }: Pick<Card, 'temperature' | 'biases'>,
): PairReading {
  const logits = PAIR_RELATIONS.map((_, n) => scores[n]! / temperature + biases[n]!);
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return Object.fromEntries(PAIR_RELATIONS.map((name, n) => [name, powers[n]! / sum])) as PairReading;
}
