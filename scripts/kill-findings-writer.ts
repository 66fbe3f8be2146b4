// The program that scripts/kill-findings.ts kills. In: the store's location, seed, number of reports, run, batches. Each run reads some reports
// again, so there is always something to fold. Out, on stdout: a line for each batch that was folded.
import { writeSync } from 'node:fs';
import { updateFindings } from '../src/analyse/findings/update-findings.ts';
import { openStore } from '../src/store/open-store.ts';
import { seededRandom } from '../test/store/generate-records.ts';
import { foldedRecord } from './kill-findings.ts';

const [location, ...numbers] = process.argv.slice(2) as [string, ...string[]];
const [seed, reports, run, batches] = numbers.map(Number) as [number, number, number, number];
const random = seededRandom(seed * 1000 + run);
const store = await openStore(location);
writeSync(1, 'open\n');
await updateFindings(store, { onTraced: () => writeSync(1, 'folded\n') });
for (let batch = 0; batch < batches; batch++) {
  const size = 1 + Math.floor(random() ** 2 * 40);
  const first = Math.floor(random() * reports);
  await store.add(Array.from({ length: size }, (_, i) => foldedRecord(seed, (first + i) % reports, run)));
  writeSync(1, 'added\n');
  await updateFindings(store, { onTraced: () => writeSync(1, 'folded\n') });
}
await store.close();
