// What a store costs as it grows: adding, folding, room, the register, searching, an actor's page, gauges, and one report more; and how much
// of what was planted is found. On SQLite, and on PostgreSQL where it is installed, one after the other. Out: a table, line by line.
//
//   node bench/size/measure-size.ts [sizes] [engines] [folder]      default 10000,50000,200000 sqlite,postgres, the temporary folder
//
// Times are on the clock and, behind the stroke, of this program's processor time; on PostgreSQL the server's comes on top.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { updateFindings } from '../../src/analyse/findings/update-findings.ts';
import { pageActors } from '../../src/analyse/register/page-actors.ts';
import { readRegister } from '../../src/analyse/register/register.ts';
import { GAUGE_NAMES } from '../../src/serve/contract/gauges.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startTemporaryServer, whyNoPostgres } from '../../test/store/postgres/temporary-server.ts';
import { type Spread, spreadOf, type Taken, time } from './clock.ts';
import { makeRecord } from './make-record.ts';
import { findPlanted } from './planted-found.ts';
import { drawFrom, drawRank } from './random.ts';
import { drawWord } from './world.ts';

const SEED = 1;
const BATCH = 256;
const PORT = 4610;
/** Numbers from here on are reports that are added one by one; they look like those of the newest days. */
const ONE_MORE = 20;

const [sizes = '10000,50000,200000', engines = 'sqlite,postgres', parent = tmpdir()] = process.argv.slice(2);
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, 'dualtrack-size-'));
const all = cpus();
console.log(`Node ${process.versions.node}, SQLite ${process.versions.sqlite}, ${all.length} × ${all[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`); // biome-ignore format: one line

for (const engine of engines.split(',')) {
  if (engine === 'sqlite') {
    const path = join(folder, 'record.db');
    await measure('SQLite', path, async () => statSync(path).size);
    continue;
  }
  const why = whyNoPostgres();
  if (why !== null) {
    console.log(`PostgreSQL: skipped: ${why}`);
    continue;
  }
  const server = await startTemporaryServer(['shared_buffers = 1GB', 'max_wal_size = 4GB']);
  try {
    const bytes = async () => Number((await server.run('SELECT pg_database_size(current_database()) AS size'))[0]!['size']); // biome-ignore format: one line
    await measure('PostgreSQL', server.address({ schema: 'size' }), bytes);
  } finally {
    server.remove();
  }
}
rmSync(folder, { recursive: true });

async function measure(engine: string, location: string, bytes: () => Promise<number>): Promise<void> {
  const store = await openStore(location);
  let from = 0;
  for (const size of sizes.split(',').map(Number)) {
    const say = (what: string, figures: string) =>
      console.log(`${engine.padEnd(11)}${String(size).padStart(8)}  ${what.padEnd(34)}${figures}   load ${loadavg()[0]!.toFixed(0)}`); // biome-ignore format: one line
    const added = await addAll(store, from, size);
    say('add, batches of 256', perReport(added, size - from));
    const folded = await time(() => updateFindings(store));
    say('fold: all findings', perReport(folded, size - from));
    say('room', `${((await bytes()) / 2 ** 20).toFixed(0)} MiB, ${((await bytes()) / size).toFixed(0)} bytes a report`);
    const register = await time(() => readRegister(store));
    say(
      `register: ${register.result.actors.length} actors`,
      `${perReport(register, size)}, ${(register.ms / 1000).toFixed(1)} s`,
    );
    await measureReading(store, say);
    say('one report more, folded', shown(await oneMore(store, size)));
    for (const { kind, planted, found, findings, pure } of await findPlanted(store, SEED, size))
      say(`planted: ${kind}`, `${found} of ${planted} found (${percent(found, planted)}); ${pure} of ${findings} findings of nothing else (${percent(pure, findings)})`); // biome-ignore format: one line
    from = size;
  }
  await store.close();
}

async function addAll(store: Store, from: number, to: number): Promise<Taken> {
  let [ms, processorMs] = [0, 0];
  for (let at = from; at < to; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - at) }, (_, n) => makeRecord(SEED, at + n));
    const taken = await time(() => store.add(batch));
    ms += taken.ms;
    processorMs += taken.processorMs;
  }
  return { ms, processorMs };
}

async function measureReading(store: Store, say: (what: string, figures: string) => void): Promise<void> {
  const random = drawFrom(SEED, 99);
  const words = () => `${drawWord(random)} ${drawWord(random)}`;
  say('search reports, 20 a page', shown(await spreadOf(300, () => store.search({ query: words(), limit: 20 }))));
  say('search statements, 20 a page', shown(await spreadOf(300, () => store.search({ query: words(), in: 'statements', limit: 20 })))); // biome-ignore format: one line
  const app = createApp(store, { port: PORT });
  const ask = async (path: string) => {
    const answer = await app.request(`http://127.0.0.1:${PORT}${path}`);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}: ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  // the register is made at the first question and kept: its cost has a line of its own
  await ask('/api/actors?limit=1');
  const actors = pageActors(await readRegister(store), { limit: 500 }).items;
  const drawn = () => actors[drawRank(random, actors.length)]!.id;
  say('actor: names and offices', shown(await spreadOf(200, () => ask(`/api/actors/${drawn()}`))));
  say('actor: a page of entries', shown(await spreadOf(200, () => ask(`/api/actors/${drawn()}/entries`))));
  const states = actors.filter(({ kind }) => kind === 'state');
  const state = () => states[drawRank(random, states.length)]!.id;
  for (const name of GAUGE_NAMES.filter((one) => one !== 'unity'))
    say(`gauge: ${name} of a state`, shown(await spreadOf(12, () => ask(`/api/gauges?name=${name}&of=${state()}`))));
}

/** One report at a time, as a feed brings them: from adding it to its findings on disk. */
async function oneMore(store: Store, size: number): Promise<Spread> {
  return await spreadOf(ONE_MORE, async (n) => {
    await store.add([makeRecord(SEED + 1, size - n)]);
    await updateFindings(store);
  });
}

function perReport({ ms, processorMs }: Taken, reports: number): string {
  return `${((reports / ms) * 1000).toFixed(0)} reports/s, ${(ms / reports).toFixed(2)} ms a report | ${(processorMs / reports).toFixed(2)} ms`;
}

function shown({ p50, p99, processor50, processor99 }: Spread): string {
  return `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms | p50 ${processor50.toFixed(1)}, p99 ${processor99.toFixed(1)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
}
