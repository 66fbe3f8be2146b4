// Word tables that know what entries are and who takes part (words/marks.ts), not the outlet alone.
import type { DatabaseSync } from 'node:sqlite';
import { Database } from '../sqlite/database.ts';
import { rebuildWords } from '../sqlite/write-words.ts';
import type { Migration } from './migration.ts';

/** Words are made of what the store keeps, so they can be made anew at any time, and by later versions too. */
export const markEntries: Migration = {
  version: 6,
  name: 'mark entries',
  up(database: DatabaseSync): void {
    rebuildWords(new Database(database, 'the store'));
  },
};
