// Which reports are near each other by a key: of all at once, and kept up with as reports come in any order and are read again.
import { describe, expect, it } from 'vitest';
import { meetingKey } from '../../../src/analyse/findings/meeting-key.ts';
import { changedPairs, nearHolders } from '../../../src/analyse/findings/near-holders.ts';
import { NearIndex } from '../../../src/analyse/findings/near-index.ts';
import type { Trace } from '../../../src/analyse/findings/trace.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { seededRandom } from '../../store/generate-records.ts';

const holders = (...days: number[]) => days.map((day, n) => ({ reportId: `r${n}`, day }));
const idsOf = (all: readonly { readonly reportId: string }[]) => all.map(({ reportId }) => reportId).join(' ');

describe('holders of a key', () => {
  it('are near a day where few others lie between, however far off they are', () => {
    expect(idsOf(nearHolders(holders(1, 3, 5, 400), 4, 1))).toBe('r1 r2');
    expect(idsOf(nearHolders(holders(1, 3, 3, 4, 4, 5, 400), 4, 2))).toBe('r1 r2 r3 r4 r5 r6');
    expect(idsOf(nearHolders(holders(1, 400), 4, 2))).toBe('r0 r1');
  });

  it('are parted by one that comes between, and brought together by one that goes', () => {
    const [before, now] = [holders(1, 3, 9), [...holders(1, 3, 9), { reportId: 'new', day: 5 }]];
    expect(changedPairs({ before, now }, 5, 2)).toEqual([{ pair: ['r0', 'r2'], isNear: false }]);
    expect(changedPairs({ before: now, now: before }, 5, 2)).toEqual([{ pair: ['r0', 'r2'], isNear: true }]);
    expect(changedPairs({ before, now }, 5, 3)).toEqual([]);
  });
});

const NEAR = { days: 40, places: 3, all: 4 };
const KEYS = Array.from({ length: 8 }, (_, n) => meetingKey('story', `word ${n}`));
/** Common keys and rare ones, on sixty days; some without a day. */
function made(random: () => number, n: number, reader: string): Trace {
  const keys = KEYS.filter((_, at) => random() < 0.5 / (1 + at));
  const day = random() < 0.05 ? null : Math.floor(random() * 60);
  return { reportId: `r${n}`, reader, day, keys, body: {} as Trace['body'] };
}

function nearIn(traces: readonly Trace[]): string[] {
  const pairs = new Set<string>();
  for (const key of KEYS) {
    const own = traces.flatMap(({ reportId, day, keys }) => (day !== null && keys.includes(key) ? [{ reportId, day }] : [])); // biome-ignore format: one line
    for (const one of own)
      for (const other of nearHolders(own, one.day, NEAR.places))
        if (other !== one && Math.abs(other.day - one.day) <= NEAR.days) pairs.add(`${one.reportId} ${other.reportId}`);
  }
  return [...pairs].sort();
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'law: those of all at once are those kept up with, in any order (%i)',
  async (seed) => {
    const random = seededRandom(seed);
    const store = await openStore(':memory:');
    await store.beginAnalysis('1');
    const all = new Map<string, Trace>();
    const pairs = new Set<string>();
    for (let turn = 0; turn < 14; turn++) {
      const batch = new Map<string, Trace>();
      for (let n = 0; n < 1 + random() * 9; n++) {
        // one in four was there before
        const number = random() < 0.25 ? Math.floor(random() * (all.size + 1)) : all.size + n;
        const trace = made(random, number, `${turn}`);
        batch.set(trace.reportId, trace);
      }
      const byKey = new Map<number, string[]>();
      for (const { reportId, keys } of batch.values()) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), reportId]); // biome-ignore format: one line
      const index = new NearIndex(store, batch, byKey);
      const meet = async (trace: Trace) => {
        for (const other of await index.of(trace, trace.keys, NEAR))
          pairs.add(`${trace.reportId} ${other}`).add(`${other} ${trace.reportId}`);
      };
      const now = new Map([...all, ...batch]);
      for (const trace of batch.values()) {
        const shared = ({ day, keys }: Trace) => trace.day !== null && day !== null && Math.abs(day - trace.day) <= NEAR.all && keys.filter((key) => trace.keys.includes(key)).length >= 2; // biome-ignore format: one line
        const wanted = [...now.values()].filter((one) => one.reportId !== trace.reportId && shared(one)).map(({ reportId }) => reportId); // biome-ignore format: one line
        expect((await index.sharing(trace, trace.keys, NEAR, 2)).sort()).toEqual(wanted.sort());
      }
      const isOf = (pair: string, id: string) => pair.split(' ').includes(id);
      for (const pair of [...pairs]) if ([...batch.keys()].some((id) => isOf(pair, id))) pairs.delete(pair);
      for (const trace of batch.values()) await meet(trace);
      const changed = (await index.changed('story', NEAR)).map(({ pair }) => pair);
      for (const [a, b] of changed) {
        pairs.delete(`${a} ${b}`);
        pairs.delete(`${b} ${a}`);
      }
      for (const id of new Set(changed.flat())) await meet(all.get(id)!);
      const traces = [...batch.values()];
      await store.settle({ since: await store.findingsRevision(), traces, gone: [], found: [] });
      for (const trace of traces) all.set(trace.reportId, trace);
      expect([...pairs].sort()).toEqual(nearIn([...all.values()]));
    }
    await store.close();
  },
);
