// One step of the schema on PostgreSQL, from the one before to its own.
import type { Connection } from '../../postgres/tables.ts';

/** The same number and name as the SQLite step beside it (migrations/migrate.ts); a test holds that. */
export interface PostgresMigration {
  readonly version: number;
  readonly name: string;
  /** Statements that run in one transaction, under the writers' lock, with the store's schema as search path. */
  readonly sql: string;
  /** What is done behind it in the same transaction, where SQL alone cannot. */
  readonly afterwards?: (transaction: Connection) => Promise<void>;
}
