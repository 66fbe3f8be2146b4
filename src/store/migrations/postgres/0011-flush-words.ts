// Words of new reports go into the index soon: a search reads all that wait outside of it.
import type { PostgresMigration } from './migration.ts';

/*
 * GIN puts what is inserted into a list first, by default of 4 MB, which each search reads from end to end until a vacuum or its length empties it; and
 * with such a list ahead of the index the planner would rather read the whole table, in which each row's words lie elsewhere. 64 kB, the least, costs
 * 0.1 ms a report when adding in batches. https://www.postgresql.org/docs/current/gin-tips.html
 * The words of a report stay in its row (rows of before are left where they are): moved out, each took three more pages to read, which the planner does
 * not count, so that it would look through all reports from the newest on for words that one in a hundred has.
 */
const SQL = `
ALTER INDEX report_words_by_word SET (gin_pending_list_limit = 64);
ALTER INDEX statement_words_by_word SET (gin_pending_list_limit = 64);
ALTER TABLE report_words ALTER COLUMN words SET STORAGE MAIN;
SELECT gin_clean_pending_list('report_words_by_word'), gin_clean_pending_list('statement_words_by_word');
`;

export const flushWords: PostgresMigration = { version: 11, name: 'flush words', sql: SQL };
