// Opens what reads statements, as the options wish, and closes it however the work ends.
import { fileURLToPath } from 'node:url';
import { chooseReader, type ModelFolders, type ReaderChoice } from '../extract/choose-reader.ts';
import { DEFAULT_THREADS } from '../extract/model/spread-reader.ts';
import type { StatementReader } from '../extract/statement-reader.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../models/${name}`, import.meta.url));

/** The models that come with the program: what reads reports, and what reads pairs of their passages. */
export const MODEL_FOLDERS: ModelFolders = { model: folder('attribution'), quick: folder('quick') };
export const PAIR_FOLDER = folder('pairs');

const DEFAULT_CHOICE: ReaderChoice = { kind: 'auto', threads: DEFAULT_THREADS, threshold: 0 };

/** Hands the reader that `choice` asks for to `work`. */
export async function withStatementReader<T>(
  work: (reader: StatementReader) => Promise<T>,
  choice: Partial<ReaderChoice> = {},
): Promise<T> {
  const reader = chooseReader(MODEL_FOLDERS, { ...DEFAULT_CHOICE, ...choice });
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
