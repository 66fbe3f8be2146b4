// A folder in, what is known of the model in it out, without loading it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['model.json', 'vocab.txt', 'encoder.onnx', 'linker.onnx', 'deeds.onnx'] as const;

export interface ModelFound {
  readonly name: string;
  readonly bytes: number;
}

/** The model in `folder`, or the names of the files it lacks. */
export function findModel(folder: string): ModelFound | { readonly missing: readonly string[] } {
  const missing = FILES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) return { missing };
  const { name } = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as { name: string };
  return { name, bytes: FILES.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) };
}
