// What people say of entries, over a report read twice: by one reader, and by another that cuts the words a little otherwise.
import { describe, expect, it } from 'vitest';
import { correctRecord } from '../../../src/analyse/corrections/correct-record.ts';
import {
  correctionsByReport,
  keepCorrected,
  keepManyCorrected,
} from '../../../src/analyse/corrections/corrected-records.ts';
import { pointAtEntry } from '../../../src/analyse/corrections/point-at-entry.ts';
import { maybeCorrection, type WithoutId, withId } from '../../../src/analyse/corrections/with-id.ts';
import type { Entry } from '../../../src/record/entry.ts';
import { EntryCorrection } from '../../../src/record/entry-correction.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { recordReport } from '../../serve/record-report.ts';

const TEXT =
  'Ingrid Solvane said the talks would go on and the ships would stay. “We sent nobody,” Lev Oranov said. Tarsk moved 400 soldiers.';
const read = (content = 'the talks would go on and the ships would stay') =>
  recordReport({ text: TEXT, outlet: 'The Sund Courier' }, (w) => [
    w.statement({ source: 'Ingrid Solvane', cue: 'said', content, who: 'Ingrid Solvane' }),
    w.statement({ source: 'Lev Oranov', cue: '2~said', content: '“We sent nobody,”', form: 'direct' }),
    w.event({ words: 'moved', agent: 'Tarsk', type: 'MOBILIZE' }),
    w.figure('400 soldiers', { value: 400, unit: 'soldier' }),
  ]);
const RECORD = read();
const [solvane, oranov, moved, soldiers] = RECORD.entries as [Entry, Entry, Entry, Entry];
const meant = (entry: Entry) => pointAtEntry(entry, RECORD.report)!;
const decide = (said: Record<string, unknown>, minute = 1) =>
  withId({
    at: `2032-03-01T10:0${minute}:00Z`,
    by: 'M. Lindt',
    why: null,
    ...said,
  } as WithoutId<EntryCorrection>) as EntryCorrection;
const corrected = (...made: EntryCorrection[]) =>
  correctRecord(RECORD, correctionsByReport(made).get(RECORD.report.id) ?? []);
const contents = (record = RECORD) =>
  record.entries.flatMap((entry) => (entry.kind === 'statement' ? [entry.content.text] : []));

