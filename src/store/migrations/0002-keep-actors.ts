// Actors of each report, and what people put right about them. Reports kept before have no row in `actors`: they are read as naming nobody.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/*
 * - `actors` stands apart from `bodies`: the register is made from the actors of all reports, and must not unpack their entries.
 * - a correction is one JSON text: it is read whole, all of them are read together, and its shape differs by kind.
 */
const SCHEMA = `
CREATE TABLE actors (
  report INTEGER PRIMARY KEY REFERENCES reports (key) ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE corrections (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  correction TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

export const keepActors: Migration = {
  version: 2,
  name: 'keep actors',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
