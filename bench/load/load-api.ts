// How many requests the API answers, and how long they take: a served store, asked over HTTP from another process.
// In: the path or address of a store. Out: a table; exits with 1 where an answer was not 2xx.
//
//   node bench/load/load-api.ts STORE [seconds] [connections] [autocannon|wrk]        default 10 seconds of each, 32 connections, autocannon
//
// What is asked is drawn from the whole store: reports by id, all with equal chance, and words of reports drawn so. Cards of the machine,
// its load and the processor time of the server stand beside the figures: two programs that share two cores are in each other's way.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openStore } from '../../src/store/open-store.ts';
import { drawFrom } from '../size/random.ts';
import { LOADERS } from './loaders.ts';

/** Different questions of each kind: more than any cache of the server holds. */
const QUESTIONS = 20_000;
const PAGE = 20;
const WARM_SECONDS = 3;

const [location, seconds = '10', connections = '32', by = 'autocannon'] = process.argv.slice(2);
const ask = LOADERS[by];
if (location === undefined || ask === undefined) throw new Error('usage: load-api.ts STORE [seconds] [connections] [autocannon|wrk]'); // biome-ignore format: one line

const main = join(import.meta.dirname, '../../src/cli/main.ts');
const server = spawn(process.execPath, [main, 'serve', '--read-only', '--json', '--port', '0', '--store', location], { stdio: ['ignore', 'pipe', 'inherit'] }); // biome-ignore format: one line
try {
  const url = await urlOf(server);
  const { ids, words } = await drawQuestions(location);
  const all = cpus();
  console.log(`Node ${process.versions.node}, ${all.length} × ${all[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; ${ids.length} ids and ${words.length} queries drawn; ${connections} connections of ${by}`); // biome-ignore format: one line
  console.log(
    'what                              requests/s   p50 ms   p99 ms   most ms   not 2xx   processor ms a request: server   loader   load',
  );
  const rows: [string, string[]][] = [
    ['report by id', ids.map((id) => `/api/reports/${id}`)],
    ['counts', ['/api/counts']],
    [`search reports, ${PAGE} a page`, words.map((word) => `/api/search?q=${word}&limit=${PAGE}`)],
    [`search statements, ${PAGE} a page`, words.map((word) => `/api/search?q=${word}&in=statements&limit=${PAGE}`)],
    ['list of reports, 50 a page', ['/api/reports']],
  ];
  for (const [what, paths] of rows) await load(url, what, paths);
} finally {
  server.kill('SIGINT');
  await once(server, 'close');
}

async function urlOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) return (JSON.parse(line) as { url: string }).url;
  throw new Error('the server did not start');
}

/** Ids of reports drawn evenly, and pairs of words that one report has. */
async function drawQuestions(path: string): Promise<{ ids: string[]; words: string[] }> {
  const store = await openStore(path, { readOnly: true });
  const random = drawFrom(5);
  const { reports } = await store.counts();
  const every = Math.max(1, Math.floor(reports / QUESTIONS));
  const ids: string[] = [];
  const words: string[] = [];
  let n = 0;
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof store.list>> = await store.list({ limit: 500, cursor });
    for (const { id, opening } of page.items) {
      if (n++ % every !== 0) continue;
      ids.push(id);
      const listed = opening.match(/\p{Ll}{4,}/gu) ?? [];
      const pick = () => listed[Math.floor(random() * listed.length)] ?? 'meridian';
      words.push(encodeURIComponent(`${pick()} ${pick()}`));
    }
    if ((cursor = page.next) === null) break;
  }
  await store.close();
  for (let i = ids.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [ids[i], ids[j]] = [ids[j]!, ids[i]!];
  }
  return { ids, words };
}

async function load(url: string, what: string, paths: readonly string[]): Promise<void> {
  // compiled and read from disk before the time begins: a server runs for days
  await ask!(url, paths, { seconds: WARM_SECONDS, connections: Number(connections) });
  const before = processorMs(server.pid!);
  const { perSecond, requests, p50, p99, most, wrong, ownMs } = await ask!(url, paths, {
    seconds: Number(seconds),
    connections: Number(connections),
  });
  const ms = (processorMs(server.pid!) - before) / Math.max(1, requests);
  const cells = [perSecond.toFixed(0).padStart(13), ...[p50, p99, most].map((n) => n.toFixed(1).padStart(9)), String(wrong).padStart(10), ms.toFixed(3).padStart(34), (ownMs?.toFixed(3) ?? '–').padStart(9)]; // biome-ignore format: one line
  console.log(`${what.padEnd(32)}${cells.join('')}${loadavg()[0]!.toFixed(1).padStart(7)}`);
  if (wrong > 0) process.exitCode = 1;
}

/** User and system time of a process so far; Linux alone tells it of another one, elsewhere it is 0. */
function processorMs(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
