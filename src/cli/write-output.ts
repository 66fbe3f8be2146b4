// Pieces of text in, a file or a stream written: as fast as the other side reads, complete when the promise resolves.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { DualtrackError } from '../errors.ts';
import type { CliContext } from './cli-context.ts';

export interface Output {
  write(piece: string): Promise<void>;
  /** Resolves when everything is handed to the operating system. */
  close(): Promise<void>;
}

/** Opens FILE, or standard output for "-". Throws DualtrackError unwritable-output. */
export async function openOutput(path: string, { stdout }: CliContext): Promise<Output> {
  // Behind a reader that went away nothing drains; src/cli/main.ts ends the command.
  if (path === '-')
    return { write: async (piece) => (stdout.errored ? undefined : writeTo(stdout, piece)), close: async () => {} };
  const stream = createWriteStream(resolve(path));
  const failed = (error: unknown) =>
    new DualtrackError(
      'unwritable-output',
      `cannot write output: ${path}`,
      'name a file in a folder that exists and may be written',
      {
        cause: error,
      },
    );
  try {
    await once(stream, 'open');
  } catch (error) {
    throw failed(error);
  }
  // An error between two writes must not end the process: the next write, or closing, reports it.
  stream.on('error', () => {});
  return {
    async write(piece) {
      if (stream.errored) throw failed(stream.errored);
      await writeTo(stream, piece).catch((error) => {
        throw failed(error);
      });
    },
    async close() {
      stream.end();
      await finished(stream).catch((error) => {
        throw failed(error);
      });
    },
  };
}

async function writeTo(stream: Writable, piece: string): Promise<void> {
  if (!stream.write(piece)) await once(stream, 'drain');
}
