// axe finds nothing on a page, and nothing on it is wider than its window.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export async function expectAccessible(page: Page): Promise<void> {
  // Legacy mode puts the results together in the page itself; else a page of its own is opened for that, each time. There are no frames of others.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`,
    ),
  ).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

/** At 200 % zoom a window of 1440 by 900 has room for 720 by 450. */
export const ZOOMED = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };
export const NARROW = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
