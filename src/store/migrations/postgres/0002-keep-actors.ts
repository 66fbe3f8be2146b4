// Actors of each report, and what people put right. See ../0002-keep-actors.ts.
import type { PostgresMigration } from './migration.ts';

const SQL = `
CREATE TABLE actors (
  report bigint PRIMARY KEY REFERENCES reports (key) ON DELETE CASCADE,
  body bytea NOT NULL
);
ALTER TABLE actors ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE corrections (
  id text COLLATE "C" PRIMARY KEY,
  at text COLLATE "C" NOT NULL,
  correction text NOT NULL
);
`;

export const keepActors: PostgresMigration = { version: 2, name: 'keep actors', sql: SQL };
