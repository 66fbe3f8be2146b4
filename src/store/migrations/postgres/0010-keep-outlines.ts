// What tells of most traces that they need not be read. See ../0010-keep-outlines.ts.
import type { PostgresMigration } from './migration.ts';

const SQL = `
CREATE TABLE outlines (
  id bigint PRIMARY KEY,
  body bytea NOT NULL
);
ALTER TABLE outlines ALTER COLUMN body SET STORAGE EXTERNAL;
`;

export const keepOutlines: PostgresMigration = { version: 10, name: 'keep outlines', sql: SQL };
