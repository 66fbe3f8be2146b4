// The table of findings, of texts that were read and compared, read back with csv-parse.
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withId } from '../../../src/analyse/corrections/with-id.ts';
import { pointAtFinding } from '../../../src/analyse/findings/judge-findings.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { keepRegister } from '../../../src/analyse/register/register.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import { unguardCell } from '../../../src/serve/export/csv.ts';
import { openExport } from '../../../src/serve/export/open-export.ts';
import type { Selection } from '../../../src/serve/export/select-records.ts';
import type { Store } from '../../../src/store/contract.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { BOTH_SIDES, CHARGE, CHARGE_DENIED, LOUD, WIRE, WIRE_SHORT } from '../../analyse/findings/dispatches.ts';
import { readTexts } from '../../analyse/findings/read-texts.ts';
import { joined } from '../../laws/joined.ts';

let store: Store;
let records: RecordedReport[];

beforeAll(async () => {
  store = await openStore(':memory:');
  records = await readTexts([WIRE, WIRE_SHORT, CHARGE, CHARGE_DENIED, BOTH_SIDES, LOUD]);
  await store.add(records);
  await updateFindings(store);
  const who = { by: 'M. Lindt', at: '2033-09-01T12:00:00Z', why: null };
  const [voice] = (await store.findings({ kind: 'own-voice', limit: 1 })).items;
  await store.correct([withId({ ...who, what: 'correct-finding', finding: pointAtFinding(voice!), says: '=irony' })]);
});
afterAll(() => store.close());

async function rows(selection: Selection = {}): Promise<Record<string, string>[]> {
  const table = await joined(await openExport(store, keepRegister(store), 'csv-findings', selection));
  const read = parse(table, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  return read.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguardCell(cell)])));
}

describe('the table of findings', () => {
  it('has a row for every passage of every finding, with the words that its spans hold', async () => {
    const { items } = await store.findings({ limit: 500 });
    const parts = items.flatMap(({ id, kind, parts: all }) => all.map((part) => ({ id, kind, ...part })));
    const table = await rows();
    expect(parts.length).toBeGreaterThan(8);
    const cells = (one: readonly string[]) => one.join('\n');
    expect(table.map((row) => cells([row['finding']!, row['kind']!, row['part']!, row['words']!])).sort()).toEqual(
      parts.map(({ id, kind, role, passage }) => cells([id, kind, role, passage.text])).sort(),
    );
    for (const row of table) {
      const { text } = records.find(({ report }) => report.id === row['report'])!.report;
      const spans = JSON.parse(row['word_spans']!) as [number, number][];
      expect(spans.map(([start, end]) => text.slice(start, end)).join(' ')).toBe(row['words']);
    }
  });

  it('says how it was reached, how sure it is and what people said of it', async () => {
    const table = await rows();
    expect(table.every((row) => row['how'] !== '' && Number(row['confidence']) > 0)).toBe(true);
    const judged = table.filter((row) => row['verdict'] !== '');
    expect(judged.length).toBeGreaterThan(0);
    for (const row of judged)
      expect(row).toMatchObject({
        kind: 'own-voice',
        verdict: 'corrected',
        verdict_by: 'M. Lindt',
        verdict_says: '=irony',
      });
  });

  it('holds only passages of what is asked for, and says of how many', async () => {
    const denied = await rows({ act: 'deny' });
    expect(new Set(denied.map((row) => row['kind']))).toContain('allegation-and-denial');
    for (const row of denied) {
      const record = records.find(({ report }) => report.id === row['report'])!;
      expect(record.entries.find(({ id }) => id === row['entry'])).toMatchObject({ act: 'deny' });
      expect(Number(row['of_parts_in_finding'])).toBeGreaterThan(0);
    }
    const [copies] = (await store.findings({ kind: 'copies', limit: 1 })).items;
    const ofOne = await rows({ reports: [copies!.parts[0]!.reportId] });
    expect(ofOne.find((row) => row['kind'] === 'copies')).toMatchObject({
      part: copies!.parts[0]!.role,
      of_reports_in_finding: '2',
    });
    expect(new Set(ofOne.map((row) => row['report'])).size).toBe(1);
  });
});
