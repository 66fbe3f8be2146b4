// What every model of a folder of models is opened with: the vocabulary and its vectors, which they share, and how a session runs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as ort from 'onnxruntime-node';
import { createWordPiece, type WordPiece } from './wordpiece.ts';

type SessionOptions = ort.InferenceSession.SessionOptions;

/** vocab.txt, and words.bin beside it: the vocabulary's vectors. */
const VOCABULARY = 'vocab.txt';
const WORDS = 'words.bin';

export interface SharedParts {
  readonly wordPiece: WordPiece;
  /** For a session of a graph in one of the folders that refers to the vectors. */
  readonly vectors: Pick<SessionOptions, 'externalData'>;
}

/** What the model in `folder` shares with those beside it. Throws what the file system throws when a file is missing. */
export async function readShared(folder: string): Promise<SharedParts> {
  const [vocabulary, words] = await Promise.all([
    readFile(join(folder, '..', VOCABULARY), 'utf8'),
    readFile(join(folder, '..', WORDS)),
  ]);
  return {
    wordPiece: createWordPiece(vocabulary.trimEnd().split('\n')),
    vectors: { externalData: [{ path: `../${WORDS}`, data: words }] },
  };
}

/** `threads` is what one run may use. */
export const sessionOptions = (threads: number): SessionOptions => ({
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
});
