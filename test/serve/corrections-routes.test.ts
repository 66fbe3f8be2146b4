// What a person decides about findings and entries, over HTTP: kept whole or not at all, seen at once everywhere, undone as one.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/record/entry.ts';
import type { Finding, FindingPart } from '../../src/record/finding.ts';
import { MadeCorrection } from '../../src/serve/contract/corrections.ts';
import { FindingPage } from '../../src/serve/contract/findings.ts';
import { FoundEntries } from '../../src/serve/contract/found-entries.ts';
import { ApiError, Health, ReportDetail } from '../../src/serve/contract.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { NO_INTAKE } from './no-intake.ts';
import { recordReport } from './record-report.ts';

const RECORD = recordReport(
  {
    text: 'Lev Oranov said the talks would go on and the ships would stay. Ilse Varga denied it. Tarsk moved 400 soldiers.',
    outlet: 'The Sund Courier',
    published: '2031-04-09',
  },
  (w) => [
    w.statement({ source: 'Lev Oranov', cue: 'said', content: 'the talks would go on and the ships would stay' }),
    w.statement({ source: 'Ilse Varga', cue: 'denied', content: 'it', act: 'deny' }),
    w.event({ words: 'moved', agent: 'Tarsk', type: 'MOBILIZE', track: 'deeds' }),
    w.figure('400 soldiers'),
  ],
);
const [said, denied, moved, soldiers] = RECORD.entries as [Entry, Entry, Entry, Entry];
const report = RECORD.report.id;
const partOf = (entry: Entry, role: FindingPart['role']): FindingPart => ({
  ...{ role, reportId: report, outlet: null, published: null, entryId: entry.id, who: null, through: null },
  ...{ wording: null, shared: null, title: null, edits: [] },
  passage: entry.kind === 'statement' ? entry.content : { spans: [], text: '' },
});
const finding: Finding = {
  id: 'f1',
  kind: 'allegation-and-denial',
  says: 'Lev Oranov says it, Ilse Varga denies it.',
  how: 'One sentence answers the other.',
  parts: [partOf(said, 'allegation'), partOf(denied, 'denial')],
  entries: [said.id, denied.id].sort(),
  confidence: 0.7,
};

let store: Store;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add([RECORD]);
  await store.settle({ since: await store.findingsRevision(), traces: [], gone: [], found: [finding] });
  app = createApp(store, { port: 4610, author: 'M. Lindt', intake: NO_INTAKE });
});
afterAll(() => store.close());

const ask = (path: string, body?: unknown) =>
  app.request(
    `http://127.0.0.1:4610${path}`,
    body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
  );
const decide = (decision: unknown) => ask('/api/corrections', { decision, by: 'Wen' });
const made = async (decision: unknown) => MadeCorrection.parse(await (await decide(decision)).json());
const detail = async () => ReportDetail.parse(await (await ask(`/api/reports/${report}`)).json());
const at = (...entries: Entry[]) => entries.map(({ id: entry }) => ({ report, entry }));

