// The short version of `npm run crash`.
import { expect, it } from 'vitest';
import { killStore } from '../../scripts/kill-store.ts';

it('keeps all that was acknowledged through five kills', async () => {
  const report = await killStore(5, 11, 150);
  expect(report.faults).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(0);
});
