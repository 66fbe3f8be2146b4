// Keys that were written last, apart from the others until they are moved to them; and those of reports without a day, of which there are few.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/*
 * A report has some 500 keys, each on a page of its own in a large store: a batch of 256 reports read and wrote nearly every page of the index of
 * 40,000. See sqlite/trace-keys.ts.
 */
const SCHEMA = `
CREATE TABLE recent_keys (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  trace INTEGER NOT NULL,
  PRIMARY KEY (key, day, trace)
) STRICT, WITHOUT ROWID;

CREATE TABLE undated_keys (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  trace INTEGER NOT NULL,
  PRIMARY KEY (key, day, trace)
) STRICT, WITHOUT ROWID;
INSERT INTO undated_keys SELECT key, day, trace FROM trace_keys WHERE day = 0 ORDER BY key, trace;
DELETE FROM trace_keys WHERE day = 0;
`;

export const partKeys: Migration = {
  version: 12,
  name: 'part keys',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
