// A folder in, what is known of the model in it out, without loading it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What reads statements and events has in its folder. */
export const READER_FILES = ['model.json', 'calibration.json', 'encoder.onnx', 'linker.onnx', 'deeds.onnx'] as const;
/** What reads pairs of passages has in its folder. */
export const PAIR_FILES = ['model.json', 'pairs.onnx'] as const;
/** What the models beside each other share: the vocabulary and its vectors. */
const SHARED = ['vocab.txt', 'words.bin'] as const;

export interface ModelFound {
  readonly name: string;
  readonly bytes: number;
}

/** The model in `folder`, of these files, or the names of the files it lacks. */
export function findModel(
  folder: string,
  files: readonly string[] = READER_FILES,
): ModelFound | { readonly missing: readonly string[] } {
  const all = [...files, ...SHARED.map((file) => join('..', file))];
  const missing = all.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) return { missing };
  const { name } = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as { name: string };
  return { name, bytes: all.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) };
}
