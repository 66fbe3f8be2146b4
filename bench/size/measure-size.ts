// What a store costs as it grows: adding, folding, room, the register, searching, an actor's page, gauges, and one report more; and how much
// of what was planted is found. On SQLite, and on PostgreSQL where it is installed, one after the other. Out: a table, line by line.
//
//   node bench/size/measure-size.ts [sizes] [engines]      default 10000,50000,200000 sqlite,postgres
//     --keep DIR       stores are made in DIR, one a size and engine, and stay there; a run that was stopped goes on with them
//     --measure        nothing is added or folded but the reports added one by one at the end: for stores that a run with --keep has made
//     --moved          PostgreSQL's stores are moved from the SQLite ones in DIR, with their findings, and not made and folded anew
//     --planted        also how much of what was planted is found: it reads all findings
//
// Times are on the clock and, behind the stroke, of this program's processor time; on PostgreSQL the server's comes on top.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { updateFindings } from '../../src/analyse/findings/update-findings.ts';
import { readRegister } from '../../src/analyse/register/register.ts';
import type { Store } from '../../src/store/contract.ts';
import { moveAnalysis } from '../../src/store/move-analysis.ts';
import { moveStore } from '../../src/store/move-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type Spread, spreadOf, stopwatch, type Taken, time } from './clock.ts';
import { makeRecord } from './make-record.ts';
import { measureReading } from './measure-reading.ts';
import { type Place, placesOf } from './places.ts';
import { findPlanted } from './planted-found.ts';
import { sayMachine, shown } from './print.ts';

const SEED = 1;
const BATCH = 256;
/** Of another seed, so that none of them is there yet; they look like those of the newest days. */
const ONE_MORE = 100;
const TOLD_EVERY = 5_000;

const { values, positionals } = parseArgs({
  options: {
    keep: { type: 'string' },
    measure: { type: 'boolean' },
    moved: { type: 'boolean' },
    planted: { type: 'boolean' },
  },
  allowPositionals: true,
});
const [sizes = '10000,50000,200000', engines = 'sqlite,postgres'] = positionals;
sayMachine();
for await (const place of placesOf(engines.split(','), sizes.split(',').map(Number), values.keep ?? null)) {
  const store = await openStore(place.location);
  try {
    await measure(store, place);
  } finally {
    await store.close();
  }
}

async function measure(store: Store, { engine, size, bytes }: Place): Promise<void> {
  const say: Say = (what, figures) =>
    console.log(`${engine.padEnd(11)}${String(size).padStart(8)}  ${what.padEnd(34)}${figures}   load ${loadavg()[0]!.toFixed(0)}`); // biome-ignore format: one line
  if (values.moved && engine === 'PostgreSQL' && values.keep !== undefined)
    await moveHere(join(values.keep, `sqlite-${size}.db`), store, say);
  const { reports: there } = await store.counts();
  if (!values.measure) {
    if (there < size) say('add, batches of 256', perReport(await addAll(store, there, size), size - there));
    const { result: folded, ...taken } = await time(() =>
      updateFindings(store, { onTraced: sayEvery(TOLD_EVERY, say) }),
    );
    if (folded > 0) say('fold: all findings', `${perReport(taken, folded)}, ${folded} reports`);
  }
  const { reports } = await store.counts();
  say(
    'room',
    `${((await bytes()) / 2 ** 20).toFixed(0)} MiB, ${((await bytes()) / reports).toFixed(0)} bytes a report`,
  );
  // not held: the server below makes one of its own, and two of 200,000 reports would not fit
  const register = await time(async () => (await readRegister(store)).actors.length);
  say(`register: ${register.result} actors`, `${perReport(register, reports)}, ${(register.ms / 1000).toFixed(1)} s`);
  await measureReading(store, say);
  say('one report more, folded', shown(await oneMore(store, size, Math.max(0, reports - size))));
  if (values.planted)
    for (const { kind, planted, found, findings, pure } of await findPlanted(store, SEED, size))
      say(`planted: ${kind}`, `${found} of ${planted} found (${percent(found, planted)}); ${pure} of ${findings} findings of nothing else (${percent(pure, findings)})`); // biome-ignore format: one line
}

type Say = (what: string, figures: string) => void;

/** As `dualtrack move` does, without comparing both at the end. */
async function moveHere(from: string, to: Store, say: Say): Promise<void> {
  const source = await openStore(from);
  try {
    const { signal } = new AbortController();
    const { reports } = await source.counts();
    const copied = await time(() => moveStore(source, to, { signal, onReports: countTo(sayEvery(TOLD_EVERY, say, 'move')) })); // biome-ignore format: one line
    say('move: reports with entries', perReport(copied, reports));
    const followed = await time(() => moveAnalysis(source, to, { signal, onReports: countTo(sayEvery(TOLD_EVERY, say, 'move findings')) })); // biome-ignore format: one line
    say(`move: findings ${followed.result}`, perReport(followed, reports));
  } finally {
    await source.close();
  }
}

function countTo(tell: (sum: number) => void): (reports: number) => void {
  let sum = 0;
  return (reports) => tell((sum += reports));
}

/** What each so many reports took: whether a fold stays near-linear shows while it runs. */
function sayEvery(reports: number, say: Say, what = 'fold'): (traced: number) => void {
  let [told, taken] = [0, stopwatch()];
  return (traced) => {
    if (traced < told + reports) return;
    say(`${what}: to the ${traced}th`, perReport(taken(), traced - told));
    [told, taken] = [traced, stopwatch()];
  };
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

/** One report at a time, as a feed brings them: from adding it to its findings on disk. `extra`: so many are there from runs before. */
async function oneMore(store: Store, size: number, extra: number): Promise<Spread> {
  return await spreadOf(ONE_MORE, async (n) => {
    await store.add([makeRecord(SEED + 1, size - extra - n)]);
    await updateFindings(store);
  });
}

function perReport({ ms, processorMs }: Taken, reports: number): string {
  return `${((reports / ms) * 1000).toFixed(0)} reports/s, ${(ms / reports).toFixed(2)} ms a report | ${(processorMs / reports).toFixed(2)} ms`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
}
