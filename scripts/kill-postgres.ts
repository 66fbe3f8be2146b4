// Law 6 on PostgreSQL, tried on a server of its own: first the program that adds is killed again and again, as in
// kill-store.ts; then the server itself is stopped while a program adds (pg_ctl -m immediate: no farewell, the log is
// replayed at the next start). What was acknowledged must be there each time, whole. It is no pulling of the plug either.
//
//   node scripts/kill-postgres.ts [kills] [seed] [server stops]        default 50 kills, seed 1, 5 stops
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { openStore } from '../src/store/open-store.ts';
import { seededRandom } from '../test/store/generate-records.ts';
import { startTemporaryServer, type TemporaryServer, whyNoPostgres } from '../test/store/postgres/temporary-server.ts';
import { type KillReport, killedRecord, killWriters } from './kill-store.ts';

const SCHEMA = 'killed';

/** Kills `kills` programs that write to a store on `server`. */
export async function killPostgresWriters(
  server: TemporaryServer,
  kills: number,
  seed: number,
  reports = 400,
): Promise<KillReport> {
  return await killWriters(server.address({ schema: SCHEMA }), kills, seed, reports, {
    findUnsound: (_, kept, entries) => findUnsound(server, kept, entries),
    settled: () => othersGone(server),
  });
}

/** A killed program's backend may still be at its last statement; it ends when it looks at its connection. */
export async function othersGone(server: TemporaryServer): Promise<void> {
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 20) {
    const others = await server.run(`SELECT 1 FROM pg_stat_activity WHERE application_name = 'dualtrack'`);
    if (others.length === 0) return;
    await wait(20);
  }
  throw new Error('a killed program’s connection never ended');
}

async function findUnsound(server: TemporaryServer, reports: number, entries: number): Promise<string[]> {
  const wanted: readonly [table: string, count: number | string][] = [
    ['entries', entries],
    ['bodies', reports],
    ['report_words', reports],
    ['statement_words', `(SELECT count(*) FROM ${SCHEMA}.entries WHERE kind = 'statement')`],
    ['texts', `(SELECT count(DISTINCT text) FROM ${SCHEMA}.reports)`],
  ];
  const faults: string[] = [];
  for (const [table, count] of wanted) {
    const [row] = await server.run(`SELECT count(*) AS is, ${count} AS due FROM ${SCHEMA}.${table}`);
    if (String(row!['is']) !== String(row!['due'])) faults.push(`${table}: ${row!['is']} rows, not ${row!['due']}`);
  }
  return faults;
}

/** Stops the server `stops` times while a program adds; gives what was lost or half-written, a line each. */
export async function stopServer(
  server: TemporaryServer,
  stops: number,
  seed: number,
): Promise<{ acknowledged: number; faults: string[] }> {
  const reports = 2000; // more than a program adds before its server is stopped
  const random = seededRandom(seed);
  const location = server.address({ schema: 'stopped' });
  const acknowledged = new Map<number, number>();
  const faults: string[] = [];
  for (let version = 1; version <= stops; version++) {
    const first = Math.floor(random() * reports);
    const said = await writeUntil(location, [seed, first, reports, version], random() * 600, () => {
      server.stop('immediate');
      server.start();
    });
    for (const line of said.split('\n').slice(0, -1)) {
      const [number, what] = line.split(' ') as [string, string];
      if (what !== 'refused') acknowledged.set(Number(number), Number(what));
    }
    const store = await openStore(location);
    for (const [number, at] of acknowledged) {
      const record = await store.get(killedRecord(seed, number, at).report.id);
      const kept = Number(record?.reader.split('/')[1]);
      if (!record || kept < at) faults.push(`stop ${version}: report ${number} is lost`);
      else if (!isDeepStrictEqual(record, killedRecord(seed, number, kept)))
        faults.push(`stop ${version}: report ${number} is half-written`);
    }
    await store.close();
  }
  return { acknowledged: acknowledged.size, faults };
}

/** What the writer said until it ended, of itself or because its server went away at `afterMs` from its first word. */
function writeUntil(location: string, numbers: readonly number[], afterMs: number, act: () => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = [join(import.meta.dirname, 'kill-store-writer.ts'), location, ...numbers.map(String)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    let timer: NodeJS.Timeout | undefined;
    let hasActed = false;
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      timer ??= setTimeout(() => {
        hasActed = true;
        act();
      }, afterMs);
      text += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (hasActed) resolve(text);
      else reject(new Error(`the writer ended with ${code} before its server was stopped`));
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const why = whyNoPostgres();
  if (why !== null) {
    console.log(`skipped: ${why}`);
    process.exit();
  }
  const [kills = 50, seed = 1, stops = 5] = process.argv.slice(2).map(Number);
  const server = await startTemporaryServer();
  try {
    const killed = await killPostgresWriters(server, kills, seed);
    console.log(`${killed.kills} runs, ${killed.kills - killed.finished} killed, ${killed.acknowledged} acknowledged`);
    const stopped = await stopServer(server, stops, seed);
    console.log(`server stopped ${stops} times, ${stopped.acknowledged} reports acknowledged`);
    const faults = [...killed.faults, ...stopped.faults];
    for (const fault of faults) console.error(fault);
    console.log(faults.length === 0 ? 'nothing lost, nothing half-written' : `${faults.length} faults`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    server.remove();
  }
}
