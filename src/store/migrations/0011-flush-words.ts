// How many words wait outside of the index on PostgreSQL: see postgres/0011-flush-words.ts. Nothing to do here: FTS5 has segments instead.
import type { Migration } from './migration.ts';

export const flushWords: Migration = { version: 11, name: 'flush words', up(): void {} };
