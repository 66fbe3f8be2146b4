// Commitments and announced events with what came of them. See ../0005-keep-standings.ts.
import type { PostgresMigration } from './migration.ts';

const SQL = `
CREATE TABLE standings (
  id text COLLATE "C" PRIMARY KEY,
  kind text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  due integer NOT NULL,
  rank bigint NOT NULL,
  body bytea NOT NULL
);
ALTER TABLE standings ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE INDEX standings_by_due ON standings (kind, due, rank);
CREATE INDEX standings_by_state ON standings (state, kind, due, rank);

CREATE TABLE standing_reports (
  report text COLLATE "C" NOT NULL,
  standing text COLLATE "C" NOT NULL,
  PRIMARY KEY (report, standing)
);

CREATE TABLE standing_names (
  word text COLLATE "C" NOT NULL,
  standing text COLLATE "C" NOT NULL,
  PRIMARY KEY (word, standing)
);
`;

export const keepStandings: PostgresMigration = { version: 5, name: 'keep standings', sql: SQL };