describe('what people say of entries', () => {
  it('leaves a record alone that nobody said anything of', () => {
    expect(correctRecord(RECORD, []).record).toBe(RECORD);
  });

  it('takes a rejected entry out and keeps who rejected it, until somebody accepts it', () => {
    const no = decide({ what: 'reject-entry', entry: meant(moved), why: 'an exercise' });
    const { record, rejected, judgments } = corrected(no);
    expect(record.entries.map(({ kind }) => kind)).toEqual(['statement', 'statement', 'figure']);
    expect(rejected).toEqual([moved]);
    expect(judgments).toEqual([
      { entryId: moved.id, verdict: 'rejected', by: 'M. Lindt', at: no.at, why: 'an exercise', correction: no.id },
    ]);
    const yes = decide({ what: 'accept-entry', entry: meant(moved) }, 2);
    expect(corrected(no, yes).record.entries).toEqual(RECORD.entries);
  });

  it('rejects with a statement the commitment that was read from it, which one judged by itself outlives', () => {
    const record = recordReport({ text: 'Solvane promised to pay. Oranov promised to wait.' }, (w) => {
      const [pay, wait] = ['to pay', 'to wait'].map((content, n) =>
        w.statement({ source: n === 0 ? 'Solvane' : 'Oranov', cue: n === 0 ? 'promised' : '2~promised', content, act: 'promise' }),
      ); // biome-ignore format: one line
      return [
        pay!,
        wait!,
        w.commitment({ who: 'Solvane', what: 'pay', from: pay!.id }),
        w.commitment({ who: 'Oranov', what: 'wait', from: wait!.id }),
      ];
    });
    const of = (kind: Entry['kind']) => record.entries.filter((entry) => entry.kind === kind);
    const reject = (entry: Entry) => decide({ what: 'reject-entry', entry: pointAtEntry(entry, record.report)! });
    const [pay, wait] = of('statement');
    const [paying, waiting] = of('commitment');
    const no = reject(pay!);
    const gone = correctRecord(record, [no]);
    expect(gone.record.entries.map(({ id }) => id).sort()).toEqual([wait!.id, waiting!.id].sort());
    expect(gone.rejected.map(({ id }) => id).sort()).toEqual([pay!.id, paying!.id].sort());
    expect(gone.judgments.map(({ correction }) => correction)).toEqual([no.id, no.id]);
    const yes = decide({ what: 'accept-entry', entry: pointAtEntry(paying!, record.report)! }, 2);
    expect(correctRecord(record, [no, yes]).record.entries).toContainEqual(paying);
  });

  it('changes who says what, to whom and how; a name that the report knows is its actor', () => {
    const changes = { who: 'Lev Oranov', toWhom: null, act: 'deny', polarity: 'negated' } as const;
    const known = {
      ...RECORD,
      actors: [
        {
          ...{ id: 'a1', kind: 'person' as const, name: 'Lev Oranov' },
          names: [],
          offices: [],
          memberOf: [],
          identifiers: {},
        },
      ],
    };
    const { record } = correctRecord(known, [decide({ what: 'edit-entry', entry: meant(oranov), changes })]);
    expect(record.entries[1]).toMatchObject({
      ...{ id: oranov.id, act: 'deny', polarity: 'negated' },
      source: { text: 'Lev Oranov', actor: { id: 'a1', name: 'Lev Oranov' } },
    });
    const stranger = correctRecord(known, [
      decide({ what: 'edit-entry', entry: meant(oranov), changes: { who: 'Ilse Varga' } }),
    ]).record.entries[1];
    expect(stranger).toMatchObject({ source: { text: 'Lev Oranov', actor: { name: 'Ilse Varga' } } });
  });

  it('changes an event and a figure', () => {
    const { record } = corrected(
      decide({
        what: 'edit-entry',
        entry: meant(moved),
        changes: { type: 'RETREAT', status: 'denied', toWhom: 'Belmark' },
      }),
      decide({ what: 'edit-entry', entry: meant(soldiers), changes: { value: 4, unit: 'battalion' } }),
    );
    expect(record.entries[2]).toMatchObject({ type: 'RETREAT', status: 'denied' });
    expect(record.entries[2]).toMatchObject({
      participants: [
        { role: 'agent', text: 'Tarsk' },
        { role: 'recipient', actor: { name: 'Belmark' } },
      ],
    });
    expect(record.entries[3]).toMatchObject({ value: 4, low: null, unit: 'battalion', text: '400 soldiers' });
  });

  it('splits words off, without the comma or space at the cut, and every span still slices true', () => {
    const start = TEXT.indexOf('and the ships');
    const cut = decide({ what: 'split-entry', entry: meant(solvane), spans: [{ start, end: start + 28 }] });
    const { record, judgments } = corrected(cut);
    expect(contents(record)).toEqual(['the talks would go on', 'and the ships would stay', '“We sent nobody,”']);
    for (const entry of record.entries)
      if (entry.kind === 'statement')
        expect(entry.content.spans.map((span) => TEXT.slice(span.start, span.end)).join(' ')).toBe(entry.content.text);
    expect(judgments.map(({ verdict }) => verdict)).toEqual(['split', 'split']);
    // Words that are all of it, or none of it, divide nothing.
    for (const spans of [[{ start: 0, end: TEXT.length }], [{ start: 0, end: 5 }]])
      expect(corrected(decide({ what: 'split-entry', entry: meant(solvane), spans })).idle).toHaveLength(1);
  });

  it('merges, and what stood within the one that is gone stands within the other', () => {
    const within = { ...RECORD, entries: [solvane, oranov, { ...moved, within: oranov.id } as Entry, soldiers] };
    const { record } = correctRecord(within, [
      decide({ what: 'merge-entry', entry: meant(solvane), others: [meant(oranov)] }),
    ]);
    expect(contents(record)).toEqual(['the talks would go on and the ships would stay “We sent nobody,”']);
    expect(record.entries[1]).toMatchObject({ kind: 'event', within: solvane.id });
  });

  it('puts what stood within a rejected statement into the voice around it', () => {
    const within = {
      ...RECORD,
      entries: [solvane, { ...oranov, within: solvane.id } as Entry, { ...moved, within: oranov.id } as Entry],
    };
    const { record } = correctRecord(within, [decide({ what: 'reject-entry', entry: meant(oranov) })]);
    expect(record.entries[1]).toMatchObject({ kind: 'event', within: solvane.id });
  });

  it('holds when the report is read again by a reader that cuts a little otherwise, and says what finds nothing', () => {
    const again = read('the talks would go on and the ships');
    expect(again.entries[0]!.id).not.toBe(solvane.id);
    const [no, gone] = [
      decide({ what: 'reject-entry', entry: meant(solvane) }),
      decide({ what: 'reject-entry', entry: { ...meant(moved), kind: 'commitment' } }),
    ];
    const { rejected, idle } = correctRecord(again, [no!, gone!]);
    expect(rejected).toEqual([again.entries[0]]);
    expect(idle).toEqual([gone]);
  });

  it('is taken back by an undo, which can be taken back too', () => {
    const no = decide({ what: 'reject-entry', entry: meant(moved) });
    const undo = withId({ what: 'undo', undoes: no.id, at: '2032-03-02T10:00:00Z', by: 'M. Lindt', why: null });
    const redo = withId({ what: 'undo', undoes: undo.id, at: '2032-03-03T10:00:00Z', by: 'M. Lindt', why: null });
    expect(correctionsByReport([no, undo]).size).toBe(0);
    expect(correctionsByReport([no, undo, redo]).get(RECORD.report.id)).toEqual([no]);
  });

  it('comes back from a file as it was, whatever order its fields stand in, and not when it was changed', () => {
    const made = decide({ what: 'edit-entry', entry: meant(moved), changes: { status: 'denied', type: 'RETREAT' } });
    expect(EntryCorrection.parse(made)).toEqual(made);
    expect(maybeCorrection(JSON.parse(JSON.stringify(made)), 'a:1')).toEqual(made);
    expect(() => maybeCorrection({ ...made, changes: { type: 'AID' } }, 'a:1')).toThrow('its id does not fit');
  });

  it('is seen through a store, at once', async () => {
    const store = await openStore(':memory:');
    await store.add([RECORD]);
    const get = keepCorrected(store);
    expect((await get(RECORD.report.id))!.record.entries).toHaveLength(4);
    await store.correct([decide({ what: 'reject-entry', entry: meant(moved) })]);
    expect((await get(RECORD.report.id))!.record.entries).toHaveLength(3);
    const many = await keepManyCorrected(store)(['nobody', RECORD.report.id]);
    expect(many).toEqual([await get(RECORD.report.id)]);
    expect(await get('nobody')).toBeNull();
    await store.close();
  });
});
