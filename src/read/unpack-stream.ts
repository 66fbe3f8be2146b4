// In: the bytes of a file or of standard input, as a stream. Out: the same bytes unpacked, whatever the file is called,
// with the caps of law 7: a gzip bomb stops at its first mebibyte, and never inflates to more than a chunk at a time.
import type { Readable } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import { type Caps, RATIO_GRACE_BYTES } from './caps.ts';

/** Leaves the stream where an input is refused; caught by the readers of this room, never by others. */
export class InputRefused extends Error {
  readonly rule: string;
  readonly reason: string;
  constructor(rule: string, reason: string) {
    super(reason);
    this.rule = rule;
    this.reason = reason;
  }
}

export interface Unpacked {
  readonly isPacked: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes of `input` and unpacks gzip (RFC 1952: 1F 8B 08). Chunks throw InputRefused and stream errors. */
export async function unpackStream(input: Readable, caps: Caps): Promise<Unpacked> {
  const source = input[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let head: Uint8Array = new Uint8Array(0);
  let isDone = false;
  while (head.length < 3 && !isDone) {
    const step = await source.next();
    if (step.done) isDone = true;
    else head = head.length === 0 ? step.value : Buffer.concat([head, step.value]);
  }
  const all = (async function* () {
    try {
      if (head.length > 0) yield head;
      while (!isDone) {
        const step = await source.next();
        if (step.done) break;
        yield step.value;
      }
    } finally {
      await source.return?.();
    }
  })();
  const isPacked = head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
  return { isPacked, chunks: isPacked ? gunzip(all, caps) : all };
}

async function* gunzip(packed: AsyncIterable<Uint8Array>, caps: Caps): AsyncGenerator<Uint8Array> {
  const inflater = createGunzip({ chunkSize: 2 ** 16 });
  let packedBytes = 0;
  let unpackedBytes = 0;
  // Feeds one packed chunk at a time, and waits while what it inflates to has not been taken.
  const feeding = (async () => {
    try {
      for await (const chunk of packed) {
        // A small piece first, so that the ratio is known before much has been fed.
        for (let at = 0; at < chunk.length; at += FED_BYTES) {
          const piece = chunk.subarray(at, at + FED_BYTES);
          packedBytes += piece.length;
          if (inflater.destroyed) return;
          if (!inflater.write(piece)) await drainOf(inflater);
        }
      }
      inflater.end();
    } catch (error) {
      inflater.destroy(error as Error);
    }
  })();
  try {
    for await (const chunk of inflater as AsyncIterable<Uint8Array>) {
      unpackedBytes += chunk.length;
      if (unpackedBytes > RATIO_GRACE_BYTES && unpackedBytes > packedBytes * caps.unpackRatio)
        throw new InputRefused(
          'ratio-too-high',
          `it unpacks to more than ${caps.unpackRatio} times its size, as gzip bombs do`,
        );
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error)
      ? new InputRefused('gzip-damaged', `it is packed with gzip and damaged: ${error.message}`)
      : error;
  } finally {
    inflater.destroy();
    await feeding;
  }
}

const FED_BYTES = 2 ** 14;

/** Resolves when `inflater` takes more, or is closed. */
function drainOf(inflater: Gunzip): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      inflater.off('drain', go).off('close', go);
      resolve();
    };
    inflater.on('drain', go).on('close', go);
  });
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
