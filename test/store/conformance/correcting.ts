// Actors of each report, and corrections about them: what the register is made from.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActorCorrection } from '../../../src/record/actor-correction.ts';
import type { Store } from '../../../src/store/contract.ts';
import { collect } from '../collect.ts';
import { type StoreUnderTest, some } from './store-under-test.ts';

const HOSTILE = 'a\0b \ud800 \u{FDD0} "\' 🎈';

const hidden = (id: string, at: string, name = 'Lev Oranov'): ActorCorrection => ({
  id,
  at,
  by: 'M. Lindt',
  why: null,
  what: 'hide',
  actor: { kind: 'person', name, reports: [] },
});

export function describeCorrecting(current: () => StoreUnderTest): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('actors', () => {
    it('come report by report, in the order of ids, without reports that name nobody', async () => {
      const records = some(80);
      const [silent] = some(1, 500);
      await store.add([{ ...silent!, actors: [] }, ...records]);
      const sorted = [...records].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
      expect(await collect(store.actors())).toEqual(
        sorted.map(({ report, actors }) => ({ reportId: report.id, published: report.published, actors })),
      );
    });

    it('are those of the last reading', async () => {
      const [record] = some(1);
      await store.add([record!]);
      await store.add([{ ...record!, actors: [], reader: 'rules/2' }]);
      expect(await collect(store.actors())).toEqual([]);
      expect((await store.get(record!.report.id))!.actors).toEqual([]);
    });
  });

  describe('corrections', () => {
    it('come back as they were, by time, once each', async () => {
      const all = [hidden('c', '2031-01-02T00:00:00Z'), hidden('b', '2031-01-01T00:00:00Z'), hidden('a', '2031-01-02T00:00:00Z')]; // biome-ignore format: one line
      expect(await store.correct(all)).toEqual(['added', 'added', 'added']);
      expect(await store.correct([all[1]!, hidden('d', '2030-12-31T00:00:00Z', HOSTILE), all[1]!])).toEqual(['known', 'added', 'known']); // biome-ignore format: one line
      expect(await store.correct([])).toEqual([]);
      const kept = await store.corrections();
      expect(kept.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
      expect(kept[0]).toEqual(hidden('d', '2030-12-31T00:00:00Z', HOSTILE));
      expect(kept[1]).toEqual(all[1]);
    });

    it('outlive a report that is read again', async () => {
      await store.add(some(2));
      await store.correct([hidden('a', '2031-01-01T00:00:00Z')]);
      await store.add(some(2, 0, 'rules/2'));
      expect(await store.corrections()).toEqual([hidden('a', '2031-01-01T00:00:00Z')]);
    });
  });

  describe('the revision', () => {
    it('grows with every change, and stays where nothing changed', async () => {
      const seen = [await store.revision()];
      const grow = async (work: Promise<unknown>) => {
        await work;
        seen.push(await store.revision());
      };
      await grow(store.add(some(2)));
      await grow(store.add(some(2, 0, 'rules/2')));
      await grow(store.correct([hidden('a', '2031-01-01T00:00:00Z')]));
      expect([...new Set(seen)].sort((a, b) => a - b)).toEqual(seen);
      await store.add(some(2, 0, 'rules/2'));
      await store.correct([hidden('a', '2031-01-01T00:00:00Z')]);
      expect(await store.revision()).toBe(seen.at(-1));
    });
  });
}
