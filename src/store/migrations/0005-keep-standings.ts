// Commitments and announced events with what came of them, so that those due on a day, in a state or of somebody are found at once.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/*
 * - due: a row day (see 0003-keep-findings.ts); what has no day stands behind all that has one.
 * - standing_names: folded words of who is bound; kept apart, so that one of them is found without reading all.
 */
const SCHEMA = `
CREATE TABLE standings (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  due INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX standings_by_due ON standings (kind, due, rank);
CREATE INDEX standings_by_state ON standings (state, kind, due, rank);

CREATE TABLE standing_reports (
  report TEXT NOT NULL,
  standing TEXT NOT NULL,
  PRIMARY KEY (report, standing)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing_names (
  word TEXT NOT NULL,
  standing TEXT NOT NULL,
  PRIMARY KEY (word, standing)
) STRICT, WITHOUT ROWID;
`;

export const keepStandings: Migration = {
  version: 5,
  name: 'keep standings',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
