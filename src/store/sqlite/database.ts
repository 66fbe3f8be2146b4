// In: queries compiled by kysely, or SQL. Out: rows, at once. One connection, its prepared statements and its transactions.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Compilable } from 'kysely';
import { toStoreError } from './to-store-error.ts';

/** Enough for every query shape of this folder several times over; the bound only guards against a leak. */
const MAX_STATEMENTS = 200;

/** The SQL of a query of one shape, whose values are given each time: building it anew takes longer than most look-ups. */
export const sqlOf = (query: Compilable): string => query.compile().sql;

export class Database {
  readonly location: string;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(connection: DatabaseSync, location: string) {
    this.#connection = connection;
    this.location = location;
  }

  all<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return this.allOf<Row>(sql, parameters as SQLInputValue[]);
  }

  first<Row>(query: Compilable<Row>): Row | undefined {
    const { sql, parameters } = query.compile();
    return this.#statement(sql).get(...(parameters as SQLInputValue[])) as Row | undefined;
  }

  firstOf<Row>(sql: string, parameters: readonly SQLInputValue[]): Row | undefined {
    return this.#statement(sql).get(...parameters) as Row | undefined;
  }

  /** How many rows changed. */
  run(query: Compilable): number {
    const { sql, parameters } = query.compile();
    return this.runOf(sql, parameters as SQLInputValue[]);
  }

  allOf<Row>(sql: string, parameters: readonly SQLInputValue[]): Row[] {
    return this.#statement(sql).all(...parameters) as Row[];
  }

  runOf(sql: string, parameters: readonly SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...parameters).changes);
  }

  /** Runs `work` in a transaction that holds the write lock from its start: all of it is on disk at return, or nothing is. */
  write<Result>(work: () => Result): Result {
    return this.#within('BEGIN IMMEDIATE', work);
  }

  /** Runs `work` on one snapshot: what another process writes meanwhile is not seen. */
  read<Result>(work: () => Result): Result {
    return this.#within('BEGIN', work);
  }

  close(): void {
    this.#statements.clear();
    if (this.#connection.isOpen) this.#connection.close();
  }

  #within<Result>(begin: string, work: () => Result): Result {
    try {
      this.#statement(begin).run();
      const result = work();
      this.#statement('COMMIT').run();
      return result;
    } catch (error) {
      if (this.#connection.isOpen && this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
      throw toStoreError(error, this.location);
    }
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= MAX_STATEMENTS) this.#statements.clear();
    const prepared = this.#connection.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}