describe('POST /api/corrections about entries', () => {
  it('says in whose name, where nobody gives another', async () => {
    expect(Health.parse(await (await ask('/api/health')).json()).author).toBe('M. Lindt');
  });

  it('rejects many as one, everywhere, and an undo of them brings all back', async () => {
    const { corrections } = await made({ what: 'judge-entries', verdict: 'reject', entries: at(denied, moved) });
    expect(corrections.map(({ what, by }) => [what, by])).toEqual([
      ['reject-entry', 'Wen'],
      ['reject-entry', 'Wen'],
    ]);
    const now = await detail();
    expect(now.entries.map(({ id }) => id)).toEqual([said.id, soldiers.id]);
    expect(now.rejected.map(({ id }) => id)).toEqual([denied.id, moved.id]);
    expect(now.judgments.map(({ verdict }) => verdict)).toEqual(['rejected', 'rejected']);
    const found = async () => FoundEntries.parse(await (await ask('/api/entries')).json()).items.length;
    expect(await found()).toBe(1);

    await made({ what: 'undo', undoes: corrections.map(({ id }) => id) });
    expect(await detail()).toEqual({ ...RECORD, rejected: [], judgments: [] });
    expect(await found()).toBe(3);
  });

  it('accepts one that was rejected', async () => {
    await made({ what: 'judge-entries', verdict: 'reject', entries: at(moved) });
    await made({ what: 'judge-entries', verdict: 'accept', entries: at(moved) });
    const { entries, judgments } = await detail();
    expect(entries).toHaveLength(4);
    expect(judgments).toMatchObject([{ entryId: moved.id, verdict: 'accepted', by: 'Wen' }]);
  });

  it('has the later decision hold where two are of one millisecond', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      for (const [verdict, left] of [
        ['reject', 3],
        ['accept', 4],
        ['reject', 3],
        ['accept', 4],
      ] as const) {
        await made({ what: 'judge-entries', verdict, entries: at(moved) });
        expect((await detail()).entries).toHaveLength(left);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('edits, splits and merges', async () => {
    await made({ what: 'edit-entry', report, entry: denied.id, changes: { who: 'Petra Lindqvar', act: 'refuse' } });
    const start = RECORD.report.text.indexOf('and the ships');
    const spans = [{ start, end: start + 28 }];
    const split = await made({ what: 'split-entry', report, entry: said.id, spans });
    const halves = (await detail()).entries.filter(({ kind }) => kind === 'statement');
    expect(halves).toMatchObject([
      { content: { text: 'the talks would go on' } },
      { content: { text: 'and the ships would stay' } },
      { act: 'refuse', source: { actor: { name: 'Petra Lindqvar' } } },
    ]);
    await made({ what: 'merge-entry', report, entry: halves[0]!.id, others: [halves[1]!.id] });
    expect((await detail()).entries).toHaveLength(4);
    await made({ what: 'undo', undoes: split.corrections[0]!.id });
    expect((await detail()).entries[0]).toMatchObject({
      content: { text: 'the talks would go on and the ships would stay' },
    });
  });

  const refusals: [decision: unknown, status: number, code: string][] = [
    [{ what: 'judge-entries', verdict: 'reject', entries: [{ report, entry: 'none' }] }, 404, 'unknown-entry'],
    [{ what: 'judge-entries', verdict: 'reject', entries: [{ report: 'r', entry: 'e' }] }, 404, 'unknown-report'],
    [{ what: 'judge-entries', verdict: 'reject', entries: [] }, 400, 'invalid-option'],
    [{ what: 'edit-entry', report, entry: soldiers.id, changes: { act: 'deny' } }, 400, 'invalid-correction'],
    [{ what: 'split-entry', report, entry: moved.id, spans: [{ start: 0, end: 3 }] }, 400, 'invalid-correction'],
    [{ what: 'judge-findings', verdict: 'reject', findings: ['none'] }, 404, 'unknown-finding'],
    [{ what: 'judge-findings', verdict: 'correct', findings: ['none'] }, 400, 'invalid-option'],
    [{ what: 'undo', undoes: ['nothing'] }, 400, 'invalid-option'],
  ];
  for (const [decision, status, code] of refusals)
    it(`${JSON.stringify(decision).replace(/[0-9a-f]{24}/g, ':id')} → ${status} ${code}, and keeps nothing`, async () => {
      const before = (await store.corrections()).length;
      const answer = await decide(decision);
      expect([answer.status, ApiError.parse(await answer.json()).code]).toEqual([status, code]);
      expect(await store.corrections()).toHaveLength(before);
    });
});

describe('POST /api/corrections about findings', () => {
  const listed = async () => FindingPage.parse(await (await ask('/api/findings')).json()).items;

  it('judges, corrects, and takes it back', async () => {
    const judge = (verdict: string, says?: string) =>
      made({ what: 'judge-findings', verdict, findings: [finding.id], ...(says && { says }) });
    await judge('accept');
    expect((await listed())[0]!.judgment).toMatchObject({ verdict: 'accepted', by: 'Wen' });
    const { corrections } = await judge('correct', 'two agencies, one harbour master');
    expect((await listed())[0]!.judgment).toMatchObject({
      verdict: 'corrected',
      says: 'two agencies, one harbour master',
    });
    await made({ what: 'undo', undoes: corrections.map(({ id }) => id) });
    expect((await listed())[0]!.judgment).toMatchObject({ verdict: 'accepted' });
  });
});

describe('findings after a decision', () => {
  const served = async (compare: () => Promise<void>, onError?: (error: unknown) => void) => {
    const own = await openStore(':memory:');
    await own.add([RECORD]);
    await own.settle({ since: await own.findingsRevision(), traces: [], gone: [], found: [finding] });
    const server = createApp(own, { port: 4610, intake: { ...NO_INTAKE, compare }, ...(onError && { onError }) });
    return async (decision: unknown) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ decision, by: 'Wen' });
      return server.request('http://127.0.0.1:4610/api/corrections', { method: 'POST', body, headers });
    };
  };
  const reject = { what: 'judge-entries', verdict: 'reject', entries: at(denied) };

  it('are made anew before the answer where entries were put right or that was taken back, not where findings were', async () => {
    let compared = 0;
    const post = await served(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      compared += 1;
    });
    const { corrections } = MadeCorrection.parse(await (await post(reject)).json());
    expect(compared).toBe(1);
    await post({ what: 'undo', undoes: corrections.map(({ id }) => id) });
    expect(compared).toBe(2);
    await post({ what: 'judge-findings', verdict: 'reject', findings: [finding.id] });
    expect(compared).toBe(2);
  });

  it('wait where comparing fails, which is told, and the decision is kept', async () => {
    const told: unknown[] = [];
    const why = new Error('no room');
    const post = await served(
      () => Promise.reject(why),
      (error) => told.push(error),
    );
    expect((await post(reject)).status).toBe(200);
    expect(told).toEqual([why]);
  });

  it('come behind the answer where comparing takes long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const asked = Promise.withResolvers<void>();
      const post = await served(() => {
        asked.resolve();
        return new Promise(() => {});
      });
      const answer = post(reject);
      await asked.promise;
      await vi.advanceTimersByTimeAsync(2000);
      expect((await answer).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });
});
