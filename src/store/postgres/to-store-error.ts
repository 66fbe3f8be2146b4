// In: what pg or the server threw. Out: a DualtrackError where the cause is outside the program, else the same error.
import { DualtrackError, type ErrorCode, isDualtrackError } from '../../errors.ts';

/** A line a cause: SQLSTATEs (https://www.postgresql.org/docs/current/errcodes-appendix.html) and Node's error codes. */
const CAUSES: readonly (readonly [codes: RegExp, code: ErrorCode, says: string, hint: string])[] = [
  [
    /^(?:28P01|28000|SASL)$/,
    'server-refused',
    'server refuses the login',
    'check user and password: in the address, in PGPASSWORD, or in ~/.pgpass (which others must not be able to read)',
  ],
  [
    /^3D000$/,
    'store-missing',
    'no such database',
    'make it with `createdb NAME`, or name another in the address: postgres://USER@HOST/DATABASE',
  ],
  [
    /^42501$/,
    'unwritable-output',
    'no right to make or change the store’s tables',
    'let the database’s owner run: GRANT CREATE ON DATABASE … TO …, or give the schema to this user',
  ],
  [
    /^25006$/,
    'unwritable-output',
    'store is open for reading only',
    'give the address of the server that takes writes, not of a standby',
  ],
  [
    /^(?:55P03|40P01|40001)$/,
    'store-locked',
    'store is being written by another program',
    'wait for it to finish, or stop it, and try again',
  ],
  [/^53300$/, 'server-refused', 'server has no connection left', 'close other programs, or raise max_connections'],
  [
    /^(?:53[0-9A-Z]{3}|58[0-9A-Z]{3})$/,
    'unwritable-output',
    'server cannot write',
    'make room on the server’s disk, and look into its log',
  ],
  [
    /^(?:XX001|XX002|42P01|42703)$/,
    'store-corrupt',
    'store cannot be read',
    'restore the database from a copy, or give another',
  ],
  [
    /^(?:08[0-9A-Z]{3}|57P0[1-5]|E[A-Z_]{3,}|gone)$/,
    'server-unreachable',
    'server does not answer',
    'check host and port, and that PostgreSQL runs; what was acknowledged is kept, and running again goes on',
  ],
];

export function toStoreError(error: unknown, location: string): unknown {
  if (isDualtrackError(error)) return error;
  const code = codeOf(error);
  const cause = code === null ? undefined : CAUSES.find(([codes]) => codes.test(code));
  if (!cause) return error;
  const [, as, says, hint] = cause;
  return new DualtrackError(as, `${says}: ${location}${detailOf(error)}`, hint, { cause: error });
}

/** pg gives no code for a connection that went away, nor for a password that it lacks: these are its words. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return code;
  if (/^SASL/.test(error.message)) return 'SASL';
  return /connection (?:terminated|error)|timeout exceeded when trying to connect|not queryable|server closed/i.test(
    error.message,
  )
    ? 'gone'
    : null;
}

/** Both addresses of "localhost" failing is an error without a message of its own. */
function detailOf(error: unknown): string {
  const said = error instanceof AggregateError ? error.errors.map(String).join('; ') : String((error as Error).message);
  return said === '' ? '' : `: ${said}`;
}
