// A PostgreSQL server of the tests' own, where its programs are installed: made in a new folder, gone with it.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

export interface TemporaryServer {
  /** The address of a database for `user` (default: its superuser) with this password; a store's own schema by `schema`. */
  address(parts?: { database?: string; user?: string; password?: string; schema?: string }): string;
  /** Runs SQL as the superuser; gives the rows of all its statements. */
  run(sql: string, database?: string): Promise<Record<string, unknown>[]>;
  /** `immediate` ends it as a power cut ends the program: no farewell, the log is replayed at the next start. */
  stop(mode: 'fast' | 'immediate'): void;
  start(): void;
  remove(): void;
}

const PASSWORD = 'saltreach';

/** The folder of initdb and pg_ctl: on the path, or where Debian and Homebrew put them, the newest of several; null where there is none. */
export function findPostgres(): string | null {
  const below = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a))
          .map((version) => join(folder, version, 'bin'))
      : [];
  const homebrew = ['/opt/homebrew/opt/postgresql@18/bin', '/opt/homebrew/opt/postgresql@17/bin'];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...below('/usr/lib/postgresql'), ...homebrew];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null;
}

/** Why the tests of PostgreSQL are skipped; null where they run. In continuous integration its absence is an error. */
export function whyNoPostgres(): string | null {
  if (findPostgres() !== null) return null;
  const why = 'PostgreSQL is not installed (no initdb; on Debian: apt-get install postgresql)';
  if (process.env['CI']) throw new Error(why);
  return why;
}

/** The server will not run as root: then it runs as user "postgres", which its Debian package makes, or "nobody". */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody']) {
    const id = (what: string) => spawnSync('id', [what, user], { encoding: 'utf8' });
    const [uid, gid] = [id('-u'), id('-g')];
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('no user to run PostgreSQL as: neither postgres nor nobody');
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** `settings`: lines of postgresql.conf; `encoding`: of its databases; `kept`: a folder that stays when the server is removed, and goes on when it is there. */
export async function startTemporaryServer(
  settings: readonly string[] = [],
  encoding = 'UTF8',
  kept?: string,
): Promise<TemporaryServer> {
  const programs = findPostgres()!;
  if (kept !== undefined) mkdirSync(kept, { recursive: true });
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'dualtrack-postgres-'));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(programs, program), args, {
      ...user,
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' },
      // the server keeps what pg_ctl hands on: a pipe would stay open as long as it runs
      stdio: ['ignore', program === 'pg_ctl' ? 'ignore' : 'pipe', program === 'pg_ctl' ? 'ignore' : 'pipe'],
    });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${PASSWORD}\n`);
  if (!existsSync(data))
    run('initdb', [
      ...['-D', data, '-U', 'halden', '-E', encoding, '--locale=C', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
      '--no-sync',
    ]);
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    [`port = ${port}`, `listen_addresses = '127.0.0.1'`, `unix_socket_directories = ''`, ...settings].join('\n'),
  );
  const start = () => run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', 'start']);
  const stop = (mode: string) => run('pg_ctl', ['-D', data, '-w', '-m', mode, 'stop']);
  const address: TemporaryServer['address'] = ({
    database = 'postgres',
    user: name = 'halden',
    password = PASSWORD,
    schema,
  } = {}) =>
    `postgres://${name}:${password}@127.0.0.1:${port}/${database}${schema === undefined ? '' : `?schema=${schema}`}`;
  start();
  let isRunning = true;
  return {
    address,
    async run(sql, database) {
      const client = new pg.Client(address({ ...(database && { database }) }));
      await client.connect();
      try {
        const results = await client.query(sql);
        return [results].flat().flatMap(({ rows }) => rows as Record<string, unknown>[]);
      } finally {
        await client.end();
      }
    },
    stop(mode) {
      stop(mode);
      isRunning = false;
    },
    start() {
      start();
      isRunning = true;
    },
    remove() {
      if (isRunning) stop(kept === undefined ? 'immediate' : 'fast');
      if (kept === undefined) rmSync(folder, { recursive: true });
    },
  };
}
