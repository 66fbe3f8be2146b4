// Keys that were written last, apart from the others. See ../0012-part-keys.ts. Nothing to do here: the server keeps its index of keys in memory of its own.
import type { PostgresMigration } from './migration.ts';

export const partKeys: PostgresMigration = { version: 12, name: 'part keys', sql: 'SELECT 1' };
