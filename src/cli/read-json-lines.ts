// A file of JSON lines in, packed or not, its objects out one by one with their line numbers.
import { DualtrackError } from '../errors.ts';
import { readLines } from './read-lines.ts';

export interface JsonLine {
  readonly line: number;
  readonly value: unknown;
}

/** Blank lines are left out. Throws DualtrackError unreadable-input for a missing file, invalid-gold for a line that is no JSON. */
export async function* readJsonLines(path: string): AsyncIterable<JsonLine> {
  for await (const { line, text } of readLines(path, 'name a file of JSON lines, packed (.gz) or not'))
    yield { line, value: parseLine(path, line, text) };
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
