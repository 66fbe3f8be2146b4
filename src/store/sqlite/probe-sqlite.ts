// In: a connection. Out: nothing, or a DualtrackError when this SQLite is not one that a record may be trusted to.
import type { DatabaseSync } from 'node:sqlite';
import { DualtrackError } from '../../errors.ts';

/** 3.51.3 mends the loss of a commit when the log is reset while another connection writes (https://www.sqlite.org/wal.html#walresetbug). */
const OLDEST = [3, 51, 3] as const;

/** Throws DualtrackError sqlite-too-old. */
export function probeSqlite(connection: Pick<DatabaseSync, 'prepare'>): void {
  const { version, fts5 } = connection
    .prepare(`SELECT sqlite_version() AS version, sqlite_compileoption_used('ENABLE_FTS5') AS fts5`)
    .get() as { version: string; fts5: number };
  if (isOlder(version)) throw tooOld(`SQLite ${version}, ${OLDEST.join('.')} is needed`);
  if (!fts5) throw tooOld(`SQLite ${version} has no full-text search (FTS5)`);
}

function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [place, least] of OLDEST.entries()) {
    const part = parts[place] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}

const tooOld = (message: string): DualtrackError =>
  new DualtrackError('sqlite-too-old', message, 'use the newest Node 24 or later: Node brings its own SQLite');
