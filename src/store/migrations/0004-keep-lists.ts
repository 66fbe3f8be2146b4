// Lists of actors that people brought. Nothing in them hangs on reports.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/** A listed actor is one JSON text: lists are written and read whole. */
const SCHEMA = `
CREATE TABLE listed_actors (
  list TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (list, id)
) STRICT, WITHOUT ROWID;
`;

export const keepLists: Migration = {
  version: 4,
  name: 'keep lists',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
