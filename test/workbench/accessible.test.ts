// axe finds nothing to complain of on either view, light and dark, wide and zoomed.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { haldenReport } from '../serve/halden-report.ts';
import { describeInBrowser } from './open-workbench.ts';

const halden = haldenReport();
const statement = halden.entries.find((entry) => entry.kind === 'statement')!;
const reader = `/reports/${halden.report.id}`;

/** At 200 % zoom a window of 1440 by 900 has room for 720 by 450. */
const ZOOMED = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };

describeInBrowser(
  'accessibility',
  () => [halden],
  (workbench) => {
    const cases: [
      path: string,
      colorScheme: 'light' | 'dark',
      size: { viewport?: { width: number; height: number } },
    ][] = [
      ['/', 'light', {}],
      ['/', 'dark', {}],
      ['/?q=Tarsk&in=statements', 'light', {}],
      [`${reader}#${statement.id}`, 'light', {}],
      [`${reader}#${statement.id}`, 'dark', {}],
      [reader, 'light', ZOOMED],
      ['/', 'dark', ZOOMED],
    ];
    for (const [path, colorScheme, size] of cases)
      it(`${path.replace(/[0-9a-f]{16,}/g, ':id')} ${colorScheme}${size === ZOOMED ? ' at 200 %' : ''}`, async () => {
        const page = await workbench.open(path, { colorScheme, reducedMotion: 'reduce', ...size });
        await page.locator('.report-row, .card').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`,
          ),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          size.viewport?.width ?? 1440,
        );
      });
  },
);
