// `dualtrack move` from SQLite to PostgreSQL and back: every export has the same bytes at every stop.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { keepRegister } from '../../../src/analyse/register/register.ts';
import { EXPORT_FORMS, type ExportFormName } from '../../../src/serve/contract/exports.ts';
import { openExport } from '../../../src/serve/export/open-export.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { runInProcess } from '../../cli/run-in-process.ts';
import { recordEverywhere, refusedEverywhere } from '../conformance/record-everywhere.ts';
import { generateRecord } from '../generate-records.ts';
import type { TemporaryServer } from './temporary-server.ts';

export function describeMoving(current: () => TemporaryServer): void {
  describe('dualtrack move', () => {
    let folder: string;
    let there: string;
    let back: string;
    const here = () => join(folder, 'here.db');
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'dualtrack-move-'));
      there = current().address({ schema: 'moved' });
      back = join(folder, 'back.db');
      const store = await openStore(here());
      await store.add(Array.from({ length: 130 }, (_, i) => generateRecord(9, i, { paragraphs: 2 })));
      await store.add(['a\0b', '\ud800', '\u{1f6a2} \udc00', '\ufdd0'].map((text) => recordEverywhere(text)));
      await store.refuse([refusedEverywhere('a\0'), refusedEverywhere('\udfff')]);
      const actor = { kind: 'person' as const, name: 'Lev Oranov', reports: [] };
      await store.correct([{ id: 'c1', at: '2031-01-01T00:00:00Z', by: 'M. Lindt', why: null, what: 'hide', actor }]);
      // by no model of pairs: of made-up records, where every other pair is alike, that took more than eight minutes
      await updateFindings(store);
      expect((await store.findings({})).items).not.toEqual([]);
      await store.close();
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    it('goes there and back', async () => {
      const says =
        /^134 reports = 134 added \+ 0 known \+ 0 reread; 2 refused inputs, 1 corrections.*\nfindings copied\nboth stores give the same bytes\n$/;
      for (const [from, to] of [[here(), there], [there, back]] as const) // biome-ignore format: one line
        expect(await runInProcess(['move', from, to])).toEqual({
          code: 0,
          stdout: expect.stringMatching(says),
          stderr: '',
        });
      const again = await runInProcess(['move', here(), there, '--json']);
      expect(again.code).toBe(0);
      expect(JSON.parse(again.stdout)).toMatchObject({
        added: 0,
        known: 134,
        reread: 0,
        refused: 2,
        corrections: 1,
        findings: 'known',
        differing: [],
      });
    });

    // The program makes findings anew before it writes these, by the model too, which takes minutes here: so they are written without it, as they came.
    const withFindings: readonly ExportFormName[] = ['csv-findings', 'ical'];
    it.each(withFindings)(
      'gives the same bytes as %s at every stop, by the findings that moved along',
      async (format) => {
        const text = async (location: string) => {
          const store = await openStore(location);
          let told = '';
          for await (const piece of await openExport(store, keepRegister(store), format, {})) told += piece;
          await store.close();
          return told;
        };
        const first = await text(here());
        expect(first.length).toBeGreaterThan(100);
        expect(await text(there)).toBe(first);
        expect(await text(back)).toBe(first);
      },
    );

    const forms = (Object.keys(EXPORT_FORMS) as ExportFormName[]).filter((format) => !withFindings.includes(format));
    it.each(forms)('gives the same bytes as %s at every stop', async (format) => {
      const bytes = async (store: string, name: string) => {
        const output = join(folder, `${name}.${format}`);
        const { code } = await runInProcess(['export', '--store', store, '--format', format, '--output', output]);
        expect(code).toBe(0);
        return readFileSync(output);
      };
      const first = await bytes(here(), 'here');
      expect(first.length).toBeGreaterThan(100);
      expect((await bytes(there, 'there')).equals(first)).toBe(true);
      expect((await bytes(back, 'back')).equals(first)).toBe(true);
    });

    it('tells what differs, and ends with 1', async () => {
      const other = current().address({ schema: 'moved_otherwise' });
      const record = generateRecord(9, 4, { paragraphs: 2 });
      const store = await openStore(other);
      await store.add([{ ...record, notes: [] }]);
      await store.close();
      const { code, stdout } = await runInProcess(['move', here(), other]);
      expect([code, stdout.split('\n')]).toEqual([1, expect.arrayContaining([`differs: ${record.report.id}`])]);
    });

    it('refuses one store twice, and a store that is not there, without a password in what it says', async () => {
      const none = current().address({ schema: 'none' });
      for (const [args, ends] of [
        [[there, there], 2],
        [[none, back], 1],
      ] as const) {
        // biome-ignore format: one line
        const { code, stderr } = await runInProcess(['move', ...args]);
        expect([code, stderr]).toEqual([ends, expect.not.stringContaining('saltreach')]);
      }
    });
  });
}
