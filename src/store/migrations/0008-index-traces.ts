// Which report a trace is of, without the trace: a report meets some thousand others, of which few are read.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/*
 * A trace is five kilobytes, so each look into the table for the report alone was one into a page of its own: that was a third of the time of
 * asking who shares a key. The id is named though the table is ordered by it, so that the index is one by id.
 */
const SCHEMA = 'CREATE INDEX traces_by_id ON traces (id, report);';

export const indexTraces: Migration = {
  version: 8,
  name: 'index traces',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
