// What asks a server: an address and paths in, how many were answered and how soon out. Each keeps its connections and waits on each for the
// answer before it asks again.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

export interface Loaded {
  readonly perSecond: number;
  readonly requests: number;
  /** Milliseconds from question to answer. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Answers that were not 2xx, and questions without one. */
  readonly wrong: number;
  /** Milliseconds of the loader's own processor time a request: on two cores it is the server's that lacks. Null where nobody tells it. */
  readonly ownMs: number | null;
}
type Loader = (url: string, paths: readonly string[], how: { seconds: number; connections: number }) => Promise<Loaded>;

/** From npm. Each connection has a part of the paths, made into bytes before the time begins: made one by one they cost as much as asking. */
async function withAutocannon(url: string, paths: readonly string[], { seconds, connections }: Parameters<Loader>[2]) {
  let clients = 0;
  const before = process.cpuUsage();
  const { requests, latency, non2xx, errors, timeouts } = await autocannon({
    url,
    connections,
    duration: seconds,
    setupClient(client) {
      const nth = clients++;
      const part = paths.filter((_, i) => i % connections === nth % Math.min(connections, paths.length));
      client.setRequests(part.map((path) => ({ method: 'GET', path })));
    },
  });
  const { user, system } = process.cpuUsage(before);
  return {
    perSecond: requests.average,
    requests: requests.total,
    p50: latency.p50,
    p99: latency.p99,
    most: latency.max,
    wrong: non2xx + errors + timeouts,
    ownMs: (user + system) / 1000 / Math.max(1, requests.total),
  };
}

/** wrk, a program of its own (`apt install wrk`): a third of autocannon's cost. */
async function withWrk(url: string, paths: readonly string[], { seconds, connections }: Parameters<Loader>[2]) {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  try {
    const file = join(folder, 'paths');
    writeFileSync(file, `${paths.join('\n')}\n`);
    const script = join(import.meta.dirname, 'ask-paths.lua');
    const { stdout } = await promisify(execFile)(
      'wrk',
      [
        '--threads',
        '1',
        '--connections',
        String(connections),
        '--duration',
        `${seconds}s`,
        '--timeout',
        '10s',
        '--script',
        script,
        url,
      ],
      { env: { ...process.env, PATHS: file } },
    );
    const told = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, number>;
    const [requests, us] = [told['requests']!, told['microseconds']!];
    return {
      perSecond: (requests / us) * 1e6,
      requests,
      p50: told['p50']! / 1000,
      p99: told['p99']! / 1000,
      most: told['most']! / 1000,
      wrong: told['wrong']!,
      ownMs: null,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const LOADERS: Readonly<Record<string, Loader>> = { autocannon: withAutocannon, wrk: withWrk };
