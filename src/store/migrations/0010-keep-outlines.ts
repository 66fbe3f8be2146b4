// What tells of most traces that they need not be read: a few hundred bytes each, of which a report that comes alone reads a thousand and more.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/*
 * - id: sixteen times the trace’s, and the outline’s place. A table of its own, since a trace is five kilobytes, on pages of which each would be read.
 * - traces of before have none until their reports are traced anew: they are read instead.
 */
const SCHEMA = `
CREATE TABLE outlines (
  id INTEGER PRIMARY KEY,
  body BLOB NOT NULL
) STRICT;
`;

export const keepOutlines: Migration = {
  version: 10,
  name: 'keep outlines',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
