// How fast the store adds, lists, searches and reads, and how much room it takes, with generated records.
// Figures are of this machine and this moment; those worth quoting stand in docs/reference/store.md with their command.
//
//   node bench/measure-store.ts [reports] [folder]        default 20,000 reports, the system's temporary folder
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../src/store/contract.ts';
import { openStore } from '../src/store/open-store.ts';
import { generateRecord, seededRandom } from '../test/store/generate-records.ts';

const reports = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(process.argv[3] ?? tmpdir(), 'dualtrack-bench-'));

/** Milliseconds: median, 99th percentile, largest; and of processor time the mean, which other programs disturb less. */
async function measure(what: string, times: number, act: (i: number) => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await act(i);
    taken.push(performance.now() - start);
  }
  const used = process.cpuUsage(before);
  const cpu = ((used.user + used.system) / 1000 / times).toFixed(2);
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(share * taken.length))]!.toFixed(2);
  console.log(
    `${what.padEnd(58)} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms, processor ${cpu} ms (${times} times)`,
  );
}

async function addAll(store: Store, from: number, count: number, size: number): Promise<number> {
  let ms = 0;
  for (let done = 0; done < count; done += size) {
    const batch = Array.from({ length: Math.min(size, count - done) }, (_, i) => generateRecord(1, from + done + i));
    const start = performance.now();
    await store.add(batch);
    ms += performance.now() - start;
  }
  return (count / ms) * 1000;
}

for (const [size, count] of [
  [1, 500],
  [32, 2000],
  [256, 4096],
] as const) {
  // biome-ignore format: one line
  const store = await openStore(join(folder, `batch-${size}.db`));
  console.log(
    `add to an empty store, batches of ${size}: ${(await addAll(store, 0, count, size)).toFixed(0)} records/s`,
  );
  await store.close();
}

const path = join(folder, 'record.db');
let store = await openStore(path);
for (let from = 0; from < reports; from += reports / 4)
  console.log(`add ${from} to ${from + reports / 4}, batches of 256: ${(await addAll(store, from, reports / 4, 256)).toFixed(0)} records/s`); // biome-ignore format: one line
await store.close();

store = await openStore(path);
const bytes = statSync(path).size;
console.log(`${(bytes / 1024 / 1024).toFixed(1)} MiB, ${(bytes / reports).toFixed(0)} bytes a report`);
const given = JSON.stringify(generateRecord(1, 1)).length;
console.log(`(one record as JSON: ${given} characters, its text ${generateRecord(1, 1).report.text.length})`);
const database = new DatabaseSync(path);
for (const {
  name,
  size,
} of database.prepare('SELECT name, sum(pgsize) AS size FROM dbstat GROUP BY name ORDER BY size DESC LIMIT 12').all() as { name: string; size: number }[]) // biome-ignore format: one line
  console.log(`  ${name.padEnd(32)} ${(size / reports).toFixed(0)} bytes a report`);
database.close();

const random = seededRandom(9);
const sample = Array.from({ length: 500 }, () => generateRecord(1, Math.floor(random() * reports)));
const some = () => sample[Math.floor(random() * sample.length)]!;
const cursors: (string | null)[] = [null];
for (let cursor: string | null = null; cursors.length < 100; cursors.push(cursor))
  cursor = (await store.list({ cursor, limit: 200 })).next;
await measure('list 50, newest', 300, () => store.list({}));
await measure('list 50, deep', 300, (i) => store.list({ cursor: cursors[i % cursors.length]! }));
await measure('list 50 of an outlet in a month', 300, () => store.list({ outlet: 'Vell Observer', publishedFrom: '2027-03-01', publishedTo: '2027-03-31' })); // biome-ignore format: one line
await measure('search a word of every report', 300, () => store.search({ query: 'meridian' }));
await measure('search two common words', 300, () => store.search({ query: 'northmarch withdrew' }));
await measure('search three names OR', 300, () => store.search({ query: 'solvane OR drazic OR varga' }));
await measure('search a phrase', 300, () => store.search({ query: '"told reporters that the grain accord"' }));
await measure('search words of any report', 300, () => store.search({ query: wordsOf(some().report.text) }));
await measure('search two common words in an outlet and a month', 300, () => store.search({ query: 'northmarch withdrew', outlet: 'Vell Observer', publishedFrom: '2027-03-01', publishedTo: '2027-03-31' })); // biome-ignore format: one line
await measure('search common words never together', 100, () => store.search({ query: '"northmarch northmarch"' }));
await measure('search statements, two common words', 300, () => store.search({ query: 'solvane northmarch', in: 'statements' })); // biome-ignore format: one line
await measure('search statements, one word of every statement', 300, () => store.search({ query: 'would', in: 'statements' })); // biome-ignore format: one line
await measure('get', 500, () => store.get(some().report.id));
await measure('get by entry', 500, () => store.getEntry(some().entries[9]!.id));
await measure('has 256', 100, () =>
  store.has(
    Array.from({ length: 256 }, () => some().report.id),
    'rules/1',
  ),
);
await measure('counts', 300, () => store.counts());
const start = performance.now();
let read = 0;
for await (const _ of store.all()) read++;
console.log(`all: ${((read / (performance.now() - start)) * 1000).toFixed(0)} records/s`);
await store.close();
rmSync(folder, { recursive: true });

function wordsOf(text: string): string {
  const words = text.match(/[a-z]{3,}/g)!;
  return [0, 1].map(() => words[Math.floor(random() * words.length)]).join(' ');
}
