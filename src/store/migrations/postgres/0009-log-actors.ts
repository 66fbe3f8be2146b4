// Which reports changed at which revision. See ../0009-log-actors.ts.
import type { PostgresMigration } from './migration.ts';

const SQL = `
CREATE TABLE actor_changes (
  revision bigint PRIMARY KEY,
  reports text NOT NULL
);
INSERT INTO actor_changes (revision, reports)
  SELECT coalesce((SELECT count FROM tallies WHERE name = 'revision'), 0), '[]';
`;

export const logActors: PostgresMigration = { version: 9, name: 'log actors', sql: SQL };
