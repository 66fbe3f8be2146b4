// Moving what analysis keeps, whatever engine: findings, standings, what gauges count, and that more reports are folded there as here.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { updateFindings } from '../../src/analyse/findings/update-findings.ts';
import type { RecordedReport } from '../../src/record/entry.ts';
import type { EntryCorrection } from '../../src/record/entry-correction.ts';
import type { Store } from '../../src/store/contract.ts';
import { findOtherFindings, moveAnalysis } from '../../src/store/move-analysis.ts';
import { moveStore } from '../../src/store/move-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { CHARGE_DENIED, DISPATCHES } from '../analyse/findings/dispatches.ts';
import { type Dispatch, readTexts } from '../analyse/findings/read-texts.ts';
import { collect } from './collect.ts';

const PROMISE: Dispatch = {
  text: 'Belmark promised on Monday to send 400 soldiers to the Ostral Isles by 30 June 2033.\n\n“We will not raise the port levy,” Ilse Varga said.',
  published: '2033-03-14',
  outlet: 'Vell Observer',
};

let from: Store;
let to: Store;
let records: readonly RecordedReport[];
beforeEach(async () => {
  [from, to] = [await openStore(':memory:'), await openStore(':memory:')];
  records = await readTexts([PROMISE, ...DISPATCHES.filter((one) => one !== CHARGE_DENIED), CHARGE_DENIED]);
  await from.add(records.slice(0, -1));
  await updateFindings(from);
});
afterEach(() => Promise.all([from.close(), to.close()]));

const quiet = { signal: new AbortController().signal, onReports: () => {} };
const move = async () => {
  await moveStore(from, to, quiet);
  return await moveAnalysis(from, to, quiet);
};

async function keptOf(store: Store) {
  const acts: string[] = [];
  for await (const kept of store.allActs())
    while (kept.next())
      acts.push(`${kept.key} ${kept.week} ${kept.owner()} ${kept.bytes.toString()} ${kept.from} ${kept.to}`);
  return {
    analysis: await store.analysis(),
    waiting: await store.untraced(),
    traces: await collect(store.allTraces()),
    findings: (await store.findings({ limit: 500 })).items,
    standings: (await store.standings({ limit: 500 })).items,
    acts: acts.sort(),
  };
}

describe('moving findings', () => {
  it('takes all that analysis keeps; what comes later is found there as here', async () => {
    expect(await move()).toBe('copied');
    const kept = await keptOf(from);
    expect([kept.findings.length > 3, kept.standings.length > 0, kept.acts.length > 0]).toEqual([true, true, true]);
    expect(await keptOf(to)).toEqual(kept);
    expect(await findOtherFindings(from, to)).toEqual([]);
    for (const store of [from, to]) {
      await store.add(records.slice(-1));
      expect(await updateFindings(store)).toBe(1);
    }
    const later = await keptOf(from);
    expect(later.findings).not.toEqual(kept.findings);
    expect(await keptOf(to)).toEqual(later);
    expect(await move()).toBe('known');
  });

  it('leaves those waiting that wait: added, or put right, since', async () => {
    await from.add(records.slice(-1));
    const [put] = records as [RecordedReport];
    const { id, kind } = put.entries[0]!;
    const rejected: EntryCorrection = { id: 'c', at: '2033-09-01T10:00:00Z', by: 'M. Lindt', why: null, what: 'reject-entry', entry: { reportId: put.report.id, kind, spans: [{ start: 0, end: 1 }], text: 'a' } }; // biome-ignore format: one line
    await from.correct([rejected]);
    expect([id, (await from.untraced()).length]).toEqual([expect.any(String), 2]);
    expect(await move()).toBe('copied');
    expect(await to.untraced()).toEqual(await from.untraced());
    for (const store of [from, to]) expect(await updateFindings(store)).toBe(2);
    expect(await keptOf(to)).toEqual(await keptOf(from));
  });

  it('does nothing where there are none, and none where the other store has more of its own', async () => {
    await to.add(records.slice(-1));
    expect(await move()).toBe('apart');
    expect((await to.findings({})).items).toEqual([]);
    const empty = await openStore(':memory:');
    expect(await moveAnalysis(empty, to, quiet)).toBe('none');
    await empty.close();
  });

  it('goes on where it was stopped; before that the next analysis makes all anew', async () => {
    const interruption = new AbortController();
    const stopping = { signal: interruption.signal, onReports: () => interruption.abort() };
    await moveStore(from, to, quiet);
    expect(await moveAnalysis(from, to, stopping)).toBe('stopped');
    expect(await to.untraced()).toEqual([]);
    expect(await to.analysis()).toMatch(/^moving /);
    expect(await moveAnalysis(to, from, quiet)).toBe('none');
    expect(await moveAnalysis(from, to, quiet)).toBe('copied');
    expect(await keptOf(to)).toEqual(await keptOf(from));

    const other = await openStore(':memory:');
    await moveStore(from, other, quiet);
    const again = new AbortController();
    await moveAnalysis(from, other, { signal: again.signal, onReports: () => again.abort() });
    expect(await updateFindings(other)).toBe(records.length - 1);
    expect((await other.findings({ limit: 500 })).items).toEqual((await from.findings({ limit: 500 })).items);
    await other.close();
  });

  it('stops where somebody writes meanwhile, in either store', async () => {
    await moveStore(from, to, quiet);
    let writes = async () => void (await updateFindings(to));
    const writing = (): Store => {
      const store = Object.create(from) as Store;
      store.findings = async (asked) => {
        await writes();
        return await from.findings(asked);
      };
      for (const name of ['findingsRevision', 'analysis', 'untraced', 'counts', 'corrections', 'allTraces', 'standings', 'allActs'] as const) // biome-ignore format: one line
        Object.assign(store, { [name]: (...args: []) => (from[name] as (...args: []) => unknown).apply(from, args) });
      return store;
    };
    expect(await moveAnalysis(writing(), to, quiet)).toBe('changed');
    writes = async () => void (await from.nameAnalysis('another'));
    await to.beginAnalysis('older');
    expect(await moveAnalysis(writing(), to, quiet)).toBe('changed');
    expect(await to.analysis()).toMatch(/^moving /);
  });

  it('tells the first finding that differs', async () => {
    await move();
    const [first] = (await to.findings({})).items;
    await to.settle({ since: await to.findingsRevision(), traces: [], gone: [first!.id], found: [] });
    expect(await findOtherFindings(from, to)).toEqual([first!.id]);
  });
});
