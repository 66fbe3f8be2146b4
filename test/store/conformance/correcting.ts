// Actors of each report, and corrections about them: what the register is made from.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActorCorrection } from '../../../src/record/actor-correction.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { ListedActor } from '../../../src/record/listed-actor.ts';
import type { Store } from '../../../src/store/contract.ts';
import { KEPT_CHANGES } from '../../../src/store/rows/actor-changes.ts';
import { collect } from '../collect.ts';
import { type StoreUnderTest, some, walk } from './store-under-test.ts';

const HOSTILE = 'a\0b \ud800 \u{FDD0} "\' 🎈';
const QUOTES = ' "\'🎈';

const hidden = (id: string, at: string, name = 'Lev Oranov'): ActorCorrection => ({
  id,
  at,
  by: 'M. Lindt',
  why: null,
  what: 'hide',
  actor: { kind: 'person', name, reports: [] },
});

const listed = (id: string, list: string, name = 'Lev Oranov'): ListedActor => ({
  id,
  list,
  kind: 'person',
  names: [name],
  identifiers: [{ scheme: 'CAMEO', value: 'TRKGOV', from: '2028-01-02', to: null }],
  offices: [],
});

export function describeCorrecting(current: () => StoreUnderTest): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('actors', () => {
    it('come report by report, by time of publication, without reports that name nobody', async () => {
      const records = some(1100);
      const [silent] = some(1, 5000);
      await store.add([{ ...silent!, actors: [] }, ...records]);
      const byId = new Map(records.map((one) => [one.report.id, one]));
      const listed = await walk((cursor) => store.list({ order: 'oldest', limit: 500, cursor }));
      const sorted = listed.flatMap(({ id }) => byId.get(id) ?? []);
      expect(sorted.length).toBe(records.length);
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

  describe('lists of actors', () => {
    it('come back as they were, by list and id, and are kept whole', async () => {
      expect(await store.keepList('b', [listed('2', 'b'), listed('1', 'b', HOSTILE), listed('2', 'b')])).toEqual({ added: 2, known: 0, gone: 0 }); // biome-ignore format: one line
      expect(await store.keepList(`a${QUOTES}`, [listed('2', `a${QUOTES}`)])).toEqual({
        added: 1,
        known: 0,
        gone: 0,
      });
      expect(await store.listedActors()).toEqual([listed('2', `a${QUOTES}`), listed('1', 'b', HOSTILE), listed('2', 'b')]); // biome-ignore format: one line
      expect(await store.keepList('b', [listed('3', 'b'), listed('2', 'b')])).toEqual({ added: 1, known: 1, gone: 1 });
      expect((await store.listedActors()).map(({ id }) => id)).toEqual(['2', '2', '3']);
      expect(await store.keepList('b', [])).toEqual({ added: 0, known: 0, gone: 2 });
      expect(await store.listedActors()).toEqual([listed('2', `a${QUOTES}`)]);
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
      await grow(store.keepList('a', [listed('1', 'a')]));
      await grow(store.keepList('a', []));
      expect([...new Set(seen)].sort((a, b) => a - b)).toEqual(seen);
      await store.add(some(2, 0, 'rules/2'));
      await store.correct([hidden('a', '2031-01-01T00:00:00Z')]);
      await store.keepList('a', []);
      expect(await store.revision()).toBe(seen.at(-1));
    });

    it('tells which reports changed since one that it gave, as they are now, and nothing of one that it did not', async () => {
      const namesOf = async (revision: number) => {
        const change = await store.actorsSince(revision);
        return change?.reports.map(({ reportId, actors }) => `${reportId} ${actors.length}`).sort() ?? null;
      };
      const records = some(3);
      const shown = (...of: readonly RecordedReport[]) => of.map(({ report, actors }) => `${report.id} ${actors.length}`).sort(); // biome-ignore format: one line
      await store.add(some(1, 500));
      const first = await store.revision();
      await store.add(records.slice(0, 2));
      const two = await store.revision();
      await store.add(records.slice(2));
      await store.correct([hidden('a', '2031-01-01T00:00:00Z'), hidden('b', '2031-01-01T00:00:00Z')]);
      const corrected = await store.revision();
      const silent = { ...records[0]!, actors: [], reader: 'rules/2' };
      await store.add([silent]);
      await store.keepList('a', [listed('1', 'a'), listed('2', 'a')]);
      const now = await store.revision();
      expect(await namesOf(first)).toEqual(shown(silent, ...records.slice(1)));
      expect(await namesOf(two)).toEqual(shown(silent, records[2]!));
      expect(await namesOf(corrected)).toEqual(shown(silent));
      expect(await namesOf(now)).toEqual([]);
      expect(await namesOf(now + 1)).toBeNull();
      // between two that anybody saw
      expect(await namesOf(corrected - 1)).toBeNull();
      for (let n = 0; n <= KEPT_CHANGES; n++)
        await store.keepList('a', [listed('1', 'a', `Lev ${n}`), listed(`l${n}`, 'a')]);
      expect(await namesOf(now)).toBeNull();
    });
  });
}
