// One step of the schema, from the one before to its own.
import type { DatabaseSync } from 'node:sqlite';

/** Brings the schema from the one before to its own; runs inside a transaction that holds the write lock. */
export interface Migration {
  /** 1, 2, 3 …: written to user_version when it has run. Never renumbered, never edited once released. */
  readonly version: number;
  readonly name: string;
  up(database: DatabaseSync): void;
}
