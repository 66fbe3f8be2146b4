// The made reports of bench/size: the same from the same seed, true spans, and what is planted in them is found.
import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../bench/size/make-record.ts';
import { planOf } from '../../bench/size/plan.ts';
import { findPlanted } from '../../bench/size/planted-found.ts';
import { updateFindings } from '../../src/analyse/findings/update-findings.ts';
import { RecordedReport } from '../../src/record/entry.ts';
import { openStore } from '../../src/store/open-store.ts';

const REPORTS = 240;
const records = Array.from({ length: REPORTS }, (_, n) => makeRecord(1, n));

describe('made reports', () => {
  it('are a function of seed and number', () => {
    expect(makeRecord(1, 57)).toEqual(records[57]);
    expect(makeRecord(2, 57)).not.toEqual(records[57]);
    expect(new Set(records.map(({ report }) => report.id)).size).toBe(REPORTS);
  });

  it('are records, with spans that slice true', () => {
    for (const record of records) {
      const { report, entries, actors } = RecordedReport.parse(record);
      const slice = ({ start, end }: { start: number; end: number }) => report.text.slice(start, end);
      for (const entry of entries)
        for (const passage of Object.values(entry).filter((value) => value !== null && typeof value === 'object' && 'spans' in value)) // biome-ignore format: one line
          expect(passage.text).toBe(passage.spans.map(slice).join(' '));
      for (const { names } of actors) for (const { name, span } of names) expect(slice(span)).toBe(name);
    }
  });

  it('have followers behind their heads, and statements for a million in 200,000', () => {
    for (let n = 0; n < 5000; n++) {
      const { kind, head } = planOf(1, n);
      expect(kind === null ? head === n : head < n && head % 20 === 0).toBe(true);
    }
    const statements = records.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'statement')).length;
    expect(statements / REPORTS).toBeGreaterThan(4.8);
  });

  it('give all that is planted in them', { timeout: 120_000 }, async () => {
    const store = await openStore(':memory:');
    await store.add(records);
    await updateFindings(store);
    for (const { kind, planted, found } of await findPlanted(store, 1, REPORTS))
      expect(`${kind}: ${found}`).toBe(`${kind}: ${planted}`);
    await store.close();
  });
});
