import { describe, expect, it } from 'vitest';
import { withNamed } from '../../../src/analyse/corrections/compared-records.ts';
import { correctRecord } from '../../../src/analyse/corrections/correct-record.ts';
import { pointAtEntry } from '../../../src/analyse/corrections/point-at-entry.ts';
import { withId } from '../../../src/analyse/corrections/with-id.ts';
import { sayingsOf } from '../../../src/analyse/utterances/saying.ts';
import { recordReport } from '../../serve/record-report.ts';

const RECORD = recordReport({ text: 'He said the ships would stay. Ilse Varga denied it.' }, (w) => [
  w.statement({ source: 'He', cue: 'said', content: 'the ships would stay' }),
  w.statement({ source: 'Ilse Varga', cue: 'denied', content: 'it', act: 'deny' }),
]);
const named = (who: string) => {
  const entry = pointAtEntry(RECORD.entries[0]!, RECORD.report)!;
  const edit = withId({ by: 'Wen', at: '2033-09-01T10:00:00Z', why: null, what: 'edit-entry', entry, changes: { who } }); // biome-ignore format: one line
  return withNamed(correctRecord(RECORD, [edit]).record);
};

describe('whom a person named', () => {
  it.each([
    ['Lev Oranov', 'person lev oranov'],
    ['Norway', 'state NO'],
    ['Meridian', 'organisation meridian'],
    ['Ilse Varga', 'person ilse varga'],
  ])('is a speaker though the report never names %s', (who, key) => {
    expect(sayingsOf(named(who))[0]!.speaker?.key).toBe(key);
  });

  it('is an actor once; without anybody named the record is as it was', () => {
    expect(named('Lev Oranov').actors).toHaveLength(RECORD.actors.length + 1);
    expect(withNamed(named('Lev Oranov'))).toEqual(named('Lev Oranov'));
    const [bare] = RECORD.entries;
    const nobody = { ...RECORD, entries: [bare!] };
    expect(withNamed(nobody)).toBe(nobody);
  });
});
