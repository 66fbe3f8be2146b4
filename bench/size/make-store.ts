// A store of made reports, for whoever wants to look at one or to load its API: adds what is missing, so a stopped run goes on.
//
//   node bench/size/make-store.ts STORE [reports] [fold]        default 200,000, a million statements; with "fold" findings are made too
import { updateFindings } from '../../src/analyse/findings/update-findings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeRecord } from './make-record.ts';

const SEED = 1;
const BATCH = 512;

const [location, reports = '200000', fold] = process.argv.slice(2);
if (location === undefined) throw new Error('name a store: node bench/size/make-store.ts STORE');
const wanted = Number(reports);
const store = await openStore(location);
const { reports: there } = await store.counts();
const tell = (what: string, done: number) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${what} ${done}/${wanted} `);
};
for (let from = there; from < wanted; from += BATCH) {
  await store.add(Array.from({ length: Math.min(BATCH, wanted - from) }, (_, n) => makeRecord(SEED, from + n)));
  tell('added', from);
}
await store.tidy();
if (fold === 'fold') await updateFindings(store, { onTraced: (traced) => tell('folded', traced) });
const counts = await store.counts();
console.log(`${counts.reports} reports, ${counts.entries.statement} statements`);
await store.close();
