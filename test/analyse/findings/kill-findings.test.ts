// A few kills for every run of the tests; fifty on each engine by `npm run crash`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldTogether, killFolding } from '../../../scripts/kill-findings.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dualtrack-fold-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('law 6: a program killed while it folds leaves what the next run makes whole', { timeout: 300_000 }, async () => {
  const { faults, findings } = await killFolding(join(folder, 'record.db'), 3, 3, { reports: 100 });
  expect(faults).toEqual([]);
  expect(findings).toBeGreaterThan(0);
});

it('two programs that add to one store and fold at once end with the findings of both', {
  timeout: 300_000,
}, async () => {
  const { faults, reports } = await foldTogether(join(folder, 'together.db'), 5, 60);
  expect(faults).toEqual([]);
  expect(reports).toBeGreaterThan(20);
});
