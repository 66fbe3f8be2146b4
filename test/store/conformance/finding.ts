// Traces, keys and findings: what analysis keeps, and that it keeps up with reports that are added and read again.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/record/correction.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { EntryCorrection } from '../../../src/record/entry-correction.ts';
import type { Finding } from '../../../src/record/finding.ts';
import type { FindingsChange, ReportTrace, Store } from '../../../src/store/contract.ts';
import { contentId } from '../../../src/text/content-hash.ts';
import { collect } from '../collect.ts';
import { expectRefusal, type StoreUnderTest, some, walk } from './store-under-test.ts';

const HOSTILE = 'a\0b \ud800 \u{FDD0} "\' 🎈';
const WHO = { by: 'M. Lindt', at: '2033-09-01T10:00:00Z', why: null };
const trace = (reportId: string, over: Partial<ReportTrace> = {}): ReportTrace => ({ reportId, reader: 'rules/1', day: 22_000, keys: [1, 2], body: { words: [HOSTILE] }, ...over }); // biome-ignore format: one line

const finding = (name: string, reports: readonly string[], published: string | null = '2031-01-01', kind: Finding['kind'] = 'utterance'): Finding => ({
  id: contentId(name),
  kind,
  says: name,
  how: HOSTILE,
  parts: reports.map((reportId) => ({ role: 'variant', reportId, outlet: null, published, entryId: null, passage: { spans: [{ start: 0, end: 1 }], text: 'a' }, who: null, title: null, through: null, wording: null,
    shared: null, edits: [] })),
  entries: [],
  confidence: 0.5,
}); // biome-ignore format: a table

