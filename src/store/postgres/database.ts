// In: work to do. Out: what it gives, done in one transaction on a connection of its own.
import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { DualtrackError } from '../../errors.ts';
import type { ServerAddress } from '../location.ts';
import type { Connection, PostgresTables } from './tables.ts';
import { toStoreError } from './to-store-error.ts';

export interface DatabaseOptions {
  readonly readOnly: boolean;
  /** How long a write waits for another's, and how long the server may take to answer at first, in milliseconds. */
  readonly busyTimeoutMs: number;
}

/** Reads of a served workbench run side by side; writes take turns anyway. */
const MAX_CONNECTIONS = 6;
const CONNECT_TIMEOUT_MS = 10_000;

/** int8 as a number: keys stay below 2^49, and no count comes near. */
const INT8 = 20;
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

export class Database {
  readonly address: ServerAddress;
  readonly #kysely: Connection;
  readonly #options: DatabaseOptions;
  readonly #lock: readonly [number, number];
  #isClosed = false;

  constructor(address: ServerAddress, options: DatabaseOptions) {
    this.address = address;
    this.#options = options;
    this.#lock = lockOf(address.schema);
    const pool = new pg.Pool({
      connectionString: address.connection,
      application_name: 'dualtrack',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      max: MAX_CONNECTIONS,
      types,
    });
    // A server that stops says so on every connection, whether a query waits for it or not: the query fails, the pool drops the
    // connection, and the next query opens another. Unheard, either event would end the program.
    pool.on('error', () => {});
    pool.on('connect', (client) => void client.on('error', () => {}));
    this.#kysely = new Kysely<PostgresTables>({ dialect: new PostgresDialect({ pool }) });
  }

  /** Runs one query: a transaction around it would only be two journeys more. */
  ask<Result>(query: (connection: Connection) => Promise<Result>): Promise<Result> {
    return this.#told(() => query(this.#kysely));
  }

  /** Runs `work` on one snapshot: what another program writes meanwhile is not seen. */
  read<Result>(work: (transaction: Connection) => Promise<Result>): Promise<Result> {
    return this.#told(() =>
      this.#kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    );
  }

  /**
   * Runs `work` in a transaction that holds the writers' lock from its start: when the promise resolves, all of it is on the
   * server's disk, or nothing is.
   */
  write<Result>(work: (transaction: Connection) => Promise<Result>): Promise<Result> {
    return this.#told(async () => {
      if (this.#options.readOnly)
        throw new DualtrackError(
          'unwritable-output',
          `store is open for reading only: ${this.address.printable}`,
          'open it for writing',
        );
      return await this.#kysely
        .transaction()
        .setIsolationLevel('read committed')
        .execute(async (transaction) => {
          // law 6: a server that is set to answer before the log is on disk is told not to; stricter settings are left
          await sql`SELECT set_config('lock_timeout', ${`${Math.max(1, this.#options.busyTimeoutMs)}ms`}, true),
            CASE current_setting('synchronous_commit') WHEN 'off' THEN set_config('synchronous_commit', 'on', true) END,
            pg_advisory_xact_lock(${this.#lock[0]}, ${this.#lock[1]})`.execute(transaction);
          return await work(transaction);
        });
    });
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#kysely.destroy();
  }

  async #told<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw toStoreError(error, this.address.printable);
    }
  }
}

/** Advisory locks are numbers, shared by all programs of a database: ours begin with "DTRK", then comes the schema. */
function lockOf(schema: string): [number, number] {
  return [0x4454524b, createHash('sha256').update(schema).digest().readInt32BE(0)];
}
