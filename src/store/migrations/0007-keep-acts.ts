// What gauges count, by who takes part and week: a gauge of a state that all the world writes about reads some hundred rows, not all its reports.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/*
 * - body holds the rows of all reports and findings of the week under the key (rows/act-rows.ts): one by one they were as many rows as reports.
 * - filled by analysis: stores of before wait for theirs, since the version of the analysis has grown with it.
 */
const SCHEMA = `
CREATE TABLE acts (
  key INTEGER NOT NULL,
  week INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (key, week)
) STRICT;
`;

export const keepActs: Migration = {
  version: 7,
  name: 'keep acts',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
