// Commitments and announced events as they stand: written with the findings, found by report, day, state and name.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/record/standing.ts';
import type { FindingsChange, StandingsQuery, Store } from '../../../src/store/contract.ts';
import { contentId } from '../../../src/text/content-hash.ts';
import { expectRefusal, type StoreUnderTest, walk } from './store-under-test.ts';

const HOSTILE = 'a\0b \ud800 \u{FDD0} "\' 🎈';
const NOBODY = { spans: [], text: '', actor: null };
const step = (reportId: string, state: Standing['state']): Standing['log'][number] => ({ state, date: '2031-01-01', reportId, outlet: HOSTILE, entryId: null, passage: { spans: [{ start: 0, end: 1 }], text: 'a' }, due: null }); // biome-ignore format: one line

const standing = (name: string, over: Partial<Standing> = {}): Standing => ({
  id: contentId(name),
  kind: 'commitment',
  name,
  who: NOBODY,
  what: { spans: [], text: HOSTILE },
  forWhom: NOBODY,
  condition: { spans: [], text: '' },
  by: null,
  type: null,
  place: { spans: [], text: '' },
  from: null,
  due: null,
  state: 'open',
  log: [step('r', 'open')],
  watch: [],
  finding: null,
  confidence: 0.5,
  ...over,
});

export function describeStanding(current: () => StoreUnderTest): void {
  let store: Store;
  const settle = async (change: Partial<FindingsChange>) =>
    store.settle({ since: await store.findingsRevision(), traces: [], gone: [], found: [], ...change });
  const names = async (query: StandingsQuery) => (await store.standings(query)).items.map(({ name }) => name);
  beforeEach(async () => {
    store = current().store;
    await store.beginAnalysis('1');
  });

  describe('standings', () => {
    it('come back as they were, by every report in log and watch, and go when they are no longer so', async () => {
      const hostile = standing(HOSTILE, { log: [step('r', 'open'), step(HOSTILE, 'met')], watch: [step('w', 'open')] });
      expect(await settle({ standings: [hostile, standing('b', { log: [step('s', 'open')] })] })).toBe(true);
      for (const report of ['r', HOSTILE, 'w']) expect(await store.standingsOn([report, 'none'])).toEqual([hostile]);
      expect(await store.standingsOn(['r', 'w', 's'])).toHaveLength(2);
      const moved = standing(HOSTILE, { log: [step('x', 'open')] });
      await settle({ standings: [moved], standingsGone: [contentId('b'), contentId('never')] });
      expect(await store.standingsOn(['r', 'w', 's'])).toEqual([]);
      expect((await store.standings({})).items).toEqual([moved]);
      await store.beginAnalysis('2');
      expect((await store.standings({})).items).toEqual([]);
      expect(await store.standingsOn(['x'])).toEqual([]);
    });

    it('are not written where somebody was faster', async () => {
      const since = await store.findingsRevision();
      await settle({ standings: [standing('a')] });
      expect(await store.settle({ since, traces: [], gone: [], found: [], standings: [standing('b')] })).toBe(false);
      expect(await names({})).toEqual(['a']);
    });

    it('come by the day they are due, a page at a time, either way round', async () => {
      const days = ['2031-05-01', '2031-05-02', null, '2031-06-01'];
      const all = Array.from({ length: 21 }, (_, n) => standing(`n${n}`, { due: days[n % 4]!, kind: n % 3 === 0 ? 'scheduled-event' : 'commitment' })); // biome-ignore format: one line
      await settle({ standings: all });
      const key = ({ due, id }: Standing) => `${due ?? '9999'} ${id}`;
      const sorted = [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
      expect(await walk((cursor) => store.standings({ cursor, limit: 4 }))).toEqual(sorted);
      expect(await walk((cursor) => store.standings({ cursor, limit: 4, order: 'latest' }))).toEqual(sorted.toReversed()); // biome-ignore format: one line
      const some = sorted.filter(({ kind }) => kind === 'commitment');
      expect(await walk((cursor) => store.standings({ cursor, limit: 3, kind: 'commitment' }))).toEqual(some);
      expect((await store.standings({ id: all[3]!.id })).items).toEqual([all[3]]);
      const [first] = [await store.standings({ limit: 2 })];
      await expectRefusal(() => store.standings({ cursor: first!.next, order: 'latest' }), 'invalid-cursor');
      await expectRefusal(() => store.standings({ limit: 0 }), 'invalid-option');
      await expectRefusal(() => store.standings({ dueFrom: '2031-02-30' }), 'invalid-option');
    });

    it('are found by state, by words of a name and by days', async () => {
      await settle({
        standings: [
          standing('Prime Minister Joren Halvik', { due: '2031-05-01', state: 'met' }),
          standing('Joren Halvik’s party', { due: '2031-05-09' }),
          standing('MÜLLER', { state: 'not-met' }),
        ],
      });
      expect(await names({ holder: 'halvik JOREN' })).toEqual(['Prime Minister Joren Halvik', 'Joren Halvik’s party']);
      expect(await names({ holder: 'halvik minister' })).toEqual(['Prime Minister Joren Halvik']);
      expect(await names({ holder: 'müller' })).toEqual(['MÜLLER']);
      expect(await names({ holder: 'halv' })).toEqual([]);
      expect(await names({ states: ['met', 'not-met'] })).toEqual(['Prime Minister Joren Halvik', 'MÜLLER']);
      expect(await names({ states: [] })).toEqual([]);
      expect(await names({ dueFrom: '2031-05-02' })).toEqual(['Joren Halvik’s party']);
      expect(await names({ dueFrom: '2031-05-02', undated: true })).toEqual(['Joren Halvik’s party', 'MÜLLER']);
      expect(await names({ dueFrom: '2031-05-01', dueTo: '2031-05-01' })).toEqual(['Prime Minister Joren Halvik']);
    });
  });
}
