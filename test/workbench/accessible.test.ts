// axe finds nothing to complain of on any view, light and dark, wide and zoomed, full and empty.
import { expect, it } from 'vitest';
import { haldenReport } from '../serve/halden-report.ts';
import { pactReports } from '../serve/pact-reports.ts';
import { expectAccessible, NARROW, ZOOMED } from './expect-accessible.ts';
import { describeInBrowser, type Workbench } from './open-workbench.ts';

const halden = haldenReport();
const statement = halden.entries.find((entry) => entry.kind === 'statement')!;
const reader = `/reports/${halden.report.id}`;

type Case = [path: string, colorScheme: 'light' | 'dark', size?: typeof ZOOMED];

/** Opens each view, waits for `ready`, and lets axe look; nothing may be wider than the window either. */
function examine(workbench: Workbench, cases: readonly Case[], ready: string): void {
  for (const [path, colorScheme, size] of cases)
    it(`${path.replace(/[0-9a-f]{16,}/g, ':id')} ${colorScheme}${size === ZOOMED ? ' at 200 %' : size ? ' narrow' : ''}`, async () => {
      const view = await workbench.open(await addressOf(workbench, path), {
        colorScheme,
        reducedMotion: 'reduce',
        ...size,
      });
      await view.locator(ready).first().waitFor();
      await expectAccessible(view);
    });
}

/** "/actors/~NAME" as the address of the actor of that name. */
async function addressOf(workbench: Workbench, path: string): Promise<string> {
  const [, name] = /~(.+)$/.exec(path) ?? [];
  if (!name) return path;
  const answer = await fetch(`${workbench.url}api/actors?q=${encodeURIComponent(name)}`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return path.replace(/~.+$/, items[0]!.id);
}

describeInBrowser(
  'accessibility',
  () => [halden, ...pactReports()],
  (workbench) => {
    examine(
      workbench,
      [
        ['/', 'light'],
        ['/', 'dark'],
        ['/', 'dark', ZOOMED],
        ['/?q=Tarsk&in=statements', 'light'],
        [`${reader}#${statement.id}`, 'light'],
        [`${reader}#${statement.id}`, 'dark'],
        [reader, 'light', ZOOMED],
        ['/actors', 'light'],
        ['/actors', 'dark'],
        ['/actors/~Tarsk Federation', 'light'],
        ['/actors/~Tarsk Federation', 'dark'],
        ['/actors/~Ingrid Solvane', 'light', ZOOMED],
        ['/search', 'light'],
        ['/search?act=deny', 'dark'],
        ['/search', 'light', ZOOMED],
        ['/method', 'light'],
        ['/method', 'dark', ZOOMED],
      ],
      '.report-row, .card, .actor-row, .chart .timeline-mark, .search-facets button, .method h2',
    );

    it('fits a window of 360 pixels, on every page', async () => {
      const page = await workbench.open('/', { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
      const actor = await addressOf(workbench, '/actors/~Tarsk Federation');
      const wide: string[] = [];
      for (const path of [
        '/',
        `${reader}#${statement.id}`,
        '/actors',
        actor,
        '/search',
        '/findings',
        '/method',
        '/no/such',
      ]) {
        await page.goto(new URL(path, workbench.url).href);
        await page.locator('h1').first().waitFor();
        await page
          .locator('.report-row, .card, .actor-row, .chart, .entry-line, .waiting, .method h2, main a')
          .first()
          .waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 360) wide.push(`${path}: ${width}`);
      }
      expect(wide).toEqual([]);
    });
  },
);

describeInBrowser(
  'accessibility of an empty store',
  () => [],
  (workbench) =>
    examine(
      workbench,
      [
        ['/', 'light'],
        ['/', 'dark'],
        ['/actors', 'light'],
        ['/search', 'light'],
        ['/findings', 'light'],
        ['/method', 'light'],
        ['/method', 'dark'],
        ['/method', 'light', ZOOMED],
        ['/method', 'light', NARROW],
      ],
      '.empty-store, .waiting, .method-kind',
    ),
);
