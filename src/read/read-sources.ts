// In: files, folders and standard input. Out: one outcome for every report or refused input, in a fixed order, read one
// after the other and never more than one document or line at a time.
//
//   path ─▶ list-files ─▶ unpack-stream ─▶ detect-kind ─┬─▶ read-ndjson ───▶ outcome a line
//                                                       └─▶ read-document ─▶ outcome, or of a feed one an item
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { DualtrackError } from '../errors.ts';
import { type Caps, withCaps } from './caps.ts';
import { detectKind, INPUT_KINDS, type InputKind, SNIFFED_BYTES } from './detect-kind.ts';
import { listFiles } from './list-files.ts';
import { readNdjson } from './read-ndjson.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { hashInput, refuse } from './refuse.ts';
import { InputRefused, unpackStream } from './unpack-stream.ts';

export { countSources } from './list-files.ts';

export interface ReadSourcesOptions {
  /** auto: by extension, then by the first bytes. Any other kind is taken at its word. */
  readonly from?: 'auto' | InputKind;
  readonly caps?: Partial<Caps>;
  /** What "-" reads; process.stdin by default. */
  readonly stdin?: Readable;
}

/**
 * Reads everything under `paths`. Throws DualtrackError unreadable-input for a named path that does not exist, and
 * invalid-option for an unknown kind; whatever is wrong inside an input is an outcome.
 */
export async function* readSources(
  paths: readonly string[],
  { from = 'auto', caps: changes, stdin = process.stdin }: ReadSourcesOptions = {},
): AsyncGenerator<ReadOutcome> {
  if (from !== 'auto' && !INPUT_KINDS.includes(from))
    throw new DualtrackError(
      'invalid-option',
      `unknown kind of input: ${from}`,
      `known kinds: auto, ${INPUT_KINDS.join(', ')}`,
    );
  const caps = withCaps(changes);
  for await (const file of listFiles(paths)) {
    if ('rule' in file) yield refuse(file.path, hashInput(Buffer.from(file.path)), file.rule, file.reason);
    else yield* readInput(file.path === '-' ? stdin : createReadStream(file.path), file.path, from, caps);
  }
}

/** Reads one stream of bytes, as `readSources` does each file; `origin` is its name. */
export async function* readInput(
  input: Readable,
  origin: string,
  from: 'auto' | InputKind,
  caps: Caps,
): AsyncGenerator<ReadOutcome> {
  // What has been read so far names a refused input.
  let head: Uint8Array = new Uint8Array(0);
  let source: AsyncIterator<Uint8Array> | null = null;
  try {
    const { chunks } = await unpackStream(input, caps);
    const opened = chunks[Symbol.asyncIterator]();
    source = opened;
    const first: Uint8Array[] = [];
    let firstBytes = 0;
    let isDone = false;
    // A kind that is given needs no bytes to be told by: a pipe that gives a line now and then is read line by line.
    const wantedBytes = from === 'auto' ? SNIFFED_BYTES : 1;
    while (firstBytes < wantedBytes && !isDone) {
      const step = await opened.next();
      if (step.done) isDone = true;
      else {
        first.push(step.value);
        firstBytes += step.value.length;
      }
    }
    head = Buffer.concat(first);
    const rest: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => opened,
    };
    const all = (async function* () {
      if (head.length > 0) yield head;
      if (isDone) return;
      for await (const chunk of rest) {
        if (head.length < SNIFFED_BYTES) head = Buffer.concat([head, chunk]);
        yield chunk;
      }
    })();
    const detected = from === 'auto' ? detectKind(origin, head) : { kind: from };
    if ('rule' in detected) {
      yield refuse(origin, hashInput(head), detected.rule, detected.reason);
    } else if (detected.kind === 'ndjson') {
      yield* readNdjson(all, origin, caps);
    } else {
      // parsers of pages, feeds and mails take longer to load than all else: a program that is given lines need not wait for them
      const { readDocument } = await import('./read-document.ts');
      yield* readDocument(all, origin, detected.kind, caps);
    }
  } catch (error) {
    if (error instanceof InputRefused) yield refuse(origin, hashInput(head), error.rule, error.reason);
    else if (isSystemError(error))
      yield refuse(origin, hashInput(head), 'unreadable', `reading it failed: ${error.message}`);
    else throw error;
  } finally {
    // Also when nobody reads on: a file left open is a descriptor less.
    await source?.return?.();
  }
}

/** An error of the file system: the disk, permissions, a name that went away. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
