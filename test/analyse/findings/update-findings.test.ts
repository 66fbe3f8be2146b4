// The findings hang on the records alone: not on the order they came in, the batches, who was stopped, or what was read twice.
import { beforeAll, describe, expect, it } from 'vitest';
import { pointAtEntry } from '../../../src/analyse/corrections/point-at-entry.ts';
import { withId } from '../../../src/analyse/corrections/with-id.ts';
import { judgeFindings, pointAtFinding } from '../../../src/analyse/findings/judge-findings.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { Finding, FindingKind } from '../../../src/record/finding.ts';
import type { Store } from '../../../src/store/contract.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { seededRandom } from '../../store/generate-records.ts';
import { DISPATCHES, WIRE, WIRE_SHORT, WIRE_UNCREDITED } from './dispatches.ts';
import { readTexts } from './read-texts.ts';

let records: RecordedReport[];
let expected: readonly Finding[];

const all = async (store: Store) => (await store.findings({ limit: 500 })).items;
const kinds = (findings: readonly Finding[], kind: FindingKind) => findings.filter((one) => one.kind === kind);

async function findingsOf(batches: readonly (readonly RecordedReport[])[]): Promise<readonly Finding[]> {
  const store = await openStore(':memory:');
  for (const batch of batches) {
    await store.add(batch);
    await updateFindings(store);
  }
  const found = await all(store);
  await store.close();
  return found;
}

beforeAll(async () => {
  records = await readTexts(DISPATCHES);
  expected = await findingsOf([records]);
});

