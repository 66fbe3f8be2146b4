// The program that scripts/kill-store.ts kills. In: path, seed, first number, count, reader version.
// Out, on stdout: "number version" a line, only once the store has said that it is on disk.
import { writeSync } from 'node:fs';
import { openStore } from '../src/store/open-store.ts';
import { seededRandom } from '../test/store/generate-records.ts';
import { killedRecord, killedRefusal } from './kill-store.ts';

const [path, ...numbers] = process.argv.slice(2) as [string, ...string[]];
const [seed, first, count, version] = numbers.map(Number) as [number, number, number, number];
const random = seededRandom(seed + first);
const store = await openStore(path);
for (let done = 0; done < count; ) {
  const size = Math.min(count - done, 1 + Math.floor(random() ** 2 * 64));
  const batch = Array.from({ length: size }, (_, i) => (first + done + i) % count);
  await store.add(batch.map((number) => killedRecord(seed, number, version)));
  writeSync(1, batch.map((number) => `${number} ${version}\n`).join(''));
  await store.refuse([killedRefusal(batch[0]!)]);
  writeSync(1, `${batch[0]} refused\n`);
  done += size;
}
await store.close();
