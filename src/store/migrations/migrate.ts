// In: an open database. Out: the same database at the newest schema, whoever else opens it at the same moment.
import type { DatabaseSync } from 'node:sqlite';
import { DualtrackError } from '../../errors.ts';
import { keepRecords } from './0001-keep-records.ts';
import { keepActors } from './0002-keep-actors.ts';
import { keepFindings } from './0003-keep-findings.ts';
import { keepLists } from './0004-keep-lists.ts';
import { keepStandings } from './0005-keep-standings.ts';
import { markEntries } from './0006-mark-entries.ts';
import { keepActs } from './0007-keep-acts.ts';
import { indexTraces } from './0008-index-traces.ts';
import { logActors } from './0009-log-actors.ts';
import { keepOutlines } from './0010-keep-outlines.ts';
import { flushWords } from './0011-flush-words.ts';
import { partKeys } from './0012-part-keys.ts';
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [
  keepRecords,
  keepActors,
  keepFindings,
  keepLists,
  keepStandings,
  markEntries,
  keepActs,
  indexTraces,
  logActors,
  keepOutlines,
  flushWords,
  partKeys,
];

/** "DTRK": says in the file's header that it is a Dualtrack store (PRAGMA application_id, `file` shows it). */
export const APPLICATION_ID = 0x4454524b;

/** One statement, so that all three are of one moment: between two of them another program may make the store. */
const WHOSE = `SELECT (SELECT application_id FROM pragma_application_id) AS application,
  (SELECT user_version FROM pragma_user_version) AS version, (SELECT count(*) FROM sqlite_schema) AS tables`;

/** The schema's number: 0 for an empty database. Throws store-corrupt for another program's, store-too-new for a later one. */
export function schemaVersionOf(database: DatabaseSync, newest = MIGRATIONS.at(-1)!.version): number {
  const { application, version, tables } = database.prepare(WHOSE).get() as Record<
    'application' | 'version' | 'tables',
    number
  >;
  if (application !== APPLICATION_ID) {
    if (application === 0 && version === 0 && tables === 0) return 0;
    throw new DualtrackError(
      'store-corrupt',
      `not a Dualtrack store: application id ${application}`,
      'this is another program’s database; give another path',
    );
  }
  if (version > newest) {
    throw new DualtrackError(
      'store-too-new',
      `store has schema ${version}, this version knows up to ${newest}`,
      'use the Dualtrack version that wrote it, or a later one',
    );
  }
  return version;
}

/** Runs what is missing, each migration in its own transaction. The version is read again under the lock: another process may have been faster. */
export function migrate(database: DatabaseSync, migrations: readonly Migration[] = MIGRATIONS): void {
  const newest = migrations.at(-1)!.version;
  if (schemaVersionOf(database, newest) === newest) return;
  for (const migration of migrations) {
    database.exec('BEGIN IMMEDIATE');
    try {
      if (schemaVersionOf(database, newest) < migration.version) {
        migration.up(database);
        database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migration.version}`);
      }
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }
}