describe('the findings', () => {
  it('are of every kind that is made', () => {
    const counts = Object.fromEntries(['copies', 'versions', 'utterance', 'allegation-and-denial', 'own-voice'].map((kind) => [kind, kinds(expected, kind as FindingKind).length])); // biome-ignore format: one line
    expect(counts).toEqual({ copies: 1, versions: 1, utterance: 3, 'allegation-and-denial': 2, 'own-voice': 2 });
  });

  it('rest on passages whose spans slice true, and on entries that are there', () => {
    const byId = new Map(records.map((record) => [record.report.id, record]));
    const slices = (reportId: string, spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => byId.get(reportId)!.report.text.slice(start, end)).join(' ');
    for (const { parts, entries } of expected) {
      for (const part of parts) {
        expect(part.passage.spans.length).toBeGreaterThan(0);
        expect(part.passage.text).toBe(slices(part.reportId, part.passage.spans));
        for (const { before, after } of part.edits) {
          expect(before.text).toBe(slices(parts[0]!.reportId, before.spans));
          expect(after.text).toBe(slices(part.reportId, after.spans));
        }
      }
      const there = new Set(parts.flatMap(({ reportId }) => byId.get(reportId)!.entries.map(({ id }) => id)));
      expect(entries.filter((id) => !there.has(id))).toEqual([]);
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('law: are the same one by one and in any order (%i)', async (seed) => {
    const random = seededRandom(seed);
    const shuffled = records.map((record) => ({ record, at: random() })).sort((a, b) => a.at - b.at);
    const order = shuffled.map(({ record }) => record);
    const cut = Math.floor(random() * order.length);
    const batches = seed % 2 === 0 ? order.map((one) => [one]) : [order.slice(0, cut), order.slice(cut)];
    expect(await findingsOf(batches)).toEqual(expected);
  });

  it('are those of the last reading when a report is read again', async () => {
    // read again without its statements and without a word of the wire’s text
    const [other] = await readTexts([
      { ...WIRE_SHORT, text: 'VELL – Nothing of the kind was heard in the harbour today.' },
    ]);
    for (const given of [WIRE_SHORT, WIRE, WIRE_UNCREDITED]) {
      const at = records.findIndex(({ report }) => report.outlet === given.outlet && report.title === given.title);
      const record = records[at]!;
      const again = {
        ...record,
        report: { ...other!.report, id: record.report.id, outlet: given.outlet! },
        entries: [],
        reader: 'other',
      };
      const fresh = await findingsOf([records.with(at, again)]);
      expect(await findingsOf([records, [again]])).toEqual(fresh);
      expect(fresh).not.toEqual(expected);
      expect(await findingsOf([records, [again], [record]])).toEqual(expected);
    }
  });

  it('are of what people put right, whenever they do, and of what was read when that is taken back', async () => {
    const store = await openStore(':memory:');
    const [dispute] = kinds(expected, 'allegation-and-denial');
    const of = (role: string) => dispute!.parts.find((part) => part.role === role)!;
    const entryOf = ({ reportId, entryId }: (typeof dispute & {})['parts'][number]) => {
      const record = records.find(({ report }) => report.id === reportId)!;
      return pointAtEntry(record.entries.find(({ id }) => id === entryId)!, record.report)!;
    };
    const who = { by: 'M. Lindt', at: '2033-09-01T10:00:00Z', why: null };
    const reject = withId({ ...who, what: 'reject-entry', entry: entryOf(of('denial')) });
    // before the reports come
    await store.correct([reject]);
    await store.add(records);
    await updateFindings(store);
    const without = await all(store);
    expect(without.map(({ id }) => id)).not.toContain(dispute!.id);
    // taken back
    await store.correct([withId({ ...who, what: 'undo', undoes: reject.id })]);
    expect(await updateFindings(store)).toBe(1);
    expect(await all(store)).toEqual(expected);
    // and put right after they came
    await store.correct([withId({ ...who, at: '2033-09-03T10:00:00Z', what: 'reject-entry', entry: reject.entry })]);
    await updateFindings(store);
    expect(await all(store)).toEqual(without);
    await store.close();
  });

  it('are made again by the slower of two programs', async () => {
    const store = await openStore(':memory:');
    await store.add(records);
    let raced = false;
    const slow = new Proxy(store, {
      get(target, name: keyof Store) {
        if (name !== 'settle') return (target[name] as () => unknown).bind(target);
        return async (change: Parameters<Store['settle']>[0]) => {
          if (!raced) await updateFindings(store);
          raced = true;
          return store.settle(change);
        };
      },
    });
    await updateFindings(slow);
    expect(await all(store)).toEqual(expected);
    expect(await updateFindings(store)).toBe(0);
    await store.close();
  });
});

describe('judgments', () => {
  const who = { by: 'M. Lindt', at: '2033-09-01T10:00:00Z', why: null };
  it('hold when the finding grows, count what came since, and can be taken back', async () => {
    const [small] = kinds(await findingsOf([await readTexts([WIRE, WIRE_SHORT])]), 'copies');
    const [grown] = kinds(await findingsOf([await readTexts([WIRE, WIRE_SHORT, WIRE_UNCREDITED])]), 'copies');
    expect(grown!.id).not.toBe(small!.id);
    const accept = withId({ ...who, what: 'accept-finding', finding: pointAtFinding(small!), says: null });
    const reject = withId({ ...who, at: '2033-09-02T10:00:00Z', what: 'reject-finding', finding: pointAtFinding(small!), says: null }); // biome-ignore format: one line
    const verdict = (...corrections: Parameters<typeof judgeFindings>[1]) =>
      judgeFindings([grown!], corrections)[0]!.judgment;
    expect(verdict()).toBeNull();
    expect(verdict(accept)).toMatchObject({ verdict: 'accepted', by: 'M. Lindt', since: 1 });
    expect(verdict(reject, accept)).toMatchObject({ verdict: 'rejected' });
    const undo = { ...who, id: 'u', what: 'undo' as const, undoes: reject.id };
    expect(verdict(accept, reject, undo)).toMatchObject({ verdict: 'accepted' });
    expect(verdict(accept, reject, undo, { ...undo, id: 'v', undoes: 'u' })).toMatchObject({ verdict: 'rejected' });
  });
});
