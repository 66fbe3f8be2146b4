// Moving between stores, whatever engine: what goes over, what is left, what is told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../src/record/correction.ts';
import type { ListedActor } from '../../src/record/listed-actor.ts';
import type { Store } from '../../src/store/contract.ts';
import { findDifferences, moveStore } from '../../src/store/move-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { collect } from './collect.ts';
import { recordEverywhere, refusedEverywhere } from './conformance/record-everywhere.ts';
import { generateRecord } from './generate-records.ts';

let from: Store;
let to: Store;
beforeEach(async () => {
  from = await openStore(':memory:');
  to = await openStore(':memory:');
});
afterEach(() => Promise.all([from.close(), to.close()]));

const record = (number: number, reader = 'rules/1') => generateRecord(3, number, { paragraphs: 1, reader });
const some = (count: number) => Array.from({ length: count }, (_, i) => record(i));
const quiet = { signal: new AbortController().signal, onReports: () => {} };
const hidden: Correction = {
  id: 'c1',
  at: '2031-01-01T00:00:00Z',
  by: 'M. Lindt',
  why: null,
  what: 'hide',
  actor: { kind: 'person', name: 'Lev Oranov', reports: [] },
};

const listed: ListedActor = {
  id: '1',
  list: 'desk',
  kind: 'person',
  names: ['Lev Oranov'],
  identifiers: [],
  offices: [],
};

describe('moving', () => {
  it('takes reports, refused inputs, corrections and lists, and leaves the source as it was', async () => {
    const hostile = recordEverywhere('a\0\ud800');
    await from.add([...some(150), hostile]);
    await from.refuse([refusedEverywhere('x\0'), refusedEverywhere('y')]);
    await from.correct([hidden]);
    await from.keepList('desk', [listed]);
    const before = await collect(from.all());
    let copied = 0;
    const counts = await moveStore(from, to, { ...quiet, onReports: (count) => void (copied += count) });
    expect([counts, copied]).toEqual([{ added: 151, known: 0, reread: 0, refused: 2, corrections: 1, listed: 1 }, 151]);
    expect([await collect(from.all()), await collect(to.all())]).toEqual([before, before]);
    expect(await collect(to.refused())).toEqual(await collect(from.refused()));
    expect(await to.corrections()).toEqual([hidden]);
    expect(await to.listedActors()).toEqual([listed]);
    expect(await to.counts()).toEqual(await from.counts());
    expect(await findDifferences(from, to, quiet)).toEqual([]);
  });

  it('stops between batches, and goes on when it is run again', async () => {
    await from.add(some(200));
    const interruption = new AbortController();
    const stopped = await moveStore(from, to, { signal: interruption.signal, onReports: () => interruption.abort() });
    expect([stopped.added, (await to.counts()).reports]).toEqual([64, 64]);
    expect(await moveStore(from, to, quiet)).toMatchObject({ added: 136, known: 64 });
    expect(await findDifferences(from, to, quiet)).toEqual([]);
  });

  it('keeps what the other store has already', async () => {
    await from.add([record(1, 'rules/2'), record(2)]);
    await to.add([record(1), record(9)]);
    expect(await moveStore(from, to, quiet)).toMatchObject({ added: 1, known: 0, reread: 1 });
    expect((await to.counts()).reports).toBe(3);
    expect(await findDifferences(from, to, quiet)).toEqual([]);
  });

  it('tells what differs', async () => {
    await from.add(some(5));
    await from.refuse([refusedEverywhere('x')]);
    await from.correct([hidden]);
    const other = { ...record(1), notes: [] };
    await to.add([record(0), other, record(3), record(7)]);
    const missing = [record(2), record(4)].map(({ report }) => report.id);
    const differing = await findDifferences(from, to, quiet);
    expect([...differing].sort()).toEqual([...missing, other.report.id, 'x', 'c1'].sort());
  });
});
