// Which report a trace is of, without the trace. See ../0008-index-traces.ts. Nothing to do here: what is large stands beside the table of itself.
import type { PostgresMigration } from './migration.ts';

export const indexTraces: PostgresMigration = { version: 8, name: 'index traces', sql: 'SELECT 1' };
