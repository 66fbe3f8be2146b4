// Lists of actors that people brought. See ../0004-keep-lists.ts.
import type { PostgresMigration } from './migration.ts';

const SQL = `
CREATE TABLE listed_actors (
  list text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (list, id)
);
`;

export const keepLists: PostgresMigration = { version: 4, name: 'keep lists', sql: SQL };