export function describeFinding(current: () => StoreUnderTest): void {
  let store: Store;
  const settle = async (change: Partial<FindingsChange>) =>
    store.settle({ since: await store.findingsRevision(), traces: [], gone: [], found: [], ...change });
  const waiting = async () => [...(await store.untraced())].sort();
  beforeEach(async () => {
    store = current().store;
    await store.beginAnalysis('1');
  });

  describe('reports that wait for analysis', () => {
    it('are those added, by time of publication, until they have a trace', async () => {
      const records = some(5);
      await store.add(records);
      const ids = records.map(({ report }) => report.id).sort();
      expect(await waiting()).toEqual(ids);
      const { items } = await store.list({ order: 'oldest' });
      expect(await store.untraced()).toEqual(items.map(({ id }) => id));
      expect(await settle({ traces: [trace(ids[0]!), trace(ids[3]!)] })).toBe(true);
      expect(await waiting()).toEqual([ids[1], ids[2], ids[4]]);
    });

    it('wait again when they are read again, and when the analysis is another', async () => {
      await store.add(some(2));
      const ids = await waiting();
      await settle({ traces: ids.map((id) => trace(id)), found: [finding('a', ids)] });
      await store.add(some(1, 0, 'rules/2'));
      const [again] = some(1);
      expect(await waiting()).toEqual([again!.report.id]);
      expect(await settle({ traces: [trace(again!.report.id)] })).toBe(true);
      expect(await waiting()).toEqual([again!.report.id]);
      await settle({ traces: [trace(again!.report.id, { reader: 'rules/2' })] });
      expect(await waiting()).toEqual([]);
      await store.beginAnalysis('1');
      expect(await waiting()).toEqual([]);
      await store.beginAnalysis('2');
      expect(await waiting()).toEqual(ids);
      expect(await store.traces(ids)).toEqual([]);
      expect((await store.findings({})).items).toEqual([]);
    });
  });

  describe('reports of which an entry is put right', () => {
    const [put, other] = some(2) as [RecordedReport, RecordedReport];
    const spans = [{ start: 0, end: 1 }];
    const rejected = (id: string, reportId: string): EntryCorrection => ({ ...WHO, id, what: 'reject-entry', entry: { reportId, kind: 'statement', spans, text: 'a' } }); // biome-ignore format: one line
    const undo = (id: string, undoes: string): Correction => ({ ...WHO, id, what: 'undo', undoes });
    const waitAfter = async (...corrections: Correction[]) => {
      await settle({ traces: [put, other].map(({ report }) => trace(report.id)) });
      expect(await waiting()).toEqual([]);
      await store.correct(corrections);
      return waiting();
    };

    it('wait again, also when that is taken back, and when that is', async () => {
      await store.add([put, other]);
      const { id } = put.report;
      expect(await waitAfter(rejected('a', id))).toEqual([id]);
      expect(await waitAfter(rejected('a', id))).toEqual([]);
      expect(await waitAfter(undo('b', 'a'))).toEqual([id]);
      expect(await waitAfter(undo('c', 'b'), undo('d', 'nothing'))).toEqual([id]);
      expect(await waitAfter(undo('e', HOSTILE), rejected(HOSTILE, HOSTILE))).toEqual([]);
      // in one call, whichever comes first
      expect(await waitAfter(undo('f', 'g'), rejected('g', other.report.id))).toEqual([other.report.id]);
    });

    it('take what is being made of them as it was: nothing of it is written', async () => {
      await store.add([put]);
      const since = await store.findingsRevision();
      await store.correct([rejected('a', put.report.id)]);
      expect(await settle({ since, traces: [trace(put.report.id)] })).toBe(false);
      expect(await waiting()).toEqual([put.report.id]);
    });
  });

  describe('traces', () => {
    it('come back as they were; the last of a report holds, with its keys', async () => {
      const first = trace('r', { keys: [7, 2 ** 48 - 1], day: null });
      await settle({ traces: [first, trace(HOSTILE)] });
      expect(await store.traces(['r', HOSTILE, 'none'])).toEqual([first, trace(HOSTILE)]);
      await settle({ traces: [trace('r', { keys: [9] })] });
      expect(await store.traces(['r'])).toEqual([trace('r', { keys: [9] })]);
      expect(await store.sharing([{ keys: [7, 2 ** 48 - 1, 9], days: null }])).toEqual([['r']]);
    });

    it('give some of their properties alone, kept apart or not', async () => {
      const body = { words: [HOSTILE], none: [], said: { of: HOSTILE }, rest: 1 };
      const [apart, whole] = [trace('r', { body, day: null, apart: ['words', 'none', 'said'] }), trace('s', { body })];
      await settle({ traces: [apart, whole] });
      expect(await store.traces(['r', 's'])).toEqual([{ ...apart, apart: undefined }, whole]);
      const alone = { words: [HOSTILE], none: [] };
      const read = [...(await store.tracesApart(['r', 's', 'none'], ['words', 'none']))].sort((a, b) => (a.reportId < b.reportId ? -1 : 1)); // biome-ignore format: one line
      expect(read).toEqual([{ reportId: 'r', day: null, body: alone }, { reportId: 's', day: 22_000, body: alone }]); // biome-ignore format: one line
      expect(await store.tracesApart([], ['words'])).toEqual([]);
    });

    it('give their outlines, each by its place; the last of a report holds', async () => {
      const bytes = (...all: number[]) => Uint8Array.from(all);
      const read = async (place: number) =>
        (await store.outlines(['r', HOSTILE, 's', 'none'], place))
          .map(({ reportId, bytes: there }) => [reportId, ...there])
          .sort();
      await settle({ traces: [trace('r', { outlines: [bytes(0, 255), bytes()] }), trace(HOSTILE, { outlines: Array.from({ length: 16 }, (_, n) => bytes(n)) }), trace('s')] }); // biome-ignore format: one line
      expect(await read(0)).toEqual([[HOSTILE, 0], ['r', 0, 255]].sort()); // biome-ignore format: one line
      expect(await read(1)).toEqual([[HOSTILE, 1], ['r']].sort()); // biome-ignore format: one line
      expect(await read(15)).toEqual([[HOSTILE, 15]]);
      expect(await store.traces(['r'])).toEqual([trace('r')]);
      await settle({ traces: [trace('r', { outlines: [bytes(7)] }), trace(HOSTILE)] });
      expect(await read(0)).toEqual([['r', 7]]);
      expect(await read(15)).toEqual([]);
      expect(await store.outlines([], 0)).toEqual([]);
      await store.beginAnalysis('2');
      expect(await read(0)).toEqual([]);
    });

    it('come all of them, whole, by report', async () => {
      const body = { words: [HOSTILE], none: [], said: { of: HOSTILE } };
      const outlines = [Uint8Array.from([0, 255]), Uint8Array.from([])];
      const many = Array.from({ length: 70 }, (_, n) => trace(`s${100 + n}`, { keys: [n], day: n === 3 ? null : n }));
      const all = [trace('r', { body, apart: ['said', 'none'], outlines }), ...many, trace('\ufdd0'), trace('\u{1f6a2}', { outlines })]; // biome-ignore format: one line
      await settle({ traces: [...all].reverse() });
      await settle({ traces: [all[5]!] });
      const read = await collect(store.allTraces());
      const plain = ({ outlines: of = [], apart = [], ...rest }: ReportTrace) => ({ ...rest, apart, outlines: of.map((one) => [...one]) }); // biome-ignore format: one line
      expect(read.map(plain)).toEqual(all.map(plain));
    });

    it('meet by key and day; undated ones on any day', async () => {
      await settle({ traces: [trace('a', { day: 10 }), trace('b', { day: 20 }), trace('c', { day: null }), trace('d', { day: -5, keys: [3] })] }); // biome-ignore format: one line
      const meet = async (keys: number[], from: number, to: number, least?: number) =>
        [...(await store.sharing([{ keys, days: { from, to }, ...(least && { least }) }]))[0]!].sort();
      expect(await meet([1], 10, 19)).toEqual(['a', 'c']);
      expect(await meet([1, 3], -5, 20)).toEqual(['a', 'b', 'c', 'd']);
      expect(await meet([1, 2], -5, 20)).toEqual(['a', 'b', 'c']);
      expect(await meet([1, 2, 3], -5, 20, 2)).toEqual(['a', 'b', 'c']);
      expect(await meet([1, 2, 3], -5, 20, 3)).toEqual([]);
      expect(await meet([4], -5, 20)).toEqual([]);
      const answers = await store.sharing([
        { keys: [2], days: null },
        { keys: [], days: null },
        { keys: [1, 2], days: { from: 15, to: 15 }, least: 2 },
        { keys: [1, 2], days: null, least: 2 },
        { keys: [3], days: { from: -5, to: -5 } },
      ]);
      expect(answers.map((one) => [...one].sort())).toEqual([['a', 'b', 'c'], [], ['c'], ['a', 'b', 'c'], ['d']]);
      expect(await store.sharing([])).toEqual([]);
    });

    it('that hold a key near a day are so many on either side, and all of the outermost day', async () => {
      const held = [1, 3, 3, 5, 7, 8, 8, 12].map((day, n) => trace(`r${n}`, { day, keys: [6 + (n % 2)] }));
      await settle({ traces: [...held.map((one) => ({ ...one, keys: [5, ...one.keys] })), trace('undated', { day: null, keys: [5] })] }); // biome-ignore format: one line
      const ask = (keys: number[], day: number, places: number, days = 400, all = 0) => ({
        keys,
        day,
        days,
        places,
        all,
      });
      const near = async (...questions: ReturnType<typeof ask>[]) =>
        (await store.nearest(questions)).map((one) => one.map(({ key, reportId, day }) => `${key} ${reportId} ${day}`).sort()); // biome-ignore format: one line
      expect(await near(ask([5], 5, 1))).toEqual([['5 r1 3', '5 r2 3', '5 r3 5', '5 r4 7']]);
      expect(await near(ask([5], 5, 2))).toEqual([['5 r1 3', '5 r2 3', '5 r3 5', '5 r4 7', '5 r5 8', '5 r6 8']]);
      expect(await near(ask([5], 6, 1, 2))).toEqual([['5 r3 5', '5 r4 7']]);
      expect(await near(ask([5], 5, 9, 3))).toEqual([['5 r1 3', '5 r2 3', '5 r3 5', '5 r4 7', '5 r5 8', '5 r6 8']]);
      expect(await near(ask([6, 7], 20, 1), ask([8], 3, 1), ask([], 3, 1))).toEqual([['6 r6 8', '7 r7 12'], [], []]);
      expect(await near(ask([5], 7, 1, 400, 2))).toEqual([['5 r3 5', '5 r4 7', '5 r5 8', '5 r6 8']]);
      expect(await near(ask([5], 7, 1, 400, 4))).toEqual([
        ['5 r1 3', '5 r2 3', '5 r3 5', '5 r4 7', '5 r5 8', '5 r6 8'],
      ]);
      expect(await store.nearest([])).toEqual([]);
    });
  });

  describe('what is counted', () => {
    const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
    const read = async (...keys: number[]) => {
      const found: string[] = [];
      for (const kept of await store.acts(keys))
        while (kept.next()) found.push(`${kept.key} ${kept.week} ${kept.owner()} ${[...kept.bytes.subarray(kept.from, kept.to)]}`); // biome-ignore format: one line
      return found.sort();
    };

    it('is found by key, of each owner what it had last', async () => {
      await settle({
        acts: [
          { key: 5, week: -2, owner: 'r', body: bytes(1) },
          { key: 5, week: -2, owner: 's', body: bytes(2, 2) },
          { key: 5, week: 3, owner: 'r', body: bytes() },
          { key: 2 ** 48 - 1, week: 3, owner: contentId('r'), body: bytes(0, 255) },
        ],
      });
      expect(await read(5, 5, 6)).toEqual(['5 -2 r 1', '5 -2 s 2,2', '5 3 r ']);
      expect(await read(2 ** 48 - 1)).toEqual([`${2 ** 48 - 1} 3 ${contentId('r')} 0,255`]);
      await settle({
        acts: [
          { key: 5, week: -2, owner: 'r', body: bytes(7) },
          { key: 5, week: -2, owner: 's', body: null },
          { key: 5, week: 3, owner: 'r', body: null },
          { key: 5, week: 9, owner: 'none', body: null },
        ],
      });
      expect(await read(5)).toEqual(['5 -2 r 7']);
      expect(await read()).toEqual([]);
    });

    it('comes all of it, by key and week', async () => {
      const rows = Array.from({ length: 70 }, (_, n) => ({ key: n % 7, week: Math.floor(n / 7) - 3 }));
      const acts = rows.map((row, n) => ({ ...row, owner: HOSTILE, body: bytes(n) }));
      await settle({ acts: [...acts.slice(30), ...acts.slice(0, 30)] });
      const read: string[] = [];
      for await (const kept of store.allActs())
        while (kept.next()) read.push(`${kept.key} ${kept.week} ${kept.bytes.subarray(kept.from, kept.to)[0]}`);
      const sorted = acts.sort((a, b) => a.key - b.key || a.week - b.week);
      expect(read).toEqual(sorted.map(({ key, week, body }) => `${key} ${week} ${body[0]}`));
    });

    it('keeps any owner, and goes with the analysis', async () => {
      await settle({ acts: [{ key: 1, week: 0, owner: HOSTILE, body: bytes(1) }, { key: 1, week: 0, owner: `${HOSTILE}a`, body: bytes(2) }] }); // biome-ignore format: one line
      expect(await read(1)).toEqual([`1 0 ${HOSTILE} 1`, `1 0 ${HOSTILE}a 2`]);
      await store.beginAnalysis('2');
      expect(await read(1)).toEqual([]);
    });
  });

  describe('the analysis', () => {
    it('has the name that was given last; another name changes nothing of what is kept', async () => {
      expect(await store.analysis()).toBe('1');
      await settle({ traces: [trace('r')], found: [finding('a', ['r'])] });
      const since = await store.findingsRevision();
      await store.nameAnalysis(HOSTILE);
      expect(await store.analysis()).toBe(HOSTILE);
      expect(await store.traces(['r'])).toEqual([trace('r')]);
      expect(await store.settle({ since, traces: [], gone: [contentId('a')], found: [] })).toBe(false);
      await store.beginAnalysis(HOSTILE);
      expect((await store.findings({})).items).toEqual([finding('a', ['r'])]);
    });
  });

  describe('findings', () => {
    it('are written with their traces, or not at all where somebody was faster', async () => {
      const since = await store.findingsRevision();
      expect(await settle({ found: [finding('a', ['r'])] })).toBe(true);
      expect(await store.settle({ since, traces: [trace('r')], gone: [contentId('a')], found: [] })).toBe(false);
      expect(await store.traces(['r'])).toEqual([]);
      expect((await store.findings({})).items).toEqual([finding('a', ['r'])]);
    });

    it('are found by report and kind, and go when they are no longer so', async () => {
      await settle({
        found: [finding('a', ['r', 's']), finding('b', ['s', 's']), finding('c', ['t'], null, 'copies')],
      });
      const names = async (...args: Parameters<Store['findingsOn']>) =>
        (await store.findingsOn(...args)).map(({ says }) => says).sort();
      expect(await names(['r'])).toEqual(['a']);
      expect(await names(['r', 's', 'x'])).toEqual(['a', 'b']);
      expect(await names(['s', 't'], ['copies'])).toEqual(['c']);
      await settle({ gone: [contentId('a'), contentId('never')], found: [finding('c', ['u'], null, 'copies')] });
      expect(await names(['r', 's', 't'])).toEqual(['b', 'c'].slice(0, 1));
      expect(await names(['u'])).toEqual(['c']);
    });

    it('come newest first, a page at a time', async () => {
      const all = Array.from({ length: 23 }, (_, i) => finding(`f${i}`, [`r${i % 3}`], i % 5 === 0 ? null : `2031-01-0${1 + (i % 4)}`, i % 2 ? 'copies' : 'utterance')); // biome-ignore format: one line
      await settle({ found: all });
      const key = ({ parts, id }: Finding) =>
        `${parts[0]!.published === null ? 9 : 9 - Number(parts[0]!.published.at(-1)) - 1} ${id}`;
      const sorted = [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1)).sort((a, b) => Number(a.parts[0]!.published === null) - Number(b.parts[0]!.published === null)); // biome-ignore format: one line
      expect(await walk((cursor) => store.findings({ cursor, limit: 4 }))).toEqual(sorted);
      expect(await walk((cursor) => store.findings({ cursor, limit: 3, kind: 'copies' }))).toEqual(sorted.filter(({ kind }) => kind === 'copies')); // biome-ignore format: one line
      expect(await walk((cursor) => store.findings({ cursor, limit: 3, reportId: 'r1' }))).toEqual(sorted.filter(({ parts }) => parts[0]!.reportId === 'r1')); // biome-ignore format: one line
      expect((await store.findings({ id: all[4]!.id })).items).toEqual([all[4]]);
      expect((await store.findings({ id: 'none' })).items).toEqual([]);
      await expectRefusal(() => store.findings({ limit: 0 }), 'invalid-option');
      await expectRefusal(() => store.findings({ cursor: 'x' }), 'invalid-cursor');
    });
  });
}
