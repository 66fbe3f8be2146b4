// Words that know what entries are and who takes part. See ../0006-mark-entries.ts.
import { rebuildWords } from '../../postgres/rebuild-words.ts';
import type { PostgresMigration } from './migration.ts';

const SQL = 'DELETE FROM report_words; DELETE FROM statement_words;';

export const markEntries: PostgresMigration = { version: 6, name: 'mark entries', sql: SQL, afterwards: rebuildWords };
