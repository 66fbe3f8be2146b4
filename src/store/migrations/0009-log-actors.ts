// Which reports changed at which revision, so that who keeps the register need not read the actors of all reports anew for one that was added.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/*
 * A row for each revision that somebody may have seen, with the reports written at it as JSON; corrections and lists write none. The last thousand
 * are kept (rows/actor-changes.ts): who stands at an older one, or one from before this step, reads everything.
 */
const SCHEMA = `
CREATE TABLE actor_changes (
  revision INTEGER PRIMARY KEY,
  reports TEXT NOT NULL
) STRICT;
INSERT INTO actor_changes (revision, reports)
  SELECT coalesce((SELECT count FROM tallies WHERE name = 'revision'), 0), '[]';
`;

export const logActors: Migration = {
  version: 9,
  name: 'log actors',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
