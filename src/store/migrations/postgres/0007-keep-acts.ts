// What gauges count, by who takes part and week. See ../0007-keep-acts.ts.
import type { PostgresMigration } from './migration.ts';

const SQL = `
CREATE TABLE acts (
  key bigint NOT NULL,
  week integer NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (key, week)
);
ALTER TABLE acts ALTER COLUMN body SET STORAGE EXTERNAL;
`;

export const keepActs: PostgresMigration = { version: 7, name: 'keep acts', sql: SQL };
