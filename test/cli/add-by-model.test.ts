// The program as it comes, with no reader named: it reads by the model, compares by the pair model, and knows the next time what it has read.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { MODEL_FOLDERS } from '../../src/cli/with-statement-reader.ts';
import type { RecordedReport } from '../../src/record/entry.ts';
import type { Finding } from '../../src/record/finding.ts';
import { findModel } from '../../src/understand/encoder/find-model.ts';
import { runInProcess } from './run-in-process.ts';
import { jsonLines, runProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-by-model-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = ['--store', join(folder, 'record.db')];
const SAMPLES = [
  '2031-09-07-vell-observer-levy-protest.html',
  '2031-10-20-sund-courier-kestria-first-round.txt',
  '2031-11-18-vell-observer-fire-station.txt',
  '2032-01-12-vell-observer-inauguration.html',
].map((name) => join(import.meta.dirname, '../../samples/reports', name));

it('reads and compares by the models where no reader is named', { timeout: 180_000 }, async () => {
  const { code, stdout, stderr } = await runProgram(['add', '--json', ...SAMPLES, ...store]);
  expect([code, stderr]).toEqual([0, '']);
  const counts = { inputs: 4, reread: 0, rejected: 0, quarantined: 0 };
  expect(jsonLines(stdout).at(-1)).toEqual({ summary: { ...counts, added: 4, known: 0 } });

  const [{ id }] = jsonLines<{ id: string }>(stdout) as [{ id: string }];
  const record = JSON.parse((await runInProcess(['show', id, '--json', ...store])).stdout) as RecordedReport;
  const model = findModel(MODEL_FOLDERS.model);
  expect('name' in model && record.reader.endsWith(` ${model.name}`)).toBe(true);

  const findings = JSON.parse((await runInProcess(['findings', '--json', ...store])).stdout) as { items: Finding[] };
  const announced = findings.items.filter(({ kind }) => kind === 'scheduled-event').map(({ parts }) => parts.map(({ role, passage }) => [role, passage.text])); // biome-ignore format: one line
  expect(announced).toContainEqual([
    ['announced', expect.stringMatching(/^Livia Sarn, who will face Mr Halvik in next month’s presidential election/)],
    ['took-place', expect.stringMatching(/after neither won a majority in Sunday’s presidential election in Kestria/)],
  ]);

  const again = await runInProcess(['add', '--json', ...SAMPLES, ...store]);
  expect(jsonLines(again.stdout).at(-1)).toEqual({ summary: { ...counts, added: 0, known: 4 } });
});
