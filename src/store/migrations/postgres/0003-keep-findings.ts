// What analysis keeps. See ../0003-keep-findings.ts.
import type { PostgresMigration } from './migration.ts';

const SQL = `
CREATE TABLE analysis (version text PRIMARY KEY);

CREATE TABLE untraced (report text COLLATE "C" PRIMARY KEY);

CREATE TABLE traces (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report text COLLATE "C" NOT NULL UNIQUE,
  reader text NOT NULL,
  day integer NOT NULL,
  body bytea NOT NULL
);
ALTER TABLE traces ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE trace_keys (
  key bigint NOT NULL,
  day integer NOT NULL,
  trace bigint NOT NULL,
  PRIMARY KEY (key, day, trace)
);

CREATE TABLE findings (
  id text COLLATE "C" PRIMARY KEY,
  kind text NOT NULL,
  day integer NOT NULL,
  rank bigint NOT NULL,
  body bytea NOT NULL
);
ALTER TABLE findings ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE INDEX findings_by_day ON findings (day, rank);
CREATE INDEX findings_by_kind ON findings (kind, day, rank);

CREATE TABLE finding_reports (
  report text COLLATE "C" NOT NULL,
  finding text COLLATE "C" NOT NULL,
  PRIMARY KEY (report, finding)
);

INSERT INTO untraced (report) SELECT id FROM reports;
`;

export const keepFindings: PostgresMigration = { version: 3, name: 'keep findings', sql: SQL };
