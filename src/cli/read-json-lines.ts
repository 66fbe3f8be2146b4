// A file of JSON lines in, packed or not, its objects out one by one with their line numbers.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { DualtrackError } from '../errors.ts';

export interface JsonLine {
  readonly line: number;
  readonly value: unknown;
}

/** Blank lines are left out. Throws DualtrackError unreadable-input for a missing file, invalid-gold for a line that is no JSON. */
export async function* readJsonLines(path: string): AsyncIterable<JsonLine> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => input.destroy(error));
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() !== '') yield { line, value: parseLine(path, line, text) };
    }
  } catch (error) {
    if (error instanceof DualtrackError) throw error;
    throw new DualtrackError(
      'unreadable-input',
      `cannot read: ${path}`,
      'name a file of JSON lines, packed (.gz) or not',
      {
        cause: error,
      },
    );
  }
}

function parseLine(path: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DualtrackError('invalid-gold', `not JSON: ${path}:${line}`, 'give one JSON object a line', {
      cause: error,
    });
  }
}
