// In: a connection. Out: nothing, or a DualtrackError when this server is not one that a record may be trusted to.
import { sql } from 'kysely';
import { DualtrackError } from '../../errors.ts';
import type { Connection } from './tables.ts';

/** The oldest version that the suite has run on; server_version_num is major * 10,000 + minor. */
const OLDEST_MAJOR = 15;

/** What a server says of itself. */
export interface ServerSettings {
  readonly version: string;
  /** server_version_num. */
  readonly number: number;
  readonly encoding: string;
  readonly fsync: string;
  readonly pages: string;
}

/** Throws DualtrackError postgres-unfit. */
export async function probePostgres(database: Connection): Promise<void> {
  const { rows } = await sql<ServerSettings>`
    SELECT current_setting('server_version') AS version, current_setting('server_version_num')::integer AS number,
      current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync,
      current_setting('full_page_writes') AS pages`.execute(database);
  expectFit(rows[0]!);
}

/** Throws DualtrackError postgres-unfit. */
export function expectFit({ version, number, encoding, fsync, pages }: ServerSettings): void {
  if (number < OLDEST_MAJOR * 10_000)
    throw unfit(`PostgreSQL ${version}, ${OLDEST_MAJOR} or later is needed`, 'use a newer server');
  if (encoding !== 'UTF8')
    throw unfit(
      `database is in ${encoding}, a store needs UTF8`,
      'make one with `createdb --encoding=UTF8 --template=template0 NAME`',
    );
  if (fsync !== 'on' || pages !== 'on')
    throw unfit(
      `server may lose what it acknowledged: fsync is ${fsync}, full_page_writes ${pages}`,
      'set both to on in postgresql.conf: what the program says is kept must be on disk',
    );
}

const unfit = (message: string, hint: string): DualtrackError => new DualtrackError('postgres-unfit', message, hint);
