// In: where a store is kept, as somebody wrote it. Out: whether that is a server, which part of it, and how to print it.
import { DualtrackError } from '../errors.ts';

/** A PostgreSQL server's database, and the schema in it that holds one store. */
export interface ServerAddress {
  /** What the client connects with, the password in it if one was given. */
  readonly connection: string;
  readonly schema: string;
  /** The address without the password: for messages. */
  readonly printable: string;
}

export const DEFAULT_SCHEMA = 'dualtrack';

/** "postgres" of postgres://…; null for a path and for ':memory:'. A drive's letter is no scheme. */
export function schemeOf(location: string): string | null {
  return /^([a-z][a-z0-9+.-]+):\/\//i.exec(location)?.[1]?.toLowerCase() ?? null;
}

/**
 * The parts of postgres://user@host:port/database?schema=name; `schema` is ours (default "dualtrack"), all other parameters go
 * to the client. Throws DualtrackError invalid-option.
 */
export function parseServerAddress(location: string): ServerAddress {
  const url = URL.parse(location);
  if (url === null)
    throw new DualtrackError(
      'invalid-option',
      `not the address of a server: ${location.replace(/\/\/.*@/, '//…@')}`,
      'write postgres://USER@HOST:PORT/DATABASE; in a name or a password, write / @ ? # % as %2F %40 %3F %23 %25',
    );
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  url.searchParams.delete('schema');
  const client = new URL(url);
  // the server sets it for the whole session, so that tables need no schema before their names
  client.searchParams.set('options', `${url.searchParams.get('options') ?? ''} -c search_path=${schema}`.trim());
  const connection = client.href;
  url.password = '';
  url.searchParams.delete('password');
  if (schema !== DEFAULT_SCHEMA) url.searchParams.set('schema', schema);
  const printable = url.href;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema) || schema.startsWith('pg_'))
    throw new DualtrackError(
      'invalid-option',
      `not a schema for a store: ${schema.slice(0, 80)}`,
      'take small letters, digits and _, at most 63, not beginning with a digit or pg_',
    );
  return { connection, schema, printable };
}

/** The location as it may stand in a message: without a password. */
export function toPrintableLocation(location: string): string {
  return schemeOf(location) === null ? location : parseServerAddress(location).printable;
}
