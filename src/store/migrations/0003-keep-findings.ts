// What analysis keeps: a trace of each report, the keys by which reports meet, and the findings. All of it can be made again from the reports.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/*
 * - untraced: reports that wait for analysis; every report written puts itself there, in the transaction that writes it.
 * - traces hang on a report's id, not on its row: a report that is read again is a new row, and its old keys must still be found.
 * - days count from 1,000,000 days before 1970-01-01, so that 0 is free for "not known" and none is negative.
 * - trace_keys is read by key and days only; a trace's own keys stand in its body, so no second index is needed.
 * - rank is the first 12 digits of a finding's id: what a page's cursor can carry.
 */
const SCHEMA = `
CREATE TABLE analysis (version TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE untraced (report TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE traces (
  id INTEGER PRIMARY KEY,
  report TEXT NOT NULL UNIQUE,
  reader TEXT NOT NULL,
  day INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE trace_keys (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  trace INTEGER NOT NULL,
  PRIMARY KEY (key, day, trace)
) STRICT, WITHOUT ROWID;

CREATE TABLE findings (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  day INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX findings_by_day ON findings (day, rank);
CREATE INDEX findings_by_kind ON findings (kind, day, rank);

CREATE TABLE finding_reports (
  report TEXT NOT NULL,
  finding TEXT NOT NULL,
  PRIMARY KEY (report, finding)
) STRICT, WITHOUT ROWID;

INSERT INTO untraced (report) SELECT id FROM reports;
`;

export const keepFindings: Migration = {
  version: 3,
  name: 'keep findings',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
