// A file, packed or not, in; its lines that are not blank out, one by one with their numbers.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { DualtrackError } from '../errors.ts';

export interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

/** Throws DualtrackError unreadable-input with `hint` for a file that is missing or broken. */
export async function* readLines(path: string, hint: string): AsyncIterable<NumberedLine> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => input.destroy(error));
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() !== '') yield { line, text };
    }
  } catch (cause) {
    throw new DualtrackError('unreadable-input', `cannot read: ${path}`, hint, { cause });
  }
}
