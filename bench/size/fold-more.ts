// What folding costs with so many reports in the store, within minutes: the store is filled with reports that are traced and compared with nothing, then a few
// hundred more are folded. These meet as many others as in a store that was folded whole; what lacks are findings of before that would be told again.
//
//   node bench/size/fold-more.ts STORE REPORTS [more]      default 256: so many are folded twice, the first of them by a program that has just started
//
// A store that is larger already is left as it is: so one made by `make-store.ts STORE N fold` can be measured too.
import { makeTrace } from '../../src/analyse/findings/make-trace.ts';
import { ANALYSIS_VERSION, updateFindings } from '../../src/analyse/findings/update-findings.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { spreadOf, time } from './clock.ts';
import { makeRecord } from './make-record.ts';
import { sayMachine, shown } from './print.ts';

const SEED = 1;
const BATCH = 512;
const ONE_MORE = 20;

const [location, wanted, more = '256'] = process.argv.slice(2);
if (location === undefined || wanted === undefined) throw new Error('name a store and how many reports it is to have');
sayMachine();
const store = await openStore(location);
await traceUpTo(store, Number(wanted));
let { reports } = await store.counts();
for (const which of ['just started', 'going on']) {
  await store.add(made(Number(more)));
  reports += Number(more);
  const { ms, processorMs } = await time(() => updateFindings(store));
  console.log(`${reports} reports, ${which}: ${perReport(ms)} ms a report | ${perReport(processorMs)} ms`);
}
const one = await spreadOf(ONE_MORE, async (n) => {
  await store.add([makeRecord(SEED + 1, reports - n)]);
  await updateFindings(store);
});
console.log(`one report more, added and folded: ${shown(one)}`);
await store.close();

function perReport(ms: number): string {
  return (ms / Number(more)).toFixed(1);
}

function made(many: number) {
  return Array.from({ length: many }, (_, n) => makeRecord(SEED, reports + n));
}

async function traceUpTo(into: Store, many: number): Promise<void> {
  await into.beginAnalysis(ANALYSIS_VERSION);
  for (let { reports: from } = await into.counts(); from < many; from += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, many - from) }, (_, n) => makeRecord(SEED, from + n));
    await into.add(records);
    const since = await into.findingsRevision();
    const nothing = { gone: [], found: [], standingsGone: [], standings: [], acts: [] };
    if (!(await into.settle({ since, traces: records.map(makeTrace), ...nothing })))
      throw new Error('somebody else writes this store');
  }
}
