// In: what node:sqlite or the file system threw. Out: a DualtrackError where the cause is outside the program, else the same error.
import { DualtrackError, isDualtrackError } from '../../errors.ts';

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html (the low byte of an extended code). */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** Whether another connection holds the lock: waiting may help. */
export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

function resultCode(error: unknown): number | null {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : null;
}

export function toStoreError(error: unknown, location: string): unknown {
  if (isDualtrackError(error)) return error;
  const because = { cause: error };
  const said = error instanceof Error ? error.message : String(error);
  switch (resultCode(error)) {
    case BUSY:
    case LOCKED:
      return new DualtrackError(
        'store-locked',
        `store is being written by another program: ${location}`,
        'wait for it to finish, or stop it, and try again',
        because,
      );
    case CORRUPT:
    case NOTADB:
      return new DualtrackError(
        'store-corrupt',
        `store cannot be read: ${location}: ${said}`,
        'give another path, or restore the file (with its -wal file) from a copy',
        because,
      );
    case READONLY:
      return new DualtrackError(
        'unwritable-output',
        `store is open for reading only: ${location}`,
        'check who owns the file and its folder, or open it for writing',
        because,
      );
    case IOERR:
    case FULL:
    case CANTOPEN:
      return new DualtrackError(
        'unwritable-output',
        `store cannot be opened or written: ${location}: ${said}`,
        'check that the folder exists, may be written to, and that the disk has room',
        because,
      );
    default:
      return error;
  }
}
